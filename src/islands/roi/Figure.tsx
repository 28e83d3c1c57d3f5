import type { ComponentChildren } from 'preact'
import { useMemo, useRef } from 'preact/hooks'
import type { Drawing } from '../../charts/shape.ts'
import type { ChartView } from '../../report/returns/charts.ts'
import { Chart } from '../parts/Chart.tsx'
import { Opened } from './Opened.tsx'

type Width = 'wide' | 'narrow'

interface Props<Input> {
  view: ChartView<Input>
  draw: (input: Input, width: Width) => Drawing
  /** What opens the table. */
  tableName: string
  /** It follows something that is dragged: only the drawing in sight then does, as two take more than a frame. */
  isMoving?: boolean
  children?: ComponentChildren
}

/** A chart with its title, one drawing per width, and its numbers as a table. */
export function Figure<Input>({ view, draw, tableName, isMoving = false, children }: Props<Input>) {
  const body = useRef<HTMLDivElement>(null)
  // Looked up once, when moving begins: to ask for it later makes the browser lay everything out for the answer.
  const unseen = useMemo((): Width | null => {
    if (!isMoving) return null
    return body.current?.querySelector('.narrow')?.getClientRects().length === 0 ? 'narrow' : 'wide'
  }, [isMoving])
  const chart = (width: Width, input: Input) => <Chart drawing={draw(input, width)} label={view.alt} class={width} />
  const wide = useMemo(() => chart('wide', view.input), [unseen === 'wide' || view])
  const narrow = useMemo(() => chart('narrow', view.narrow ?? view.input), [unseen === 'narrow' || view])
  return (
    <figure class="fig">
      <figcaption>{view.title}</figcaption>
      <p class="fig__sub">{view.sub}</p>
      <div class="fig__body" ref={body}>
        {wide}
        {narrow}
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
