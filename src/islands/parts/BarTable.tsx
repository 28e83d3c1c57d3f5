import type { Bar } from '../../report/bars.ts'
import type { ReportWords } from '../../schemas/words/report.ts'
import { More } from './More.tsx'

interface Props {
  title: string
  bars: readonly Bar[]
  words: {
    table: ReportWords['results']
    result: { table: string }
  }
}

/** The numbers of a chart as a table: score, range and what it rests on. */
export function BarTable({ title, bars, words }: Props) {
  const { table } = words
  return (
    <More summary={words.result.table}>
      <div class="scroll-x" tabIndex={0} role="region" aria-label={title}>
        <table class="tbl">
          <caption>{title}</caption>
          <thead>
            <tr>
              <th scope="col">{table.columnName}</th>
              <th scope="col" class="r">
                {table.columnScore}
              </th>
              <th scope="col" class="r">
                {table.columnRange}
              </th>
              <th scope="col" class="r">
                {table.columnBase}
              </th>
            </tr>
          </thead>
          <tbody>
            {bars.map(({ id, label, score, base }) => (
              <tr key={id}>
                <th scope="row">{label}</th>
                <td class="r">{score ? <data value={score.value}>{score.text}</data> : '–'}</td>
                <td class="r">{score?.range ?? '–'}</td>
                <td class="r">{base}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </More>
  )
}
