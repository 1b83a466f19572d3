import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** What takes minutes begins first, so that the others fill the time beside it. */
const longest = ['screens', 'scenarios', 'optional-sites', 'ends', 'whole-debrief', 'safety', 'calendar-match']

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const place = longest.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`))
      return place < 0 ? longest.length : place
    }
    return [...files].sort((a, b) => rank(a) - rank(b))
  }
}

export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    // They mostly wait: for a hold, a lobby, a disappearance. Each file has a browser and a lab of its own.
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    // A machine that stands still for ten seconds is no fault of the extension; `npm test` names what needed two tries.
    retry: 1,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
