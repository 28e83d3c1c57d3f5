const minutesPerHour = 60
const minutesPerDay = 24 * minutesPerHour

/** Minutes after midnight of a time such as 09:30; null where it is none. */
export function readClock(text: string): number | null {
  const parts = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(text)
  return parts ? Number(parts[1]) * minutesPerHour + Number(parts[2]) : null
}

/** 9:30 for 570 minutes after midnight; past the end of a day it begins anew. */
export function clock(minutes: number): string {
  const ofDay = minutes % minutesPerDay
  return `${Math.floor(ofDay / minutesPerHour)}:${String(ofDay % minutesPerHour).padStart(2, '0')}`
}
