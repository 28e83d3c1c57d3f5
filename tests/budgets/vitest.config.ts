import { defineConfig } from 'vitest/config'

/** The checks of the built site; they need `dist/`, so they are no part of the unit tests. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: { include: ['tests/budgets/*.check.ts'] },
})
