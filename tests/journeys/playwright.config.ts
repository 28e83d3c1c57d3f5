import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import { localeTags, locales } from '../../src/i18n/locales.ts'
import { launchOptions } from '../browser/chromium.ts'
import type { SiteOptions } from './site.ts'

const port = Number(process.env['PORT'] ?? 4173)
const origin = `http://localhost:${port}`
const root = fileURLToPath(new URL('../..', import.meta.url))

/** Journeys through the built site, each in every language: `npm run build` first. */
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
  projects: locales.map(language => ({ name: language, use: { language, locale: localeTags[language] } })),
  webServer: {
    command: `"${process.execPath}" src/hosting/serve.mjs`,
    cwd: root,
    env: { PORT: String(port) },
    url: `${origin}/404.html`,
    reuseExistingServer: false,
  },
})
