import { useState } from 'preact/hooks'
import { dayOf, type Day } from '../../domain/day.ts'

/** The day on which the page was opened: a plan must not change its dates at midnight under someone's hands. */
export function useToday(): Day {
  const [today] = useState(() => dayOf(new Date()))
  return today
}
