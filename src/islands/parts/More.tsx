import type { ComponentChildren } from 'preact'

/** One click away, in place: a source, an assumption, a table. */
export function More({ summary, children }: { summary: string; children: ComponentChildren }) {
  return (
    <details class="more">
      <summary>{summary}</summary>
      <div>{children}</div>
    </details>
  )
}
