import { defineConfig } from 'vitest/config'
import { content } from '../src/schemas/plugin.ts'

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  plugins: [content()],
  test: { include: ['tests/**/*.test.ts'] },
})
