import type { z } from 'astro/zod'
import { nearest } from './nearest.ts'

type Issue = z.core.$ZodIssue

/** What is wrong with a value that is there, and the cure. */
export function whatIsWrong(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return wrongKind(issue.expected, issue.input)
    case 'invalid_value':
      return notAllowed(issue.values.map(String), issue.input)
    case 'too_small':
      return tooSmall(issue)
    case 'too_big':
      return tooBig(issue)
    case 'invalid_key':
      return `deze naam kan hier niet: ${issue.issues.map(({ message }) => message).join(' ')}.`
    default:
      return `${issue.message}.`
  }
}

function wrongKind(expected: string, input: unknown): string {
  if (input === null)
    return `hier staat nog niets. Er hoort ${kinds[expected] ?? expected} te staan${cures[expected] ?? ''}.`
  return `hier hoort ${kinds[expected] ?? expected}, maar er staat ${inWords(input)}${cures[expected] ?? ''}.`
}

const kinds: Partial<Record<string, string>> = {
  string: 'tekst',
  number: 'een getal',
  int: 'een heel getal',
  boolean: 'true (ja) of false (nee)',
  array: 'een lijst',
  tuple: 'een lijst',
  object: 'een groep regels',
  record: 'een groep regels',
}

const cures: Partial<Record<string, string>> = {
  string: '. Zet de tekst achter de dubbele punt, tussen dubbele aanhalingstekens',
  number: '. Schrijf alleen cijfers, met een punt voor de decimalen en zonder aanhalingstekens',
  int: '. Schrijf alleen cijfers, zonder punt en zonder aanhalingstekens',
  array: '. Begin elke regel van de lijst met een streepje en een spatie',
  object: '. Zet elke regel eronder als ‘naam: waarde’, twee spaties verder naar rechts',
  record: '. Zet elke regel eronder als ‘naam: waarde’, twee spaties verder naar rechts',
}

function inWords(input: unknown): string {
  if (Array.isArray(input)) return 'een lijst'
  if (typeof input === 'object') return 'een groep regels'
  if (typeof input === 'number') return `een getal (${input})`
  return `‘${String(input)}’`
}

function notAllowed(allowed: string[], input: unknown): string {
  const meant = nearest(String(input), allowed)
  const hint = meant ? ` Bedoel je ‘${meant}’?` : ''
  return `‘${String(input)}’ kan hier niet. Kies uit: ${allowed.join(', ')}.${hint}`
}

function tooSmall({ origin, minimum, inclusive, input }: z.core.$ZodIssueTooSmall): string {
  if (origin === 'string') return 'hier staat nog geen tekst. Schrijf hem achter de dubbele punt.'
  if (origin === 'array') return `deze lijst is te kort. Aantal dat er minstens in hoort te staan: ${minimum}.`
  return `${String(input)} is te laag. Vul een getal in ${inclusive === false ? 'boven' : 'vanaf'} ${minimum}.`
}

function tooBig({ origin, maximum, input }: z.core.$ZodIssueTooBig): string {
  if (origin === 'array') return `deze lijst is te lang. Aantal dat er hoogstens in past: ${maximum}.`
  return `${String(input)} is te hoog. Vul een getal in tot en met ${maximum}.`
}
