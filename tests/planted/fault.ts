/** How a fault must come to light: by unit tests, by the budgets of the built site, or, where nothing less can, by a journey. */
export type Net = { unit: readonly string[] } | { budgets: string } | { journey: string; test: string }

/** A fault such as a tired colleague makes, and what must notice it. */
export interface Fault {
  name: string
  file: string
  /** Stands in the file exactly once. */
  find: string
  replace: string
  net: Net
}
