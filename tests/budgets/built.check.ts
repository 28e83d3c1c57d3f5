import { describe, expect, test } from 'vitest'
import { locales } from '../../src/i18n/locales.ts'
import { figuresOf } from './figures.ts'
import { linkProblems } from './links.ts'
import { siteProblems } from './rules.ts'
import { openSite } from './site.ts'

const site = openSite()
const figures = figuresOf(site)

describe('the built site', () => {
  test.each(figures.flatMap(({ bar, ...figure }) => (bar === null ? [] : [{ ...figure, bar }])))(
    'keeps $what of $page under $bar kB',
    ({ weight, bar }) => expect(weight).toBeLessThanOrEqual(bar),
  )
  test('weighs its scan page in every language', () => {
    expect(figures.filter(({ bar, what }) => bar !== null && what === 'whole')).toHaveLength(locales.length)
  })
  test('brings its PDF writer on demand, where there is a plan', () => {
    const plans = site.pages.filter(page => page.endsWith('/plan/'))
    const pagesWithPdf = figures.filter(({ what }) => what === 'PDF, later').map(({ page }) => page)
    expect(pagesWithPdf).toEqual(expect.arrayContaining(plans))
  })
  test('has one style sheet and one font at least on every page', () => {
    const light = figures.filter(({ what, weight }) => (what === 'CSS' || what === 'font') && weight === 0)
    expect(light.map(({ page, what }) => `${page} has no ${what}`)).toEqual([])
  })
  test('holds nothing that a page may not hold', () => {
    expect(siteProblems(site)).toEqual([])
  })
  test('has no link that leads nowhere, and no page that nothing leads to', () => {
    expect(linkProblems(site)).toEqual([])
  })
})
