import type { Filling } from './words.ts'

/** To where a source stands in the list of the method page; nothing for what has none. */
export function SourceLink({ source, filling }: { source: string | null; filling: Filling }) {
  const { paths, words } = filling
  return source === null ? null : <a href={`${paths.method}#source-${source}`}>{words.trace.source}</a>
}
