import { defineConfig } from '@playwright/test'
import journeys from '../journeys/playwright.config.ts'
import { engines } from './provide.ts'

/**
 * The same journeys in Firefox, in Dutch: what differs between languages differs in no engine.
 *
 * Left out is what proves something of Chromium's means alone (`checks`), what is about rules that are the same for every
 * engine and takes long in Firefox (`people`, `sight`), what is held before a camera, which Firefox cannot
 * be told to pretend (`camera`), and what is marked `@chromium`: paper, fingers and a slowed processor, which no driver can
 * ask of Firefox.
 */
export default defineConfig({
  ...journeys,
  testDir: '../journeys',
  testIgnore: ['checks.spec.ts', 'people-*.spec.ts', 'workshop-sight.spec.ts', 'workshop-*camera.spec.ts'],
  grepInvert: /@chromium/,
  // The driver now and then loses a click in Firefox; what fails twice is the site's. A second try is named in the report.
  retries: 1,
  projects: (journeys.projects ?? []).filter(({ name }) => name === 'nl'),
  use: {
    ...journeys.use,
    browserName: 'firefox',
    channel: 'moz-firefox',
    launchOptions: {
      executablePath: engines.firefox.program,
      firefoxUserPrefs: {
        // A PDF is saved, not opened in a tab.
        'pdfjs.disabled': true,
        // Its list of downloads would take the keys from the page.
        'browser.download.alwaysOpenPanel': false,
        // With a mouse (fine, and able to hover): without a screen Firefox thinks there is none.
        'ui.primaryPointerCapabilities': 6,
        'ui.allPointerCapabilities': 6,
        // Firefox asks its user whether storage may stay; here nobody could answer.
        'dom.storageManager.prompt.testing': true,
        'dom.storageManager.prompt.testing.allow': true,
      },
    },
  },
})
