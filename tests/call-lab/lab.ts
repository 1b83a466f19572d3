// `npm run call-lab`: the table. `npm run call-lab -- open`: a browser on the lab's pages, to try things by hand.
await (process.argv[2] === 'open' ? import('./open.ts') : import('./table.ts'))
