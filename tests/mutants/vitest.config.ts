import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { defineConfig } from 'vitest/config'
import { content } from '../../src/schemas/plugin.ts'
import { readyContent } from './ready-content.ts'

/** Slow files come last: a mutant is done with at the first test that fails. */
const slow = [
  ...['after-care', 'chance', 'examples', 'what-else', 'work-out', 'plan-worth', 'estimation', 'worked-examples'],
  ...['parse-scenario', 'wrong-scenario', 'scenario-code'],
  ...['change-plan', 'share-code', 'score-rules', 'together', 'laws', 'what-if'],
]

class SlowLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => slow.findIndex(name => moduleId.includes(`/${name}.`))
    return files.toSorted((a, b) => rank(a) - rank(b) || a.moduleId.localeCompare(b.moduleId))
  }
}

/** Only the tests of the domain itself: a fault that nothing but a page notices is one that they should have. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  plugins: [content(), readyContent()],
  test: {
    testTimeout: 120_000,
    include: ['tests/domain/**/*.test.ts'],
    // Another engine is slow to begin, and the worked examples see what it sees; a mutant is no measure of speed.
    exclude: ['tests/domain/roi/squiggle.test.ts', 'tests/domain/**/*-speed.test.ts'],
    setupFiles: ['tests/mutants/short-laws.ts'],
    sequence: { sequencer: SlowLast },
  },
})
