import { build } from 'vite'

/** A module of ours with all that it imports, as a script whose value is what the module exports. */
export async function bundle(file: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry: file, formats: ['iife'], name: 'bundled' } },
  })
  const [output] = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []))
  if (output?.type !== 'chunk') throw new Error(`Nothing came of bundling ${file}.`)
  return `(() => { ${output.code}; return bundled })()`
}
