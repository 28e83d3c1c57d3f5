import { openContent } from './read.ts'
import { placeOf, type Path } from './source.ts'

/** Files that are right by themselves and wrong together: where to look, and the cure. */
export interface Problem {
  /** `nl/words.yaml` */
  name: string
  path: Path
  cure: string
}

/** The line an editor reads: place and cure. */
export function inWords({ name, path, cure }: Problem): string {
  return `${placeOf(openContent(name), path)}: ${cure}`
}
