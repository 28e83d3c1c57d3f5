/** A broken rule, by veraPDF's number for PDF/UA-1; `x-` marks a rule of our own. */
export interface Violation {
  rule: string
  message: string
}

export type Fail = (rule: string, message: string) => void

const mostPerRule = 5

/** Collects violations, of each rule only the first few: one cause often breaks a rule on every page. */
export function violationList(): { violations: Violation[]; fail: Fail } {
  const violations: Violation[] = []
  const fail = (rule: string, message: string) => {
    if (violations.filter(violation => violation.rule === rule).length < mostPerRule) violations.push({ rule, message })
  }
  return { violations, fail }
}
