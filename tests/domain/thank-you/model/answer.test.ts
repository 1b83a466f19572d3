import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAnswer } from '../../../../lib/domain/thank-you/model/answer.ts'

const two = '{"sentences":[{"text":"One.","sources":["f1"]},{"text":"Two.","sources":["f2","role"]}]}'
const both = {
  ok: true,
  sentences: [
    { text: 'One.', sources: ['f1'] },
    { text: 'Two.', sources: ['f2', 'role'] },
  ],
}

describe('the answer of a model', () => {
  it.each([
    ['bare JSON', two],
    ['a code fence', `\`\`\`json\n${two}\n\`\`\``],
    ['words around it', `Sure! Here is the letter:\n${two}\nI hope it helps.`],
    ['its thoughts before it', `<think>They {want} a "letter".</think>\n${two}`],
    ['a list without a frame', two.slice('{"sentences":'.length, -1)],
    ['a frame of another name', two.replace('sentences', 'letter')],
  ])('is read from %s', (_, raw) => {
    expect(readAnswer(raw)).toEqual(both)
  })

  it('that broke off gives the sentences that are whole', () => {
    expect(readAnswer(two.slice(0, 60))).toEqual({ ok: true, sentences: [{ text: 'One.', sources: ['f1'] }] })
  })

  it('may name one source without a list, or by a number', () => {
    expect(readAnswer('[{"text":"One.","sources":"f1"},{"text":"Two.","sources":[2]}]')).toEqual({
      ok: true,
      sentences: [
        { text: 'One.', sources: ['f1'] },
        { text: 'Two.', sources: ['2'] },
      ],
    })
  })

  it('keeps braces and quotation marks inside a sentence', () => {
    expect(readAnswer('{"sentences":[{"text":"A \\"{b}\\" c.","sources":[]}]}')).toEqual({
      ok: true,
      sentences: [{ text: 'A "{b}" c.', sources: [] }],
    })
  })

  it.each([
    ['nothing', '  \n ', 'empty'],
    ['a web page', '<!DOCTYPE html><html><body>{"text":"One.","sources":["f1"]}</body></html>', 'html'],
    ['a letter without JSON', 'Dear Maya,\n\nthank you for your time.', 'no-json'],
    ['JSON of another form', '{"letter":"Thank you.","ids":["f1"]}', 'no-json'],
    ['thoughts that never end', `<think>${two}`, 'empty'],
    ['sentences without text', '[{"text":" ","sources":["f1"]}]', 'no-json'],
  ])('is none when it is %s', (_, raw, why) => {
    expect(readAnswer(raw)).toEqual({ ok: false, why })
  })

  it('never throws, and takes nothing over but text and sources', () => {
    const pieces = fc.array(
      fc.constantFrom('{', '}', '"', '\\', '[', ']', ':', ',', 'text', 'sources', '"text":"a"', 'é', '\ud800'),
    )
    fc.assert(
      fc.property(pieces, (parts) => {
        const read = readAnswer(parts.join(''))
        if (read.ok) for (const one of read.sentences) expect(Object.keys(one).sort()).toEqual(['sources', 'text'])
      }),
    )
    expect(readAnswer('[{"text":"a","sources":["f1"],"__proto__":"x","html":"<b>"}]')).toEqual({
      ok: true,
      sentences: [{ text: 'a', sources: ['f1'] }],
    })
  })
})
