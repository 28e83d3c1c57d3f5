/** A calendar day without time or zone, `YYYY-MM-DD`, always one that exists. */
export type Day = string & { readonly calendarDay: true }

const millisecondsPerDay = 86_400_000

/**
 * The day, or null when the text is not `YYYY-MM-DD`, names a day that does not exist (30 February), or lies outside 2000 to
 * 2199: no training is there, and days counted from it must exist too.
 */
export function parseDay(text: string): Day | null {
  const parts = /^(2[01]\d{2})-(\d{2})-(\d{2})$/.exec(text)
  if (!parts) return null
  const day = toDay(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])))
  return day === text ? day : null
}

/** The day that many days later (earlier when negative). */
export function addDays(day: Day, days: number): Day {
  return toDay(timeOf(day) + days * millisecondsPerDay)
}

/** Whole days from one day to another; negative when the other is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((timeOf(to) - timeOf(from)) / millisecondsPerDay)
}

/** Milliseconds since 1970 of that day's midnight in UTC, for a formatter that is told `timeZone: 'UTC'`. */
export function timeOf(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`)
}

/** The calendar day of a moment where the visitor is; `moment` comes from outside, so that this stays pure. */
export function dayOf(moment: Date): Day {
  return toDay(Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate()))
}

function toDay(time: number): Day {
  const text = new Date(time).toISOString().slice(0, 10)
  if (!isDay(text)) throw new Error(`No calendar day of four-digit years: ${text}`)
  return text
}

function isDay(text: string): text is Day {
  return /^\d{4}-\d{2}-\d{2}$/.test(text)
}
