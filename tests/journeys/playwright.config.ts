import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import { defaultLocale, localeTags, locales } from '../../src/i18n/locales.ts'
import { launchOptions } from '../browser/chromium.ts'
import type { SiteOptions } from './site.ts'

const port = Number(process.env['PORT'] ?? 4173)
const origin = `http://localhost:${port}`
const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * What happens in these is the same in every language, whatever the words: they are made in the first one. All others,
 * among them every page and state, what is filled in as numbers, what is printed or written into a file, and a
 * whole road through each part, are made in every language.
 */
const inOneLanguage = [
  'checks',
  'data',
  'drip',
  'example',
  'faults',
  'files',
  'full-scan',
  'hostile',
  'import',
  'join-links',
  'join-table',
  // Every language by itself.
  'offline',
  'people-join',
  'people-keyboard',
  'people-roi',
  'plan-changes',
  'plan-edit',
  'plan-many',
  'plan-order',
  'plan-worth',
  'refusing',
  'result-extras',
  'result-people',
  'roi-elsewhere',
  'roi-hostile',
  'roi-kept',
  'roi-scenarios',
  'roi-slider',
  'saving',
  'scan-extras',
  'share',
  'shared-with-own',
  'together',
  'trash',
  'workshop-camera',
  'workshop-codes',
  'workshop-homework',
  'workshop-mixed',
  'workshop-no-camera',
  'workshop-peek',
  'workshop-phones',
  'workshop-rehearsal',
  'workshop-roles',
  'workshop-tabs',
].map(name => `${name}.spec.ts`)

/** Journeys through the built site: `npm run build` first. */
export default defineConfig<SiteOptions>({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: `${root}test-results`,
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // What is right comes at once; the room is for a machine that is busy with something else.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  snapshotPathTemplate: '{testDir}/trees/{projectName}/{arg}{ext}',
  // A machine that does something else for a while may fail a journey once; a fault fails it twice.
  retries: process.env['CI'] ? 1 : 0,
  reporter: 'list',
  use: { baseURL: origin, launchOptions: launchOptions() },
  projects: locales.map(language => ({
    name: language,
    ...(language === defaultLocale ? {} : { testIgnore: inOneLanguage }),
    use: { language, locale: localeTags[language] },
  })),
  webServer: {
    command: `"${process.execPath}" src/hosting/serve.mjs`,
    cwd: root,
    env: { PORT: String(port) },
    url: `${origin}/404.html`,
    reuseExistingServer: false,
  },
})
