import { describe, expect, test } from 'vitest'
import { launchOptions, provideChromium } from './chromium.ts'
import type { Machine } from './machine.ts'

/** A machine on which these browsers start, and to which an install adds what it says. */
function aMachine({
  has = [],
  apt,
  download,
  ...rest
}: { has?: string[]; apt?: string; download?: string } & Partial<Machine>) {
  const browsers = new Set(has)
  const ran: string[] = []
  const machine: Machine = {
    ...{ chosen: undefined, ofPlaywright: '/playwright/chrome', isRoot: true },
    starts: path => browsers.has(path),
    run: (command, ...options) => {
      ran.push([command, ...options.filter(option => !option.includes('Timeout') && option !== '-o')].join(' '))
      if (options.includes('install') && apt) browsers.add(apt)
      return apt !== undefined
    },
    installWithPlaywright: (...options) => {
      ran.push(['playwright install', ...options].join(' '))
      if (download) browsers.add(download)
      return download !== undefined
    },
    ...rest,
  }
  return { machine, ran }
}

describe('a browser for the tests', () => {
  test.each([
    {
      rule: 'takes the chosen one first',
      chosen: '/my/chrome',
      has: ['/my/chrome', '/playwright/chrome'],
      path: '/my/chrome',
    },
    {
      rule: 'then the one of Playwright',
      has: ['/usr/bin/chromium', '/playwright/chrome'],
      path: '/playwright/chrome',
    },
    {
      rule: 'then the one of the system',
      has: ['/usr/bin/google-chrome', '/usr/bin/chromium'],
      path: '/usr/bin/chromium',
    },
    {
      rule: 'of two of the system the one without windows',
      has: ['/usr/bin/chromium', '/usr/bin/chromium-headless-shell'],
      path: '/usr/bin/chromium-headless-shell',
    },
  ])('$rule', ({ chosen, has, path }) => {
    const { machine, ran } = aMachine({ has, chosen })
    expect({ path: provideChromium(machine), ran }).toEqual({ path, ran: [] })
  })
  test('is installed by apt as root', () => {
    const { machine, ran } = aMachine({ apt: '/usr/bin/chromium-headless-shell' })
    expect(provideChromium(machine)).toBe('/usr/bin/chromium-headless-shell')
    expect(ran).toEqual(['apt-get update', 'apt-get install -y --no-install-recommends chromium-headless-shell'])
  })
  test('is the one with windows where apt knows no other', () => {
    const { machine } = aMachine({ apt: '/usr/bin/chromium' })
    expect(provideChromium(machine)).toBe('/usr/bin/chromium')
  })
  test('is downloaded where apt brings none that starts', () => {
    const { machine, ran } = aMachine({ apt: '/usr/bin/only-points-to-a-shop', download: '/playwright/chrome' })
    expect(provideChromium(machine)).toBe('/playwright/chrome')
    expect(ran.at(-1)).toBe('playwright install --with-deps')
  })
  test('is downloaded without touching the system by anyone but root', () => {
    const { machine, ran } = aMachine({ isRoot: false, download: '/playwright/chrome' })
    expect(provideChromium(machine)).toBe('/playwright/chrome')
    expect(ran).toEqual(['playwright install'])
  })
  test('is asked for in every possible way when there is none', () => {
    expect(() => provideChromium(aMachine({}).machine)).toThrow(
      /CHROMIUM_PATH[^]*apt-get[^]*Chrome[^]*playwright install/,
    )
  })
  test('is not replaced by another when the chosen one does not start', () => {
    const { machine } = aMachine({ chosen: '/gone', has: ['/usr/bin/chromium'] })
    expect(() => provideChromium(machine)).toThrow('CHROMIUM_PATH names /gone')
  })
  test('starts without its sandbox for root only', () => {
    const has = ['/usr/bin/chromium']
    expect(launchOptions(aMachine({ has }).machine).args).toEqual(['--no-sandbox'])
    expect(launchOptions(aMachine({ has, isRoot: false }).machine).args).toEqual([])
  })
})
