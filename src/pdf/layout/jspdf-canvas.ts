import type { jsPDF } from 'jspdf'

import type { Canvas, Paint, Point, Stroke } from './canvas.ts'
import { fontNames } from './fonts.ts'

/** A canvas on the doc's current page. */
export function jsPdfCanvas(doc: jsPDF): Canvas {
  return {
    text: (text, at, { size, bold, colour }) => {
      doc.setFont(bold ? fontNames.bold : fontNames.regular, 'normal')
      doc.setFontSize(size)
      doc.setTextColor(colour)
      doc.text(text, at.x, at.y)
    },
    line: (from, to, stroke) => {
      setStroke(doc, stroke)
      doc.line(from.x, from.y, to.x, to.y)
    },
    polyline: (points, stroke) => path(doc, points, { paint: { stroke }, closed: false }),
    polygon: (points, paint) => path(doc, points, { paint, closed: true }),
    rectangle: (corner, { width, height }, paint) => doc.rect(corner.x, corner.y, width, height, setPaint(doc, paint)),
    circle: (centre, radius, paint) => doc.circle(centre.x, centre.y, radius, setPaint(doc, paint)),
  }
}

function path(doc: jsPDF, points: readonly Point[], { paint, closed }: { paint: Paint; closed: boolean }): void {
  const [first, ...rest] = points
  if (!first) return
  const steps = rest.map((point, index) => {
    const from = points[index] ?? first
    return [point.x - from.x, point.y - from.y]
  })
  doc.lines(steps, first.x, first.y, [1, 1], setPaint(doc, paint), closed)
}

/** Sets colours and line; gives jsPDF's letters for what to paint. */
function setPaint(doc: jsPDF, { fill, stroke }: Paint): 'S' | 'F' | 'DF' {
  if (fill) doc.setFillColor(fill)
  if (stroke) setStroke(doc, stroke)
  if (fill && stroke) return 'DF'
  return fill ? 'F' : 'S'
}

function setStroke(doc: jsPDF, { colour, thickness, dash, cap }: Stroke): void {
  doc.setDrawColor(colour)
  doc.setLineWidth(thickness)
  doc.setLineDashPattern(dash ? [...dash] : [], 0)
  doc.setLineCap(cap ?? 'butt')
}
