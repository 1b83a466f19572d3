import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Edit } from '../../lib/storage/repository.ts'
import { createWorkingCopy, type WorkingCopy } from '../../lib/storage/working-copy.ts'

interface Row {
  texts: Record<string, string>
  lines: { id: string; text: string }[]
  both: string
  updatedAt: number
}
const blank: Row = { texts: {}, lines: [], both: '', updatedAt: 0 }

/**
 * One stored row and the pages on it. A write waits until it is let through, and its answer and the words to the other
 * pages travel as long as they like.
 */
function world(count: number) {
  let stored: Row | undefined
  let clock = 0
  const writes: (() => void)[] = []
  const travelling: (() => void)[] = []
  const change = (edit: Edit<Row>) =>
    new Promise<Row | undefined>((resolve, reject) => {
      writes.push(() => {
        const before = stored
        const edited = edit(before)
        if (edited && edited !== before)
          stored = { ...edited, updatedAt: Math.max(edited.updatedAt, (before?.updatedAt ?? 0) + 1) }
        const answer = stored
        travelling.push(() => resolve(answer))
      })
      fail.push(() => {
        writes.pop()
        reject(new Error('No space'))
      })
    })
  const put = async (row: Row) => {
    stored = row
  }
  const fail: (() => void)[] = []
  const pages: WorkingCopy<Row>[] = Array.from({ length: count }, (_, own) =>
    createWorkingCopy<Row>({
      stored: undefined,
      blank,
      change,
      put,
      onValue: () => {},
      onStored: (record) =>
        pages.forEach((page, at) => {
          if (at !== own) travelling.push(() => page.follow(record))
        }),
      now: () => ++clock,
    }),
  )
  const settle = () => new Promise((resolve) => setImmediate(resolve))
  return {
    pages,
    fail,
    page: (at: number) => pages[at] as WorkingCopy<Row>,
    stored: () => stored,
    /** Lets the oldest write through. */
    async write() {
      writes.shift()?.()
      await settle()
    },
    /** Lets one of what travels arrive. */
    async arrive(which: number) {
      travelling.splice(which % Math.max(1, travelling.length), 1)[0]?.()
      await settle()
    },
    /** Until nobody has anything unsaved, and all has arrived. */
    async rest() {
      for (let round = 0; round < 200; round++) {
        for (const page of pages) if (page.isUnsaved) page.save().catch(() => {})
        await settle()
        if (writes.length + travelling.length === 0) return
        while (writes.length > 0) await this.write()
        while (travelling.length > 0) await this.arrive(0)
      }
      throw new Error('They never come to rest')
    },
  }
}

const says = ({ texts, lines, both }: Row) => ({ texts, lines, both })

describe('two pages on one record', () => {
  it('both keep their words, and show the same', async () => {
    const at = world(2)
    at.page(0).edit({ ...blank, texts: { company: 'Vantor' } })
    at.page(1).edit({ ...blank, texts: { role: 'Engineer' } })
    await at.rest()
    expect(at.pages.map(({ value }) => value.texts)).toEqual(Array(2).fill({ company: 'Vantor', role: 'Engineer' }))
    expect(at.stored()?.texts).toEqual({ company: 'Vantor', role: 'Engineer' })
  })

  it('go on with what is typed while a word from the other arrives', async () => {
    const at = world(2)
    at.page(0).edit({ ...blank, texts: { company: 'V' } })
    void at.page(0).save()
    await at.write()
    await at.arrive(0)
    at.page(1).edit({ ...blank, texts: { role: 'E' } })
    await at.arrive(0)
    expect(at.page(1).value.texts).toEqual({ company: 'V', role: 'E' })
    expect(at.page(1).isUnsaved).toBe(true)
  })

  it('lose nothing and come to the same, in whatever order they type, save and hear', async () => {
    const act = fc.record({
      what: fc.constantFrom('type', 'add', 'remove', 'both', 'save', 'write', 'arrive'),
      page: fc.nat(2),
      which: fc.nat(5),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 5, maxLength: 60 }), async (acts) => {
        const at = world(3)
        const typed: Record<string, string> = {}
        const added = new Set<string>()
        let seq = 0
        for (const { what, page, which } of acts) {
          const { value } = at.page(page)
          const text = `${++seq}`
          if (what === 'type') {
            // Each page has fields of its own.
            const field = `${page}-${which % 2}`
            typed[field] = text
            at.page(page).edit({ ...value, texts: { ...value.texts, [field]: text } })
          } else if (what === 'add') {
            const id = `${page}+${text}`
            added.add(id)
            at.page(page).edit({ ...value, lines: [...value.lines, { id, text }] })
          } else if (what === 'remove') {
            const gone = value.lines.find(({ id }) => id.startsWith(`${page}+`))
            if (gone) added.delete(gone.id)
            at.page(page).edit({ ...value, lines: value.lines.filter((line) => line !== gone) })
          } else if (what === 'both') at.page(page).edit({ ...value, both: text })
          else if (what === 'save')
            at.page(page)
              .save()
              .catch(() => {})
          else if (what === 'write') await at.write()
          else await at.arrive(which)
        }
        await at.rest()
        const { texts, lines } = at.stored() ?? blank
        expect(texts).toEqual(typed)
        expect(new Set(lines.map(({ id }) => id))).toEqual(added)
        for (const page of at.pages) expect(says(page.value)).toEqual(says(at.stored() ?? page.value))
      }),
      { numRuns: 300 },
    )
  })
})

describe('a working copy', () => {
  it('keeps what could not be written as unsaved, and writes it with the next save', async () => {
    const at = world(1)
    at.page(0).edit({ ...blank, both: 'words' })
    const saving = at.page(0).save()
    at.fail.pop()?.()
    await expect(saving).rejects.toThrow('No space')
    expect(at.page(0).isUnsaved).toBe(true)
    await at.rest()
    expect(at.stored()?.both).toBe('words')
  })

  it('gives the same object after a save, so that nothing is drawn anew', async () => {
    const at = world(1)
    const typed = { ...blank, both: 'words' }
    at.page(0).edit(typed)
    await at.rest()
    expect(at.page(0).value).toBe(typed)
  })

  it('does not take what the product fills in for the user’s edit', async () => {
    const at = world(1)
    at.page(0).fill({ ...blank, both: 'from the calendar', updatedAt: 5 })
    await at.rest()
    expect(at.stored()?.updatedAt).toBe(5)
    at.page(0).edit({ ...at.page(0).value, both: 'mine' })
    await at.rest()
    expect(at.stored()?.updatedAt).toBe(6)
  })
})

describe('a page that goes away', () => {
  const edited = (text: string): Row => ({ ...blank, both: text })

  it('has its words on the disk although nothing is read any more, and a save is under way', async () => {
    const { page, stored } = world(1)
    page(0).edit(edited('in mid-'))
    void page(0).save()
    page(0).edit(edited('in mid-word'))
    page(0).saveAtOnce()
    expect(stored()?.both).toBe('in mid-word')
  })

  it('and comes back has nothing to write again, and goes on from there', async () => {
    const shared = world(1)
    const { page, stored } = shared
    page(0).edit(edited('one'))
    page(0).saveAtOnce()
    await shared.rest()
    expect(page(0).isUnsaved).toBe(false)
    page(0).edit(edited('one two'))
    await shared.rest()
    expect(stored()?.both).toBe('one two')
  })

  it('tells the others, which keep what they have not written yet', async () => {
    const shared = world(2)
    const { page, stored } = shared
    page(1).edit({ ...blank, texts: { b: 'theirs' } })
    page(0).edit(edited('mine'))
    page(0).saveAtOnce()
    await shared.rest()
    expect(stored()).toMatchObject({ both: 'mine', texts: { b: 'theirs' } })
  })
})
