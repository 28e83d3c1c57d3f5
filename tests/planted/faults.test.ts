import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { faults } from './faults.ts'

const root = new URL('../../', import.meta.url)

describe.each(faults)('the planted fault: $name', ({ file, find, replace, net }) => {
  test('still has its one place', () => {
    const pieces = readFileSync(new URL(file, root), 'utf8').split(find)
    expect(pieces).toHaveLength(2)
    expect(replace).not.toBe(find)
  })

  test('names tests that are there', () => {
    const files = 'unit' in net ? net.unit : 'journey' in net ? [net.journey] : []
    expect(files.filter(name => !existsSync(new URL(name, root)))).toEqual([])
  })
})

test('no fault is planted twice under one name', () => {
  expect(new Set(faults.map(({ name }) => name)).size).toBe(faults.length)
})
