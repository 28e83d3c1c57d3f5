/** Prints the weights of the built site; with `--files` also what each is made of. */
import { figuresOf } from './figures.ts'
import { openSite } from './site.ts'

const site = openSite()
const figures = figuresOf(site)
const columns = [...new Set(figures.map(({ what }) => what))]
const column = 14

console.log(['kB gz'.padEnd(24), ...columns.map(name => name.padStart(column))].join(''))
for (const page of site.pages) {
  const cells = columns.map(name => {
    const found = figures.find(figure => figure.page === page && figure.what === name)
    if (!found) return ''
    const { weight, bar } = found
    return `${weight.toFixed(1)}${bar === null ? '' : ` ≤ ${bar}`}${bar !== null && weight > bar ? ' !' : '  '}`
  })
  console.log([page.padEnd(24), ...cells.map(cell => cell.padStart(column))].join(''))
}

if (process.argv.includes('--files')) {
  for (const { page, what, files } of figures) {
    console.log(`\n${page} ${what}`)
    for (const file of files) console.log(`  ${(site.weight(file) / 1000).toFixed(2).padStart(7)}  ${file}`)
  }
}
