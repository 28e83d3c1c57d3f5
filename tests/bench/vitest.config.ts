import { defineConfig } from 'vitest/config'

/**
 * Lighthouse calls it a crash of the tab when the worker that keeps the site ends at the moment it is met, and lets
 * nobody catch that. A page that crashes has no scores, so the check itself fails then.
 */
function isEndOfWorker(error: object): boolean {
  return 'code' in error && error.code === 'TARGET_CRASHED'
}

/** What Lighthouse says of the built site; it needs `dist/` and a browser, so it is no part of the unit tests. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: ['tests/bench/*.check.ts'],
    testTimeout: 300_000,
    onUnhandledError: error => !isEndOfWorker(error),
  },
})
