import { expect, it } from 'vitest'
import { firefoxId } from '../../scripts/firefox-id.ts'

it('the id for Firefox has a default that is nobody’s address', () => {
  expect(firefoxId({})).toBe('{ff603598-87a8-4f03-a29c-635dc746618d}')
  expect(firefoxId({ AFTERWORD_FIREFOX_ID: '' })).toBe('{ff603598-87a8-4f03-a29c-635dc746618d}')
})

it('is set for a release by the environment', () => {
  expect(firefoxId({ AFTERWORD_FIREFOX_ID: 'afterword@people.test' })).toBe('afterword@people.test')
  expect(firefoxId({ AFTERWORD_FIREFOX_ID: '{12345678-1234-1234-1234-123456789abc}' })).toBe(
    '{12345678-1234-1234-1234-123456789abc}',
  )
})

it.each(['afterword', 'afterword@afterword.example', '{1234}', 'after word@people.test'])('refuses %s', (id) => {
  expect(() => firefoxId({ AFTERWORD_FIREFOX_ID: id })).toThrow(`AFTERWORD_FIREFOX_ID is ${id}`)
})
