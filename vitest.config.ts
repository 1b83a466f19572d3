import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    globals: false,
    setupFiles: ['tests/seed.ts', 'tests/locks.ts'],
    // Properties and large inputs share the processor with the other files.
    testTimeout: 30_000,
  },
})
