import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import preact from '@preact/preset-vite'
import type { Plugin } from 'vite'
import { defineConfig } from 'wxt'
import { firefoxId } from './scripts/firefox-id.ts'
import { findPackages, licencesOfBuild } from './scripts/licences.ts'

/** What our pages may load: their own files. Nothing else, not even what a browser fetches ahead (`prefetch`). */
const ownFilesOnly = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "form-action 'none'",
  "base-uri 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  // The only addresses of scripts that are made at run time: those of our workers.
  'trusted-types own-workers',
]

/**
 * Nobody can frame our pages. Requests are for the background alone, which reads the calendars that the user connects
 * and asks the language model on their own server, mostly by http: `noRequests` shuts that door in each page.
 */
const csp = [...ownFilesOnly, 'connect-src https: http:', "frame-ancestors 'none'"].join('; ')

const icon = (name = '') => Object.fromEntries([16, 32, 48, 128].map((size) => [size, `icon/${name}${size}.png`]))

/** No request can leave a page of ours. A policy of its own: what any directive allows, a browser may fetch ahead. */
const noRequests: Plugin = {
  name: 'no-requests',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: [...ownFilesOnly, "connect-src 'none'"].join('; ') },
      injectTo: 'head-prepend',
    },
  ],
}

/** What only a draft by a language model needs comes with it, and stands in no file of the first screens. */
const isForModels = (id: string) =>
  /\/lib\/(domain\/thank-you\/model\/|browser\/(letter-model|model-port)\.ts$)/.test(id)

const hasSchema = (id: string) =>
  !isForModels(id) &&
  /\/lib\/(domain|browser)\/.*\.ts$/.test(id) &&
  readFileSync(id, 'utf8').includes("from 'zod/mini'")

/** What several pages and screens share. Each file costs the panel some ms until it is there, however small it is. */
const fewFiles: Plugin = {
  name: 'few-files',
  apply: 'build',
  outputOptions: (options) => {
    // Background and content scripts are one file each.
    if (options.format === 'iife') return null
    // Schemas are made as their file is loaded, from what they import: in one file, none is made before its parts.
    const records = { name: 'records', test: hasSchema, priority: 1 }
    const shared = { name: 'shared', minShareCount: 2, entriesAware: true, entriesAwareMergeThreshold: 12_000 }
    return { ...options, codeSplitting: { groups: [records, shared] } }
  },
}

/** The screens of the panel that its first moment may show. */
const firstScreens = /\/sidepanel\/(debrief|home)-screen\.tsx$/

/**
 * The panel's page names at once all that its first screen is made of. Otherwise the browser would learn of each file from
 * the one before, and whoever has just left a call would wait for it.
 */
const preloadFirstScreens: Plugin = {
  name: 'preload-first-screens',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle = {}, path }) {
      if (!path.includes('sidepanel')) return
      const scripts = new Set<string>()
      const styles = new Set<string>()
      const add = (fileName: string) => {
        const chunk = bundle[fileName]
        if (chunk?.type !== 'chunk' || scripts.has(fileName)) return
        scripts.add(fileName)
        // In the order of the imports, as the page would get them.
        chunk.imports.forEach(add)
        for (const style of chunk.viteMetadata?.importedCss ?? []) styles.add(style)
      }
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk' && firstScreens.test(chunk.facadeModuleId ?? '')) add(chunk.fileName)
      const link = (rel: string) => (file: string) => ({
        tag: 'link',
        attrs: { rel, crossorigin: true, href: `/${file}` },
        injectTo: 'head' as const,
      })
      return [...[...scripts].map(link('modulepreload')), ...[...styles].map(link('stylesheet'))].filter(
        ({ attrs }) => !html.includes(attrs.href),
      )
    },
  },
}

/** Words in other scripts would make the browser keep the whole of a call page's script in two bytes for each letter. */
const oneByteScripts: Plugin = {
  name: 'one-byte-scripts',
  enforce: 'post',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk' || !chunk.fileName.startsWith('content-scripts/')) continue
      chunk.code = chunk.code.replace(
        /[\u0080-\uffff]/g,
        (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
      )
    }
  },
}

/**
 * A stack of the page names the scripts in it. Where ours stands among the page's own, it goes by no name: errors that it
 * passes on do not have it in their stack, but one that the page makes meanwhile has.
 */
const namelessInPages: Plugin = {
  name: 'nameless-in-pages',
  enforce: 'post',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type === 'chunk' && chunk.fileName === 'content-scripts/call-media.js')
        chunk.code += '\n//# sourceURL=<anonymous>\n'
    }
  },
}

/**
 * Where a cue was seen is for readers of the source. In call pages it would only weigh, and so would the sites in a
 * script that only names its pages by them.
 */
const leaveOutProvenance = {
  name: 'leave-out-provenance',
  transform: (code: string, id: string) =>
    /\/lib\/(sites|calendar-pages)\//.test(id)
      ? {
          code: code.replace(/\bgrade: ["'][ABC]["'],\s*source: ["'][^"']*["'],?/g, ''),
          moduleSideEffects: false,
        }
      : null,
}

/** The sites that the user switches on: those of the scripts that are registered at run time. */
let optionalHosts: readonly string[] = []

export default defineConfig({
  // Each arrow is written in the file that has it.
  imports: false,
  manifestVersion: 3,
  // `npm run dev` opens the browser itself.
  webExt: { disabled: true },
  // What the Firefox store gets as sources: what is needed to build, and nothing that a command left behind.
  zip: {
    includeSources: ['{components,entrypoints,lib,public,scripts}/**', '*.{json,ts,md}', 'LICENSE'],
  },
  vite: () => ({
    resolve: {
      alias: { 'wxt/utils/content-script-context': join(import.meta.dirname, 'lib/browser/content-script-context.ts') },
    },
    plugins: [
      preact(),
      leaveOutProvenance,
      oneByteScripts,
      namelessInPages,
      noRequests,
      fewFiles,
      preloadFirstScreens,
      findPackages,
    ],
    // Not older than the manifest asks for: what is written as `light-dark()` stays so.
    build: { modulePreload: false, cssTarget: ['chrome123', 'firefox142'] },
    // The development server is asked by the extension's own pages.
    server: { cors: { origin: /^(chrome|moz)-extension:/ } },
  }),
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    icons: icon(),
    action: { default_icon: icon(), default_title: '__MSG_extName__' },
    permissions: [
      'storage',
      // For the second copy of the records, which lies in `storage.local`.
      'unlimitedStorage',
      'alarms',
      'scripting',
      'contextMenus',
      'activeTab',
      ...(browser === 'firefox' ? [] : ['sidePanel', 'offscreen']),
    ],
    // A calendar may be anywhere: its one host is asked for when the user connects it, and nothing else. The call sites
    // that the user switches on are among these. A language model in one's own network is mostly reached by http.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    // A reminder as a message of the operating system, beside the badge: asked for by its switch.
    // Backups among the downloads, where the user wants them there: asked for by that choice.
    optional_permissions: ['notifications', 'downloads'],
    commands: {
      'start-debrief': { suggested_key: { default: 'Alt+Shift+D' }, description: '__MSG_commandStartDebrief__' },
    },
    // The development server needs connections of its own.
    ...(mode === 'production' && { content_security_policy: { extension_pages: csp } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: firefoxId(process.env),
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
  hooks: {
    'entrypoints:resolved': (wxt, entrypoints) => {
      // A page for those who build the extension.
      for (const entry of entrypoints) if (entry.name === 'parts') entry.skipped ||= wxt.config.mode === 'production'
      optionalHosts = entrypoints.flatMap((entry) =>
        entry.type === 'content-script' && entry.options.registration === 'runtime'
          ? (entry.options.matches ?? [])
          : [],
      )
    },
    'build:publicAssets': (wxt, files) => {
      if (wxt.config.command === 'build')
        files.push({ relativeDest: 'licences.txt', contents: licencesOfBuild(import.meta.dirname) })
    },
    'build:manifestGenerated': (wxt, manifest) => {
      // The call pages and nothing else: needed to look into pages that were open before the extension was.
      const pages = (manifest.content_scripts ?? []).flatMap(({ matches }) => matches ?? [])
      const hosts = new Set([...(manifest.host_permissions ?? []), ...pages])
      for (const host of optionalHosts) hosts.delete(host)
      manifest.host_permissions = [...hosts]
      if (wxt.config.browser === 'firefox' && manifest.sidebar_action) manifest.sidebar_action.open_at_install = false
    },
  },
})
