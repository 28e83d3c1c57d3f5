import type { Page } from '@playwright/test'

const longestLine = 100
const shownOfMany = 2

/**
 * What a screen reader is given of a page: roles, names and states in their order, as YAML. Long texts are cut, and of
 * many alike one after another (rows, items) the first two stand for all, with how many follow: short enough to review.
 */
export async function treeOf(page: Page): Promise<string> {
  const whole = await page.locator('body').ariaSnapshot()
  const lines = whole.replaceAll(new URL(page.url()).origin, '').split('\n')
  return `${shortened(branchesOf(lines.filter(isTold))).join('\n')}\n`
}

/** Where a link goes is tested elsewhere, and the label of a control is its name already. */
function isTold(line: string, index: number, lines: readonly string[]): boolean {
  const [, label] = /- text: (.*)/.exec(line) ?? []
  const isLabel =
    label !== undefined && [lines[index - 1], lines[index + 1]].some(beside => beside?.includes(`"${label}"`))
  return !isLabel && !line.includes('- /url:')
}

interface Branch {
  line: string
  kids: Branch[]
}

function branchesOf(lines: readonly string[]): Branch[] {
  const depthOf = (line: string) => line.search(/\S/)
  const [first = ''] = lines
  const starts = lines.flatMap((line, index) => (depthOf(line) === depthOf(first) ? [index] : []))
  return starts.map((start, index) => ({
    line: lines[start] ?? '',
    kids: branchesOf(lines.slice(start + 1, starts[index + 1])),
  }))
}

function shortened(branches: readonly Branch[]): string[] {
  const shapes = branches.map(shapeOf)
  return branches.flatMap(({ line, kids }, index) => {
    const before = countBefore(shapes, index)
    if (before < shownOfMany) return [cut(line), ...shortened(kids)]
    const isLast = shapes[index + 1] !== shapes[index]
    return isLast ? [`${line.replace(/\S.*/, '')}- … ${before + 1 - shownOfMany} more ${roleOf(line)}`] : []
  })
}

/** How many alike stand directly before it. */
function countBefore(shapes: readonly string[], index: number): number {
  const different = shapes.slice(0, index).findLastIndex(shape => shape !== shapes[index])
  return index - 1 - different
}

/** Lists and tables repeat themselves; text and headings beside each other each say something else. */
function shapeOf({ line }: Branch, index: number): string {
  const role = roleOf(line)
  return ['row', 'listitem', 'group', 'radiogroup'].includes(role) ? role : `${role} ${index}`
}

function roleOf(line: string): string {
  return /- '?([a-z]+)/.exec(line)?.[1] ?? ''
}

function cut(line: string): string {
  return line.length > longestLine ? `${line.slice(0, longestLine)}…` : line
}
