/** What is wrong with a value in a file, and where; words are found by `code`. */
export interface Problem {
  /** As a reader would point at it: `assessments[0].answers.Q07`. */
  place: string
  code: 'missing' | 'wrongValue' | 'unknownItem' | 'notApplicable' | 'wrongDate' | 'twice' | 'tooLong'
  /** What the words of that code name: the field, the value, the statement, the largest length. */
  values: Readonly<Record<string, string>>
}

/** What an id of ours may look like, so that it is safe in a key, a place and a file name. */
export const safeId = /^[A-Za-z0-9_-]{1,64}$/

/** Collects problems while a value is read, so that a file is never read by half. */
export interface Trouble {
  problems: Problem[]
  add: (place: string, code: Problem['code'], values?: Problem['values']) => undefined
}

/** So many lines tell enough; a file of rubbish would give a million. */
const mostProblems = 100

export function newTrouble(): Trouble {
  const problems: Problem[] = []
  return {
    problems,
    add: (place, code, values = {}) => {
      if (problems.length < mostProblems) problems.push({ place, code, values })
      return undefined
    },
  }
}

/** A short, safe way to name any value in a message. */
export function named(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
  return text.length > 40 ? `${text.slice(0, 39)}…` : text
}
