import { readdirSync } from 'node:fs'
import preact from '@preact/preset-vite'
import { defineConfig } from 'wxt'

const csp = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ')

export default defineConfig({
  // Each arrow is written in the file that has it.
  imports: false,
  manifestVersion: 3,
  vite: () => ({ plugins: [preact()] }),
  manifest: ({ browser, mode }) => ({})
})
void readdirSync
void csp
