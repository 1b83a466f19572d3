import type { Language } from '../scenarios/scenario.ts'

/** What a Meet page says. Real where `call-signals` 2 has it; else it only sounds like it, and must not matter. */
export interface MeetWords {
  leave: string
  join: string
  elsewhere: string
  waiting: string
  home: string
  rejoin: string
  left: string
  ended: string
  removed: string
  denied: string
  noAnswer: string
  you: string
  host: string
  presentation: string
  recorded: string
  alone: string
  stay: string
}

const english: MeetWords = {
  leave: 'Leave call',
  join: 'Join now',
  elsewhere: 'Join here too',
  waiting: 'Please wait until a meeting host admits you to the call',
  home: 'Return to home screen',
  rejoin: 'Rejoin',
  left: 'You left the meeting',
  ended: 'Your host ended the meeting for everyone',
  removed: 'You’ve been removed from the meeting',
  denied: 'Someone in the call denied your request to join',
  noAnswer: 'No one responded to your request to join the call',
  you: '(You)',
  host: 'Meeting host',
  presentation: 'Presentation',
  recorded: 'This video call is being recorded',
  alone: 'You’re the only one here',
  stay: 'Stay in the call',
}

export const meetWords: Record<Language, MeetWords> = {
  en: english,
  de: {
    leave: 'Anruf verlassen',
    join: 'Teilnahme erbitten',
    elsewhere: 'Auch hier teilnehmen',
    waiting: 'Bitte warten Sie, bis Sie vom Organisator in den Anruf geholt werden',
    home: 'Zurück zum Startbildschirm',
    rejoin: 'Erneut teilnehmen',
    left: 'Du hast das Meeting verlassen',
    ended: 'Der Anruf wurde für alle beendet',
    removed: 'Du wurdest aus dem Anruf entfernt',
    denied: 'Die Anfrage wurde abgelehnt',
    noAnswer: 'Niemand hat auf Ihre Teilnahmeanfrage geantwortet',
    you: '(Ich)',
    host: 'Organisator',
    presentation: 'Präsentation',
    recorded: 'Dieser Videoanruf wird aufgezeichnet',
    alone: 'Sie sind allein hier',
    stay: 'Im Anruf bleiben',
  },
  fr: {
    leave: 'Quitter l’appel',
    join: 'Participer',
    elsewhere: 'Participer ici aussi',
    waiting: 'Patientez : un organisateur va vous laisser entrer',
    home: 'Retourner à l’écran d’accueil',
    rejoin: 'Participer à nouveau',
    left: 'Vous avez quitté la réunion',
    ended: 'La réunion est terminée pour tous',
    removed: 'Vous avez été exclu de la réunion',
    denied: 'Votre demande a été refusée',
    noAnswer: 'Personne n’a répondu à votre demande',
    you: '(Vous)',
    host: 'Organisateur',
    presentation: 'Présentation',
    recorded: 'Cet appel vidéo est enregistré',
    alone: 'Vous êtes seul ici',
    stay: 'Rester dans l’appel',
  },
  es: {
    leave: 'Salir de la llamada',
    join: 'Unirme ahora',
    elsewhere: 'Unirme aquí también',
    waiting: 'Espera a que alguien te deje entrar',
    home: 'Volver a la pantalla principal',
    rejoin: 'Volver a unirme',
    left: 'Has salido de la reunión',
    ended: 'El anfitrión ha terminado la reunión',
    removed: 'Te han quitado de la reunión',
    denied: 'Han rechazado tu solicitud',
    noAnswer: 'Nadie ha respondido a tu solicitud',
    you: '(Tú)',
    host: 'Organizador',
    presentation: 'Presentación',
    recorded: 'Esta videollamada se está grabando',
    alone: 'No hay nadie más aquí',
    stay: 'Seguir en la llamada',
  },
  pt: {
    leave: 'Sair da chamada',
    join: 'Participar agora',
    elsewhere: 'Participar aqui também',
    waiting: 'Aguarde até que alguém permita sua entrada',
    home: 'Retornar à tela inicial',
    rejoin: 'Reingressar',
    left: 'Você saiu da reunião',
    ended: 'A chamada terminou',
    removed: 'Você foi removido da reunião',
    denied: 'Seu pedido foi recusado',
    noAnswer: 'Ninguém respondeu ao seu pedido',
    you: '(Você)',
    host: 'Organizador',
    presentation: 'Apresentação',
    recorded: 'Esta videochamada está sendo gravada',
    alone: 'Não há mais ninguém aqui',
    stay: 'Permanecer na chamada',
  },
  ja: {
    leave: '通話から退出',
    join: '今すぐ参加',
    elsewhere: 'ここでも参加',
    waiting: '主催者が許可するまでお待ちください',
    home: 'ホーム画面に戻る',
    rejoin: '再参加',
    left: '通話から退出しました',
    ended: 'この通話は終了しました',
    removed: 'この会議からあなたが削除されました',
    denied: '参加リクエストが拒否されました',
    noAnswer: 'リクエストへの応答がありません',
    you: '(自分)',
    host: '会議の主催者',
    presentation: 'プレゼンテーション',
    recorded: 'このビデオ通話は録画されています',
    alone: '他に誰もいません',
    stay: '通話を続ける',
  },
  ar: {
    leave: 'مغادرة المكالمة',
    join: 'الانضمام الآن',
    elsewhere: 'الانضمام هنا أيضًا',
    waiting: 'يرجى الانتظار حتى يسمح لك أحد بالدخول',
    home: 'العودة إلى الشاشة الرئيسية',
    rejoin: 'إعادة الانضمام',
    left: 'لقد غادرت الاجتماع',
    ended: 'انتهى الاجتماع',
    removed: 'تمت إزالتك من الاجتماع',
    denied: 'تم رفض طلبك',
    noAnswer: 'لم يرد أحد على طلبك',
    you: '(أنت)',
    host: 'المضيف',
    presentation: 'عرض تقديمي',
    recorded: 'يتم تسجيل مكالمة الفيديو هذه',
    alone: 'أنت وحدك هنا',
    stay: 'البقاء في المكالمة',
  },
}
