/** A phrase of a text behind which a job is named, with the job in its only group. */
interface RolePhrase {
  pattern: RegExp
  /** What is found counts always, when it is no longer than a few words, or when a noun in it is known for a job. */
  sure: 'always' | 'short' | 'noun'
}

/** The surest first. */
export const rolePhrases: readonly RolePhrase[] = [
  {
    sure: 'always',
    pattern:
      /(?:^|\n|[.!?]\s|[(,–-]\s?)\s*[-•*]?\s*(?:role|post|(?:job|vacancy|requisition|opening|demande|offre|annonce)(?: title| opening| name)?(?:\s[:：]\s?[A-Z]{1,4}-?\d+)?|position|funktion|emploi|intitulé(?: du poste)?|postul(?:é|ación)|empleo|mansione|figura|profilo|profiel|befattning|jobb|job|opening|vacancy|requisition|stelle|position|rolle|poste|puesto|vacante|posici[oó]n|vaga|cargo|posizione|ruolo|functie|vacature|stanowisko|tjänst|roll|stilling|tehtävä|pozice|pozisyon|вакансия|позиция|должность|посада|вакансія|応募職種|募集職種|職種|ポジション|応募ポジション|应聘岗位|应聘职位|面试岗位|面试职位|岗位|职位|職位|포지션|지원 ?직무|직무|지원 ?분야|채용 ?분야|vị trí|posisi|ตำแหน่ง(?:งาน)?|الوظيفة|المسمى الوظيفي|התפקיד|תפקיד|משרה|पद)\s*[:：]\s*([^\n)]{2,100})/iu,
  },
  {
    sure: 'short',
    pattern:
      /\b(?:the|our|an?|this|open|your application (?:for|to)(?: the)?) ((?:(?!(?:about|for|the|our|an?|your|to|with|in|on|this|that|is|are|have|meet|chat|interview|open|same|first|new|next|following|current|advertised|available)\b)[^\s.;:()!?]+ ){0,6}?(?!(?:open|same|new|available|current|advertised)\b)[^\s.,;:()!?]+),? (?:role|position|opening|vacancy|opportunity|job|post|appointment|apprenticeship|traineeship|internship|program(?:me)?|interviews)\b/iu,
  },
  {
    sure: 'noun',
    pattern:
      /\b(?:steps?|agenda|schedule|itinerary|interviews?|process|loop|day|round|plan|talk|chat) (?:for|as)(?: the| our| an?)? (\p{Lu}[^\n.;:()!?]{2,60}?)(?= (?:is|are|with|on|at|position|role|will)\b|[\n.;:()!?]|$)/u,
  },
  {
    sure: 'noun',
    pattern:
      /\b(?:[Rr]ole|[Pp]osition|[Oo]pening|[Jj]ob|[Pp]ost|[Oo]pportunity) (?:of|as|for)(?: an?| the)? ([\p{Lu}][^\n.,;:()]{2,60})/u,
  },
  {
    sure: 'noun',
    pattern:
      /\b(?:[Ii]nterview|[Aa]pplication|[Aa]pplying|[Cc]andidacy|[Cc]all|[Cc]onversation|[Cc]hat) (?:for|as)(?: the| our| an?)? ([\p{Lu}][^\n.,;:()]{2,60}?)(?= (?:is|has|at|with|role|position|on|will|and)\b|[\n.,;:()]|$)/u,
  },
  {
    sure: 'always',
    pattern:
      /\b(?:[Tt]he|[Oo]ur|[Aa]n?|[Tt]his|open) ((?:\p{Lu}[^\s.,;:()]*(?: (?:of|and|&|for|to))? ?){1,6}) (?:role|position|opening|vacancy|opportunity|program(?:me)?)\b/u,
  },
  {
    sure: 'noun',
    pattern:
      /\b(?:Stelle|Position|Rolle|Bewerbung|Tätigkeit|Vakanz) (?:als|der|des|zur|zum|„|")\s?([\p{Lu}„"][^\s.,;:?!]*(?:\s(?:(?:für|im|in|der|des|und|&|von|of|–|-|mit)\s)*[\p{Lu}(][^\s.,;:?!]*){0,6})/u,
  },
  {
    sure: 'short',
    pattern:
      /\b(?:poste|fonction|offre|candidature) (?:de |d['’]|d’|au poste de |pour le poste de |: ?)([^\n.,;:()!?]{3,60})/iu,
  },
  { sure: 'short', pattern: /\b(?:puesto|posición|vacante|plaza|cargo) (?:de |como |: ?)([^\n.,;:()!?]{3,60})/iu },
  {
    sure: 'short',
    pattern: /\b(?:vaga|posição|cargo|função)(?: é)?(?: [ao])? (?:de |para |como |: ?)([^\n.,;:()!?]{3,60})/iu,
  },
  {
    sure: 'short',
    pattern: /\b(?:posizione|ruolo|candidatura|post[oi])(?: aperta)? (?:di |come |da |per |: ?)([^\n.,;:()!?]{3,60})/iu,
  },
  { sure: 'short', pattern: /\b(?:functie|rol|vacature|positie) (?:van |als |voor |: ?)([^\n.,;:()!?]{3,60})/iu },
  {
    sure: 'noun',
    pattern: /\b(?:stanowisko|stanowisku|stanowiska|pozycję):? ((?:[^\n.,;:()!?]|(?<=\s(?:ds|m|st|spec))\.){3,60})/iu,
  },
  {
    sure: 'noun',
    pattern:
      /\b(?:tjänsten|rollen|stillingen|stilling|tjänst)(?: som| :|:)? (?!är|er|hos|med|och|og|i )([^\n.,;:()!?]{3,60})/iu,
  },
  { sure: 'noun', pattern: /(?:вакансию|вакансии|позицию|должность|посаду)\s+[«"]?([^\n.,;:()»"]{3,60})/iu },
  { sure: 'noun', pattern: /(?:pozici|pozice|místo)\s+([^\n.,;:()!?]{3,60})/iu },
  {
    sure: 'noun',
    pattern:
      /\b(?:proces(?:o|so|sus|s)?|selecci[oó]n|sele[cç][aã]o|selezione)(?: de selecci[oó]n| seletivo| selettivo)? (?:para|per|pour)(?: el| la| o| a| le| il)? ([^\n.,;:()!?]{3,60})/iu,
  },
  {
    sure: 'noun',
    pattern:
      /\b(?:[Vv]acature|[Vv]acante|[Vv]acaturetekst|Stelle|Vakanz|[Cc]andidature|[Cc]andidatura|[Ff]unctie) (?!(?:van|als|voor|de|en|als)\b)(\p{L}[^\n.,;:()!?]{2,60})/u,
  },
  { sure: 'noun', pattern: /\b(?:Ausbildung|Umschulung) (?:zum|zur|als) ([\p{Lu}][^\n.,;:()!?]{2,60})/u },
  {
    sure: 'noun',
    pattern:
      /\b(?:agenda|programme|programma|programa|plan|harmonogram|schema|etapa final|ablauf|horario)\b[^\n]{0,90}?\b(?:para|pour|per|für|för|for|voor|dla|na)(?: el| la| o| a| le| il| die| den)? (\p{Lu}[^\n.,;:()!?]{2,60})/iu,
  },
  {
    sure: 'noun',
    pattern:
      /\b(?:role|position|job|vacancy|stelle|poste|puesto|vaga|posizione|functie|vacature)\b[^\n:?]{0,60}\?\s{0,3}:?\s{0,3}([^\n]{2,80})/iu,
  },
  { sure: 'noun', pattern: /([^\n.,;:()]{3,50}) pozisyonu/iu },
  {
    sure: 'noun',
    pattern: /([^\s、。::()「」『』【】の]{2,20})(?:職|ポジション)?(?:の|への)(?:面接|選考|ポジション|応募)/u,
  },
  {
    sure: 'short',
    pattern:
      /(?<!\p{L})(?:[Pp]ost|[Pp]osition|[Rr]ole|[Jj]ob|[Vv]acancy|[Oo]pening|[Aa]ppointment|[Cc]ommittee) (?:of|as|for)(?: an?| the| our)? (\p{Lu}[^\n.,;:()!?]{2,60})/u,
  },
  {
    sure: 'noun',
    pattern:
      /(?<!\p{L})(?:[Aa]pplication|[Aa]pplied|[Aa]pplying|[Ii]nterview|[Ii]nterviews|[Ss]chedule|[Cc]andidacy|CV|[Aa]bout|[Cc]onsidered) (?:of|as|for)(?: an?| the| our)? (\p{Lu}[^\n.,;:()!?]{2,60})/u,
  },
  {
    sure: 'noun',
    pattern:
      /(?<!\p{L})(?:Stelle|Position|Rolle|Bewerbung|Tätigkeit|Vakanz|Ausbildung|Gespräch) (?:als |für die Stelle |um die Stelle |zur? |„|»|")?([„»"]?\p{Lu}[^\n.,;:()!?]{2,60})/u,
  },
  {
    sure: 'short',
    pattern:
      /(?<!\p{L})(?:stelle|vacature|functie|funktion|tjänst\p{L}*|stilling\p{L}*|rolle?n?|jobb?et|vaga|puesto|plaza|poste|posto|ruolo|posizione|stanowisk\p{L}+|vacante) [„»«"“]([^\n„“»«"”]{2,60})[“«»"”]/iu,
  },
  {
    sure: 'noun',
    pattern:
      /(?<!\p{L})(?:[Ss]olicitud|[Cc]andidatura|[Pp]ostulación|[Pp]roceso|[Ee]ntrevista|[Rr]ecrutamento|[Pp]rocedimento|[Cc]oncurso|[Pp]rocesso) (?:\p{Ll}+ ){0,3}?(?:para|a|como|ao? cargo de|de)(?: el| la| o| a)? (\p{L}[^\n.,;:()!?]{2,60})/u,
  },
  {
    sure: 'noun',
    pattern:
      /(?<!\p{L})(?:à la recherche|recherchons|cherchons|buscamos|buscando|busca de|procura|à procura|cerchiamo|ricerca|zoeken|op zoek naar|szukamy|poszukujemy|söker|letar efter|søger|leder efter|suchen|looking for|need)(?: d['’]une?| de| a| um| uma| un| una| uno| een| en| ett| einen?| an?)? (\p{L}[^\n.,;:()!?]{2,60})/iu,
  },
  {
    sure: 'noun',
    pattern:
      /(?<!\p{L})(?:[Ss]elezione|[Cc]olloquio|[Rr]icerca|[Cc]andidatura|quella|figura) (?:di |per |come |da )?(?:la |il |l['’])?(?:ruolo di |posizione di |figura di |posto di )?(\p{L}[^\n.,;:()!?]{2,60})/u,
  },
  {
    sure: 'noun',
    pattern:
      /(?<!\p{L})(?:brief|sollicitatie|sollicitatiegesprek|gesprek|sollicitatiebrief|reactie|interesse|solliciteerde|plek|baan) (?:voor|op|als|in)(?: de| het| een)?(?: functie| vacature| baan)?(?: van)? (\p{L}[^\n.,;:()!?]{2,60})/u,
  },
  {
    sure: 'noun',
    pattern: /(?<!\p{L})(?:funkcję|funkcji|pracy|pracę|posadę|stanowisko pracy) (?:jako )?(\p{L}[^\n.,;:()!?]{2,60})/u,
  },
  {
    sure: 'short',
    pattern:
      /(?<!\p{L})(?:jobb?(?:et)?|anställning|ansættelse|ansøgning|ansökan|søknad|plads|tjänst|stilling|vikariat)(?:en)? (?:som|om jobbet som|til jobbet som|till jobbet som|på jobbet som) (\p{L}[^\n.,;:()!?]{2,60})/iu,
  },
  {
    sure: 'noun',
    pattern:
      /(?<!\p{L})(?:about|discuss|regarding|über|zum Thema|sobre|su|om) (?:the |our |die |el |la |il |den )?(\p{Lu}[^\n.,;:()!?]{2,60})/u,
  },
  {
    sure: 'noun',
    pattern:
      /(?<!\p{L})(?:en tant que|comme|remplacement (?:de l['’]|du |de la )|als|como|come|jako|som) (\p{L}[^\n.,;:()!?]{2,60})/u,
  },
  {
    sure: 'always',
    pattern:
      /\b(?:[Vv]aga|[Vv]acante|[Pp]uesto|[Pp]oste|[Pp]osto|[Cc]andidatura) (?:de |d['’]|di |para |: ?)(\p{Lu}[\p{L}'’/-]{2,30}(?:\s(?:(?:de|da|do|di|del|en|para)\s)?\p{L}[\p{L}'’/-]{1,30}){0,3})(?=\s*(?:[.,;:()!?\n]|$))/u,
  },
  {
    sure: 'always',
    pattern:
      /\b(?:Stelle|Position|Probearbeiten|Probetag|Bewerbung|[Vv]acature|[Ss]ollicitatie|[Ff]unctie) (?:als|van) (\p{Lu}[\p{L}/-]{2,30}(?:\s(?:(?:für|im|in|voor)\s)?\p{Lu}[\p{L}/-]{1,30}){0,3})/u,
  },
]
