import preact from '@astrojs/preact'
import { defineConfig } from 'astro/config'
import { compress } from './src/hosting/compress.mjs'
import { contentFirst } from './src/hosting/content-first.mjs'
import { directives, firstScript } from './src/hosting/policy.mjs'
import { defaultLocale, locales } from './src/i18n/locales.ts'
import { offline } from './src/offline/worker-file.mjs'
import { brand } from './src/schemas/brand.ts'
import { content } from './src/schemas/plugin.ts'
import { readAs } from './src/schemas/read.ts'

export default defineConfig({
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  i18n: { defaultLocale, locales: [...locales], routing: { prefixDefaultLocale: false } },
  integrations: [preact(), inSteps(), contentFirst(), offline(readAs('brand.yaml', brand).id), compress()],
  markdown: { syntaxHighlight: false },
  security: { csp: { directives, scriptDirective: { hashes: [firstScript] } } },
  // A page asks for nothing before its first paint but the font: over a phone every request is a wait.
  build: { inlineStylesheets: 'always' },
  vite: {
    build: {
      rolldownOptions: {
        // What every island needs in one file, and the small modules that several share in another: apart, each is a
        // request of its own and compresses alone.
        output: {
          codeSplitting: {
            groups: [
              { name: 'preact', test: /node_modules.(preact|nanostores|@astrojs.preact)/ },
              // The pages on returns come after the PDF writer and only where there are any: what both draw with, apart.
              { name: 'shapes', test: /src.charts.(hatch|text)\.ts$/ },
              { name: 'drawing', test: /src.pdf.(draw|layout.looks|plan.typed-text)\.ts$/ },
              {
                name: 'shared',
                test: /src.(domain.(day|scan.(change|progress|sections))|i18n.locales|islands.(parts.(CaseLine|Icon|DateField|NumberField|StorageNotice|use-lazy)|scan.place)|report.case-name)\.tsx?$/,
              },
              // What who leads a workshop and who takes part in it share: small files that always come together.
              { name: 'bits', test: /src.domain.(by-id|saved-file.bits|workshop.sets)\.ts$/ },
              { name: 'codes', test: /src.domain.(ballot.code-text|workshop.(base32|join-link|vote-code))\.ts$/ },
            ],
          },
        },
      },
    },
    plugins: [content(), plainImports()],
    resolve: {
      // jsPDF draws HTML and PNG pictures with these; we never do, and 400 kB stay out of the build.
      alias: [
        {
          find: /^(html2canvas|dompurify|canvg|fast-png)$/,
          replacement: new URL('./src/pdf/not-used.ts', import.meta.url).pathname,
        },
      ],
    },
  },
})

/** `client:steps`, beside Astro's own ways to wake an island. */
function inSteps() {
  const directive = { name: 'steps', entrypoint: './src/browser/in-steps.ts' }
  return {
    name: 'in-steps',
    hooks: { 'astro:config:setup': ({ addClientDirective }) => addClientDirective(directive) },
  }
}

/**
 * A chunk that comes on a click needs no preloading of its parts: without Vite's helper for that, and without the list of
 * files that it would read, every page is smaller by a kilobyte. `modulePreload: false` leaves both in.
 */
function plainImports() {
  const list = /^const __vite__mapDeps=.*\n/m
  const use = /,\s*__vite__mapDeps\(\[[\d,]*\]\)/g
  return {
    name: 'plain-imports',
    enforce: 'pre',
    load: id => (id.includes('vite/preload-helper') ? 'export const __vitePreload = load => load()' : null),
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle))
          if (file.type === 'chunk') file.code = file.code.replace(use, '').replace(list, '')
      },
    },
  }
}
