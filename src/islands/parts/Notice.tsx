import type { ComponentChildren } from 'preact'

interface Props {
  title: string
  text: string
  children?: ComponentChildren
}

/** Something needs attention: what is safe, and what to do. */
export function Notice({ title, text, children }: Props) {
  return (
    <div class="note note--copper">
      <p class="note__h">{title}</p>
      <p>{text}</p>
      {children && <div class="row">{children}</div>}
    </div>
  )
}
