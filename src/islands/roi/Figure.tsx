import type { ComponentChildren } from 'preact'
import type { Drawing } from '../../charts/shape.ts'
import type { ChartView } from '../../report/returns/charts.ts'
import { Chart } from '../parts/Chart.tsx'
import { Opened } from './Opened.tsx'

interface Props<Input> {
  view: ChartView<Input>
  draw: (input: Input, width: 'wide' | 'narrow') => Drawing
  /** What opens the table. */
  tableName: string
  children?: ComponentChildren
}

/** A chart with its title, one drawing per width, and its numbers as a table. */
export function Figure<Input>({ view, draw, tableName, children }: Props<Input>) {
  return (
    <figure class="fig">
      <figcaption>{view.title}</figcaption>
      <p class="fig__sub">{view.sub}</p>
      <div class="fig__body">
        <Chart drawing={draw(view.input, 'wide')} label={view.alt} class="wide" />
        <Chart drawing={draw(view.narrow ?? view.input, 'narrow')} label={view.alt} class="narrow" />
      </div>
      <div class="fig__foot">
        {children}
        <Opened summary={tableName}>{() => <NumbersTable caption={view.title} {...view.table} />}</Opened>
      </div>
    </figure>
  )
}

interface TableProps {
  caption: string
  columns: readonly string[]
  rows: readonly (readonly string[])[]
}

/** Rows with a name and numbers. */
export function NumbersTable({ caption, columns, rows }: TableProps) {
  return (
    <div class="scroll-x" tabIndex={0} role="region" aria-label={caption}>
      <table class="tbl">
        <caption class="vh">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th key={column} scope="col" class={index > 0 ? 'r' : undefined}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...numbers]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {numbers.map((number, index) => (
                <td key={index} class="r">
                  {number}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
