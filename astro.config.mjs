import preact from '@astrojs/preact'
import { defineConfig } from 'astro/config'
import { compress } from './src/hosting/compress.mjs'
import { directives } from './src/hosting/policy.mjs'
import { content } from './src/schemas/plugin.ts'

export default defineConfig({
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  i18n: { defaultLocale: 'nl', locales: ['nl', 'en'], routing: { prefixDefaultLocale: false } },
  integrations: [preact(), compress()],
  markdown: { syntaxHighlight: false },
  security: { csp: { directives } },
  build: { inlineStylesheets: 'never' },
  vite: {
    // Chunks that come on a click need no preloading of their own parts, so its helper stays out of every page.
    build: { modulePreload: false },
    plugins: [content()],
    resolve: {
      // jsPDF can draw HTML with these three; we never do, and 380 kB stay out of the build.
      alias: [
        {
          find: /^(html2canvas|dompurify|canvg)$/,
          replacement: new URL('./src/pdf/not-used.ts', import.meta.url).pathname,
        },
      ],
    },
  },
})
