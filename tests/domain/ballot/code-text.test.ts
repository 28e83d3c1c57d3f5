import { describe, expect, test } from 'vitest'
import { inFours, isWholeCode, readGiven } from '../../../src/domain/ballot/code-text.ts'
import { writeVoteCode } from '../../../src/domain/workshop/vote-code.ts'
import { twelve } from '../workshop/any-session.ts'

const code = writeVoteCode({ kind: 'person', nonce: 1, answers: {} }, twelve)

describe('what was pasted', () => {
  test.each([
    ['a link', 'https://example.org/workshop/join/#328NN7GTPV', '328NN7GTPV'],
    ['a link in a sentence', 'Doe mee: https://example.org/workshop/join/#328NN7GTPV en tot straks', '328NN7GTPV'],
    ['what stands behind the mark', '#328NN7GTPV', '328NN7GTPV'],
    ['characters in groups, small and mistaken', ' 328n n7gt pv ', '328NN7GTPV'],
    ['the letters that are never written', '#oil', '011'],
  ])('is an invitation: %s', (_, text, expected) => {
    expect(readGiven(text)).toEqual({ is: 'invitation', text: expected })
  })
  test.each(['', '   ', '#', 'https://example.org/workshop/join/#'])('is nothing: “%s”', text => {
    expect(readGiven(text)).toEqual({ is: 'nothing' })
  })
  test('is a code in a link', () => {
    expect(readGiven(`https://example.org/workshop/join/#v.${code.toLowerCase()}`)).toEqual({ is: 'code', text: code })
  })
})

test('a code stands in groups of four, the last as long as it is', () => {
  expect(inFours('2NN7HWJ7RG643JYAEBSCTX')).toEqual(['2NN7', 'HWJ7', 'RG64', '3JYA', 'EBSC', 'TX'])
  expect(inFours('')).toEqual([])
})

test('a code with one wrong character is not whole', () => {
  expect(isWholeCode(code)).toBe(true)
  expect(isWholeCode(`${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`)).toBe(false)
  expect(isWholeCode('')).toBe(false)
})
