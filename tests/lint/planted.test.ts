import { readFileSync } from 'node:fs'
import { parseConfigFileTextToJson } from 'typescript'
import { describe, expect, test } from 'vitest'
import { rulesFiring } from './oxlint.ts'
import { around } from './planted-arrows.ts'
import { planted } from './planted.ts'

const treeOf = (which: 'broken' | 'clean') =>
  Object.fromEntries(planted.map(plant => [plant.path, plant[which]] as const))
const broken = rulesFiring({ ...around, ...treeOf('broken') })
const clean = rulesFiring({ ...around, ...treeOf('clean') })

describe('the linter', () => {
  test.each(planted)('finds $wrong in $path', ({ path, rule }) => {
    expect(broken[path]).toEqual([rule])
  })
  test('says nothing about the twins that keep the rules', () => {
    expect(clean).toEqual({})
  })
  test('has no rule of ours that was never seen to fail', () => {
    const seen = new Set(planted.map(({ rule }) => rule.replace(/\((.*)\)/, '/$1')))
    expect(chosenRules().filter(rule => !seen.has(rule))).toEqual([])
  })
})

/** The rules that our configuration names, beside the whole categories it switches on. */
function chosenRules(): string[] {
  const text = readFileSync(new URL('oxlint.json', import.meta.url), 'utf8')
  const { config } = parseConfigFileTextToJson('oxlint.json', text)
  const sets: Record<string, unknown>[] = [
    config.rules,
    ...config.overrides.map((one: { rules: unknown }) => one.rules),
  ]
  return sets.flatMap(rules => Object.keys(rules).filter(name => rules[name] !== 'off'))
}
