import { defineConfig } from '@playwright/test'
import { engines } from './provide.ts'
import journeys from '../journeys/playwright.config.ts'

/** The same journeys in Firefox, in Dutch: what differs between languages differs in no engine. */
export default defineConfig({
  ...journeys,
  testDir: '../journeys',
  // It proves that Chromium's means of noticing work; Firefox reports no moves and no words about the policy.
  testIgnore: 'checks.spec.ts',
  projects: (journeys.projects ?? []).filter(({ name }) => name === 'nl'),
  use: {
    ...journeys.use,
    browserName: 'firefox',
    channel: 'moz-firefox',
    launchOptions: { executablePath: engines.firefox.program },
  },
})
