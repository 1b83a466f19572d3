// `npm run call-lab -- load FILE`: a page that somebody sent in.
// `npm run call-lab`: the table. `npm run call-lab -- open`: a browser on the lab's pages, to try things by hand.
const ways: Record<string, () => Promise<unknown>> = {
  open: () => import('./open.ts'),
  load: () => import('./load.ts'),
}
await (ways[process.argv[2] ?? ''] ?? (() => import('./table.ts')))()
