import { isHanded } from '../../lib/domain/thank-you/compose.ts'
import { type MailTarget, mailTargets } from '../../lib/domain/thank-you/style.ts'
import { Button } from '../form/button.tsx'
import { CopyButton } from '../form/copy-button.tsx'
import { Icon } from '../icon/icon.tsx'
import { mailNames } from '../options/names.ts'
import { type TextKey, useText } from '../text.ts'
import { GmailAccount } from './gmail-account.tsx'
import { HistoryNote } from './history-note.tsx'
import type { CopyPart, NoteDraft, Openable } from './note-actions.ts'

/** What holds for the sending of all notes. */
export interface Sending {
  gmailAccount: string
  onGmailAccount: (account: string) => void
  /** It was said what a composer on the web leaves behind. */
  historyTold: boolean
  onHistoryTold: () => void
}

export interface SendProps extends Sending {
  mail: MailTarget
  channel: NoteDraft['channel']
  canOpen: (target: MailTarget) => Openable
  hasAddress: boolean
  onOpen: (target: MailTarget) => void
  onCopy: (part: CopyPart) => void | Promise<void>
}

export interface SendRowProps extends SendProps {
  /** It is the step forward. */
  primary: boolean
  /** Something is left to be desired, which the button says. */
  asIs: boolean
}

/** The preferred mail and Copy, side by side. */
export function SendRow({ mail, canOpen, onOpen, onCopy, primary, asIs }: SendRowProps) {
  const t = useText()
  const kind = primary ? 'primary' : undefined
  if (mail === 'copy' || mail === 'copy-rich')
    return (
      <CopyButton kind={kind} grow onCopy={() => onCopy(mail === 'copy' ? 'all' : 'rich')}>
        {t(mail === 'copy' ? 'thankYouCopyAll' : 'thankYouCopyRichAll')}
      </CopyButton>
    )
  return (
    <>
      <CopyButton onCopy={() => onCopy('all')}>{t('thankYouCopy')}</CopyButton>
      <Button kind={kind} grow disabled={canOpen(mail) !== 'ok'} onClick={() => onOpen(mail)}>
        <Icon name={mail === 'file' ? 'save' : 'open'} />
        {t(openWords(mail, asIs), t(mailNames[mail]))}
      </Button>
    </>
  )
}

function openWords(mail: MailTarget, asIs: boolean): TextKey {
  if (mail === 'file') return asIs ? 'thankYouSaveFileAsIs' : 'thankYouSaveFile'
  if (mail === 'mail-program') return asIs ? 'thankYouOpenProgramAsIs' : 'thankYouOpenProgram'
  return asIs ? 'thankYouOpenAsIs' : 'thankYouOpenIn'
}

/** The other mails and the parts to copy, with what stands against opening it. */
export function OtherWays(props: SendProps) {
  const { mail, channel, canOpen, hasAddress, onOpen, onCopy } = props
  const t = useText()
  if (channel === 'linkedin') return <p class="small soft">{t('thankYouLinkedInHow')}</p>
  const opened = mailTargets.filter((target) => !target.startsWith('copy'))
  const tooLong = opened.filter((target) => canOpen(target) === 'too-long')
  const badAddress = opened.some((target) => canOpen(target) === 'bad-address')
  const parts = hasAddress ? copyParts : copyParts.filter(({ part }) => part !== 'address')
  return (
    <div class="stack s3">
      {badAddress && <Hindrance text={t('thankYouBadAddress')} />}
      {tooLong.length > 0 && (
        <Hindrance
          text={t(
            'thankYouTooLong',
            listed(
              t.language,
              tooLong.map((each) => t(mailNames[each])),
            ),
          )}
        />
      )}
      <div class="ways">
        {opened
          .filter((target) => target !== mail)
          .map((target) => (
            <Button key={target} disabled={canOpen(target) !== 'ok'} onClick={() => onOpen(target)}>
              {t(isHanded(target) ? 'thankYouAsFile' : mailNames[target])}
            </Button>
          ))}
      </div>
      <div class="row">
        <p class="small soft whole-line">{t('thankYouCopyParts')}</p>
        {parts.map(({ part, name }) => (
          <CopyButton key={part} compact onCopy={() => onCopy(part)}>
            {t(name)}
          </CopyButton>
        ))}
      </div>
      <p class="hint">{t('thankYouReadThere')}</p>
      {!props.historyTold && <HistoryNote onTold={props.onHistoryTold} />}
      <GmailAccount value={props.gmailAccount} onChange={props.onGmailAccount} />
    </div>
  )
}

const copyParts = [
  { part: 'subject', name: 'thankYouCopySubject' },
  { part: 'body', name: 'thankYouCopyBody' },
  { part: 'rich', name: 'thankYouCopyRich' },
  { part: 'address', name: 'thankYouCopyAddress' },
] as const

function Hindrance({ text }: { text: string }) {
  return (
    <p class="finding small">
      <Icon name="alert" small />
      <span>{text}</span>
    </p>
  )
}

function listed(language: string, names: readonly string[]): string {
  return new Intl.ListFormat(language, { type: 'disjunction' }).format(names)
}
