import { type MailTarget, mailTargets } from '../../lib/domain/settings.ts'
import { Button } from '../form/button.tsx'
import { CopyButton } from '../form/copy-button.tsx'
import { Icon } from '../icon/icon.tsx'
import { mailNames } from '../options/names.ts'
import { useText } from '../text.ts'
import type { CopyPart, Openable } from './note-actions.ts'

export interface SendProps {
  mail: MailTarget
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
  if (mail === 'copy')
    return (
      <CopyButton kind={kind} grow onCopy={() => onCopy('all')}>
        {t('thankYouCopyAll')}
      </CopyButton>
    )
  const program = mail === 'mail-program'
  const words = asIs
    ? program
      ? 'thankYouOpenProgramAsIs'
      : 'thankYouOpenAsIs'
    : program
      ? 'thankYouOpenProgram'
      : 'thankYouOpenIn'
  return (
    <>
      <CopyButton onCopy={() => onCopy('all')}>{t('thankYouCopy')}</CopyButton>
      <Button kind={kind} grow disabled={canOpen(mail) !== 'ok'} onClick={() => onOpen(mail)}>
        <Icon name="open" />
        {t(words, t(mailNames[mail]))}
      </Button>
    </>
  )
}

/** The other mails and the parts to copy, with what stands against opening it. */
export function OtherWays({ mail, canOpen, hasAddress, onOpen, onCopy }: SendProps) {
  const t = useText()
  const others = mailTargets.filter((target) => target !== mail && target !== 'copy')
  const all = mail === 'copy' ? others : [mail, ...others]
  const tooLong = all.filter((target) => canOpen(target) === 'too-long')
  const badAddress = all.some((target) => canOpen(target) === 'bad-address')
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
        {others.map((target) => (
          <Button key={target} disabled={canOpen(target) !== 'ok'} onClick={() => onOpen(target)}>
            {t(mailNames[target])}
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
    </div>
  )
}

const copyParts = [
  { part: 'subject', name: 'thankYouCopySubject' },
  { part: 'body', name: 'thankYouCopyBody' },
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
