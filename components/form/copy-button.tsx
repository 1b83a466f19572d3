import { useEffect, useState } from 'preact/hooks'
import { Icon } from '../icon/icon.tsx'
import { useText } from '../text.ts'
import { Button } from './button.tsx'

export interface CopyButtonProps {
  kind?: 'primary' | undefined
  compact?: boolean
  grow?: boolean
  onCopy: () => void | Promise<void>
  children: string
}

/** Says that it is copied only once it is. */
export function CopyButton({ kind, compact, grow, onCopy, children }: CopyButtonProps) {
  const t = useText()
  const [copied, setCopied] = useState(false)
  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setCopied(false), 3000)
    return () => clearTimeout(timer)
  }, [copied])
  const copy = async () => {
    setCopied(false)
    try {
      await onCopy()
      setCopied(true)
    } catch {
      // Whoever copies tells why it did not work.
    }
  }
  return (
    <>
      <Button kind={kind} compact={compact} grow={grow} onClick={copy}>
        <Icon name={copied ? 'tick' : 'copy'} small={compact} />
        {children}
      </Button>
      <span class="away" role="status">
        {copied && t('thankYouCopied')}
      </span>
    </>
  )
}
