import type { Comparison } from '../../report/compare.ts'
import type { Words } from '../../schemas/words/words.ts'

interface Props {
  comparison: Comparison
  words: Words['data']['compare']
}

/** Several assessments side by side; a large difference is said and not only shown. */
export function ComparisonTable({ comparison, words }: Props) {
  return (
    <div class="scroll-x" tabIndex={0} role="region" aria-label={words.title}>
      <table class="tbl">
        <caption class="vh">{words.title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.column}</th>
            {comparison.columns.map(({ id, name, about }) => (
              <th scope="col" class="r" key={id}>
                {name}
                {about && (
                  <>
                    <br />
                    <small>{about}</small>
                  </>
                )}
              </th>
            ))}
            <th scope="col" class="r">
              {words.difference}
            </th>
          </tr>
        </thead>
        <tbody>
          {comparison.rows.map(({ id, label, cells, difference, wide }) => (
            <tr key={id}>
              <th scope="row">{label}</th>
              {cells.map((cell, index) => (
                <td class="r" key={comparison.columns[index]?.id}>
                  {cell}
                </td>
              ))}
              <td class="r">
                {wide ? <b>{difference}</b> : difference}
                {wide && <small class="quiet"> {words.wide}</small>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
