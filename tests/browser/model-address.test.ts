import { describe, expect, it } from 'vitest'
import { chatUrl, hostPattern, reachOf, readModelAddress } from '../../lib/browser/model-address.ts'

const read = (typed: string) => {
  const found = readModelAddress(typed)
  return found.ok ? `${found.reach} ${found.address}` : found.problem
}

describe('the address of a model’s server', () => {
  it.each([
    ['localhost:11434', 'here http://localhost:11434'],
    [' http://127.0.0.1:1234/v1/ ', 'here http://127.0.0.1:1234/v1'],
    ['http://[::1]:8080', 'here http://[::1]:8080'],
    ['http://2130706433:8080', 'here http://127.0.0.1:8080'],
    ['http://localhost:11434/v1/chat/completions?x=1#y', 'here http://localhost:11434/v1'],
    ['192.168.1.20:11434', 'network http://192.168.1.20:11434'],
    ['10.0.0.4', 'network http://10.0.0.4'],
    ['172.31.255.1', 'network http://172.31.255.1'],
    ['http://[fd00::1]:11434', 'network http://[fd00::1]:11434'],
    ['workstation.local:11434', 'network http://workstation.local:11434'],
    ['nas:11434', 'network http://nas:11434'],
    ['models.example.com', 'public https://models.example.com'],
    ['https://models.example.com/openai/v1', 'public https://models.example.com/openai/v1'],
    ['172.32.0.1', 'public https://172.32.0.1'],
    ['10.evil.example', 'public https://10.evil.example'],
    ['127.0.0.1.evil.example', 'public https://127.0.0.1.evil.example'],
    ['localhost.evil.example', 'public https://localhost.evil.example'],
    ['http://models.example.com', 'not-https'],
    ['http://user:word@localhost:11434', 'has-password'],
    ['', 'no-address'],
    ['my model', 'no-address'],
    ['ftp://localhost', 'no-address'],
    ['javascript:alert(1)', 'no-address'],
    ['file:///etc/passwd', 'no-address'],
  ])('%s is read as %s', (typed, expected) => {
    expect(read(typed)).toBe(expected)
  })

  it('is public where nobody knows better', () => {
    for (const name of ['8.8.8.8', '[2001:db8::1]', '[::ffff:808:808]', 'local.example', '0.0.0.0'])
      expect(reachOf(name)).toBe('public')
  })

  it('leads to one path and one host', () => {
    expect(chatUrl('http://localhost:11434')).toBe('http://localhost:11434/v1/chat/completions')
    expect(chatUrl('http://localhost:1234/v1')).toBe('http://localhost:1234/v1/chat/completions')
    expect(hostPattern('http://localhost:11434/v1')).toBe('http://localhost/*')
  })
})
