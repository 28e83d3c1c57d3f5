import { Sanity } from './Sanity.tsx'
import type { Filling } from './words.ts'

/** What is needed before there is an outcome; what it takes to break even comes before any benefit. */
export function Missing({ filling, first }: { filling: Filling; first: string | null }) {
  const { page } = filling.words
  return (
    <section class="stack">
      <h2 class="headline">{page.missing}</h2>
      <p class="lead">{first ?? page.missingCost}</p>
      <p>{page.missingBenefit}</p>
      <Sanity filling={filling} worked={null} />
    </section>
  )
}
