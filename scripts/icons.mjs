// Draws public/icon/*.png from public/icon/icon.svg: node scripts/icons.mjs (needs a Chromium, see scripts/browsers.mjs)
import { readFileSync, writeFileSync } from 'node:fs'
import puppeteer from 'puppeteer-core'
import { findChromium } from './browsers.mjs'

const folder = new URL('../public/icon/', import.meta.url)
const plain = readFileSync(new URL('icon.svg', folder), 'utf8')
// In a call the waiting cursor becomes a dot.
const cursor = /<rect x="12"[^>]*\/>/
if (!cursor.test(plain)) throw new Error('icon.svg has no cursor any more: change scripts/icons.mjs with it')
const inCall = plain.replace(cursor, '<circle cx="12.5" cy="8" r="2" fill="#f0c053"/>')

const browser = await puppeteer.launch({ executablePath: findChromium(), args: ['--no-sandbox'] })
const page = await browser.newPage()
for (const [name, svg] of [
  ['', plain],
  ['in-call-', inCall],
]) {
  for (const size of [16, 32, 48, 128]) {
    await page.setViewport({ width: size, height: size })
    await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`)
    writeFileSync(new URL(`${name}${size}.png`, folder), await page.screenshot({ omitBackground: true }))
  }
}
await browser.close()
