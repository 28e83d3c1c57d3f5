import {
  Chart,
  Filler,
  LineElement,
  PointElement,
  RadarController,
  RadialLinearScale,
  type ChartConfiguration,
  type Plugin,
} from 'chart.js'
import type { RadarData, RadarPoint } from '../../charts/radar.ts'
import { canvasColours, keepDrawn, type CanvasColours } from './canvas-colours.ts'
import { drawArcs, drawRingNumbers } from './radar-rim.ts'

Chart.register(RadarController, RadialLinearScale, PointElement, LineElement, Filler)

type Radar = ChartConfiguration<'radar', (number | null)[]>

/** What one drawing is made of: what it says, where it stands, and how the stylesheet wants it there. */
interface Sheet {
  data: RadarData
  box: HTMLElement
  colours: CanvasColours
  family: string
  /** In pixels, as large as the text around it. */
  size: number
}

/** From the rim to the labels, in pixels: between them run the lines of the groups. */
const labelDistance = 22
/** Dots per pixel in print. */
const paperDensity = 3
const ringStep = 25
const bold = 680

/** Draws the radar, again whenever its colours change, until it is stopped. */
export function drawRadar(canvas: HTMLCanvasElement, data: RadarData): () => void {
  const stopped = new AbortController()
  let chart: Chart<'radar', (number | null)[]> | null = null
  const draw = (onPaper: boolean) => {
    const box = canvas.parentElement
    if (!box) return
    chart?.destroy()
    chart = new Chart(canvas, radarOn(sheetOf(box, data, onPaper), onPaper))
  }
  void drawWithFonts(draw, stopped.signal)
  return () => {
    stopped.abort()
    chart?.destroy()
  }
}

/** Not before the letters are there: a canvas keeps those it was drawn with. */
async function drawWithFonts(draw: (onPaper: boolean) => void, signal: AbortSignal): Promise<void> {
  await document.fonts.ready
  if (!signal.aborted) keepDrawn(draw, signal)
}

function sheetOf(box: HTMLElement, data: RadarData, onPaper: boolean): Sheet {
  const { fontFamily, fontSize } = getComputedStyle(box)
  return { data, box, colours: canvasColours(box, onPaper), family: fontFamily, size: Number.parseFloat(fontSize) }
}

function radarOn(sheet: Sheet, onPaper: boolean): Radar {
  const { points } = sheet.data
  const { blue, wash, ink, marker } = sheet.colours
  const perPoint = <Value>(lowest: Value, other: Value): Value[] => points.map(point => (point.lowest ? lowest : other))
  return {
    type: 'radar',
    data: {
      labels: points.map(({ name }) => name),
      datasets: [
        {
          data: points.map(({ value }) => value),
          borderColor: blue,
          borderWidth: 2.5,
          borderJoinStyle: 'round',
          fill: 'start',
          backgroundColor: wash,
          pointStyle: perPoint('rectRot', 'circle'),
          pointRadius: perPoint(8, 4.5),
          pointBackgroundColor: perPoint(marker, blue),
          pointBorderColor: perPoint(ink, blue),
          pointBorderWidth: perPoint(2, 0),
        },
      ],
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      events: [],
      ...(onPaper && { devicePixelRatio: paperDensity }),
      scales: { r: scaleOf(sheet) },
    },
    plugins: [rim(sheet)],
  }
}

type ScaleOptions = NonNullable<NonNullable<NonNullable<Radar['options']>['scales']>['r']>

function scaleOf({ data, box, colours, size, family }: Sheet): ScaleOptions {
  const isHalf = (ring: number) => ring * ringStep === 50
  // The library reads it, its types leave it out.
  const dashed = { border: { dash: ({ index }: { index: number }) => (isHalf(index) ? [4, 4] : []) } }
  return {
    ...dashed,
    min: 0,
    max: 100,
    ticks: { display: false, stepSize: ringStep },
    grid: { color: ({ index }) => (isHalf(index) ? colours.edge : colours.hair) },
    angleLines: { color: colours.hair },
    pointLabels: {
      padding: labelDistance,
      callback: (_, index) => labelOf(data.points[index], box),
      color: colours.ink,
      font: ({ index }) => ({ family, size, weight: data.points[index]?.lowest ? bold : 400, lineHeight: 1.2 }),
    },
  }
}

/** Names where the stylesheet sees room for them, else the number alone. */
function labelOf(point: RadarPoint | undefined, box: HTMLElement): string[] {
  if (!point) return []
  const hasRoom = getComputedStyle(box).getPropertyValue('--radar-labels').trim() === 'names'
  return hasRoom ? [...point.lines] : [String(point.number)]
}

/** What the library does not draw: the groups around the rim, and two numbers for the rings. */
function rim({ data, colours, family, size }: Sheet): Plugin<'radar'> {
  const rimOf = ({ scales: { r } }: Chart) =>
    r instanceof RadialLinearScale && { x: r.xCenter, y: r.yCenter, radius: r.drawingArea, step: r.getIndexAngle(1) }
  return {
    id: 'rim',
    beforeDatasetsDraw(chart) {
      const rim = rimOf(chart)
      if (rim) drawArcs(chart.ctx, rim, { arcs: data.arcs, colours })
    },
    afterDatasetsDraw(chart) {
      const rim = rimOf(chart)
      const topValue = data.points[0]?.value ?? null
      const font = `${size - 1}px ${family}`
      if (rim) drawRingNumbers(chart.ctx, rim, { topValue, colour: colours.quiet, font, size })
    },
  }
}
