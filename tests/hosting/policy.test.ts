import { expect, test } from 'vitest'
import { locales, localePath } from '../../src/i18n/locales.ts'
import { permissionsAt } from '../../src/hosting/policy.mjs'

const leading = locales.map(locale => localePath(locale, '/workshop/'))

test.each([...leading, '/workshop', '/workshop/index.html'])('the camera may be asked for at %s', path => {
  expect(permissionsAt(path).split(', ')).toContain('camera=(self)')
})

test.each(['/', '/scan/', '/workshop/join/', '/en/workshop/screen/', '/404.html', '/workshopping/', '/_astro/a.js'])(
  'no camera may be asked for at %s',
  path => {
    expect(permissionsAt(path).split(', ')).toContain('camera=()')
  },
)

test('nothing else of a device may be asked for anywhere', () => {
  for (const path of [...leading, '/scan/']) {
    const others = permissionsAt(path)
      .split(', ')
      .filter(rule => !rule.startsWith('camera='))
    expect(others).toEqual(['geolocation=()', 'microphone=()'])
  }
})
