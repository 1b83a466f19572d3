import { useContext, useRef, useState } from 'preact/hooks'
import { dayOf } from '../debrief/local-time.ts'
import { useText } from '../text.ts'
import { DayWordsContext, type ReadDay } from './day-words.ts'
import './day-input.css'
import { Input } from './input.tsx'

export interface DayInputProps {
  /** `YYYY-MM-DD`, or empty. */
  value: string
  onChange: (next: string) => void
  min?: string
  /** Empty is no answer: what is half typed stays in the picker. */
  required?: boolean
}

/** A day, picked or said in words: "Fri", "next week", "in 3 days". Stands in a Field. */
export function DayInput({ value, onChange, min, required }: DayInputProps) {
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <div class="day-input">
      <Input
        type="date"
        value={required ? (typed ?? value) : value}
        min={min}
        onChange={(next) => {
          setTyped(next)
          if (next || !required) onChange(next)
        }}
        onBlur={() => setTyped(null)}
      />
      <DayWords {...{ value, onChange, min }} />
    </div>
  )
}

function DayWords({ value, onChange, min = '' }: Omit<DayInputProps, 'required'>) {
  const t = useText()
  const load = useContext(DayWordsContext)
  const [words, setWords] = useState('')
  /** The day that the words stand for; null: none. */
  const [found, setFound] = useState<string | null>(null)
  const [left, setLeft] = useState(false)
  const newest = useRef('')
  const reader = useRef<Promise<ReadDay> | null>(null)
  if (!load) return null

  async function read(next: string): Promise<void> {
    newest.current = next
    setWords(next)
    setLeft(false)
    reader.current ??= load?.() ?? null
    const day = (await reader.current)?.(next, dayOf(Date.now()), t.language) ?? null
    if (newest.current !== next) return
    const fits = day !== null && day >= min ? day : null
    setFound(fits)
    if (fits) onChange(fits)
  }
  // Whoever picks another day has taken the words back.
  const shown = found !== null && found !== value ? '' : words
  return (
    <>
      <span class="words">
        <Input
          label={t('dateWords')}
          value={shown}
          placeholder={t('dateWordsExample')}
          autocomplete="off"
          onChange={(next) => void read(next)}
          onBlur={() => setLeft(true)}
        />
      </span>
      <span class="hint" role="status">
        {left && shown.trim() !== '' && found === null && t('dateWordsUnknown')}
      </span>
    </>
  )
}
