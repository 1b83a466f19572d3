import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    // They mostly wait: for a hold, a lobby, a disappearance. Each file has a browser and a lab of its own.
    maxWorkers: 3,
    // A machine that stands still for ten seconds is no fault of the extension; `npm test` names what needed two tries.
    retry: 1,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
