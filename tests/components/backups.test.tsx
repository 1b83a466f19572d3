// @vitest-environment happy-dom
import { type ComponentChildren, render } from 'preact'
import { act } from 'preact/test-utils'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { ByItself, type ByItselfProps } from '../../components/backup/by-itself.tsx'
import { Drill, type Drilled } from '../../components/backup/drill.tsx'
import { Passphrase } from '../../components/backup/passphrase.tsx'
import { TextContext } from '../../components/text.ts'
import { type BackupPlan, noBackupPlan } from '../../lib/domain/backup/backup-plan.ts'
import { button, click, field, newPlace, type } from './page.ts'
import { texts } from './texts.tsx'

let place: HTMLElement
beforeEach(() => {
  place = newPlace()
  vi.clearAllMocks()
})
const draw = (screen: ComponentChildren) =>
  act(() => render(<TextContext.Provider value={texts}>{screen}</TextContext.Provider>, place))
const words = () => place.textContent ?? ''

describe('automatic backups', () => {
  const on = { onWhere: vi.fn(), onRhythm: vi.fn(), onGoOn: vi.fn(), onAllIsWell: vi.fn(), onNow: vi.fn() }
  const show = (plan: Partial<BackupPlan>, rest: Partial<ByItselfProps> = {}) =>
    draw(
      <ByItself
        plan={{ ...noBackupPlan(), ...plan }}
        canPickFolder
        folderName="Documents"
        now="rest"
        {...on}
        {...rest}
      />,
    )
  const last = { at: Date.UTC(2026, 10, 30, 12), name: 'x.json', records: 12, hash: '' }

  test('are off until a place is chosen', () => {
    show({})
    expect(place.querySelector('select')).toBeNull()
    click(place.querySelectorAll<HTMLElement>('input[type="radio"]')[1])
    expect(on.onWhere).toHaveBeenCalledExactlyOnceWith('folder')
  })

  test('offer no folder where the browser has no way to pick one', () => {
    show({}, { canPickFolder: false })
    expect([...place.querySelectorAll('.segment label')].map((label) => label.textContent)).toEqual([
      'Nowhere',
      'Downloads',
    ])
  })

  test('say when the last one was, and how much is in it', () => {
    show({ where: 'folder', last })
    expect(words()).toContain('Nov')
    expect(words()).toContain('with 12 records')
    expect(words()).toContain('Documents')
  })

  test('go on with one press where the browser wants the word of the user again', () => {
    show({ where: 'folder', last, problem: 'permission' })
    click(button(place, 'Allow it'))
    expect(on.onGoOn).toHaveBeenCalledOnce()
  })

  test.each([
    ['gone', 'The folder is gone'],
    ['unwritten', 'Is the disk full?'],
    ['unreadable', 'Older ones stay'],
  ] as const)('say what is wrong: %s', (problem, text) => {
    show({ where: 'folder', problem })
    expect(words()).toContain(text)
  })

  test('wait after a restore until the user says that everything is there', () => {
    show({ where: 'folder', last, waits: true })
    click(button(place, 'Everything is there'))
    expect(on.onAllIsWell).toHaveBeenCalledOnce()
  })

  test('of nothing are not made, and that is said', () => {
    show({ where: 'folder' }, { now: 'empty' })
    expect(words()).toContain('nothing to back up')
  })
})

describe('the drill', () => {
  const on = { onDrill: vi.fn(), onPassphrase: vi.fn(), onReturn: vi.fn() }
  const show = (value: Drilled, isBlind = false) => draw(<Drill value={value} isBlind={isBlind} {...on} />)
  const read = { at: 'read', madeAt: Date.UTC(2026, 10, 30, 12), records: 12, isWhole: true, missing: 0 } as const

  test('says yes with the date and the count, and what has changed since', () => {
    show(read)
    expect(words()).toMatch(/Yes\. The backup of November 30, 2026.* has 12 records/)
    expect(words()).toContain('everything that’s here now')
    show({ ...read, missing: 3 })
    expect(words()).toContain('3 records here are new or have changed since then.')
  })

  test('does not say yes to a damaged one', () => {
    show({ ...read, isWhole: false })
    expect(words()).toContain('Only in part.')
    expect(words()).not.toContain('Yes.')
  })

  test('tells a wrong passphrase from damage', () => {
    show({ at: 'locked', isWorking: false, isWrong: true })
    expect(words()).toContain('This passphrase doesn’t open it')
    show({ at: 'unread', name: 'x.json.age', why: 'damaged' })
    expect(words()).toContain('is damaged')
    expect(words()).not.toContain('This passphrase')
  })

  test('is not offered for downloads, which nobody can read', () => {
    show({ at: 'rest' }, true)
    expect(place.querySelector('button')).toBeNull()
  })
})

describe('a passphrase', () => {
  const onSet = vi.fn()
  const submit = () => act(() => place.querySelector('form')?.requestSubmit())

  test('is set once it is long enough and typed twice', () => {
    draw(<Passphrase isSet={false} state="rest" onSet={onSet} onRemove={vi.fn()} />)
    click(button(place, 'Set a passphrase'))
    type(field(place, 'New passphrase'), 'short')
    submit()
    expect(words()).toContain('At least 8 characters.')
    expect(words()).toContain('The two don’t match.')
    type(field(place, 'New passphrase'), 'four words or under')
    type(field(place, 'Once more'), 'four words or under')
    submit()
    expect(onSet).toHaveBeenCalledExactlyOnceWith('four words or under')
  })
})
