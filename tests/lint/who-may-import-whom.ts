import { dirname, relative, resolve, sep } from 'node:path'
import { astroOnly, rooms, type Room } from './rooms.ts'
import type { Context, NodeOf, Rule } from './rule.ts'

/** How a file reaches another one: with a type that vanishes, at once, or on demand. */
type Way = 'type' | 'static' | 'later'
type From = NodeOf<'ImportDeclaration'> | NodeOf<'ExportNamedDeclaration'> | NodeOf<'ExportAllDeclaration'>

/** Reports an import that the table in rooms.ts does not allow. */
export const whoMayImportWhom: Rule = {
  create(context) {
    const file = pathInSource(context, context.filename)
    if (file === null) return {}
    const check = (node: From | NodeOf<'TSImportType'> | NodeOf<'ImportExpression'>, specifier: string, way: Way) => {
      const message = problem(context, file, specifier, way)
      if (message) context.report({ node, message })
    }
    const checkFrom = (node: From) => {
      if (node.source) check(node, node.source.value, wayOf(node))
    }
    return {
      ImportDeclaration: checkFrom,
      ExportNamedDeclaration: checkFrom,
      ExportAllDeclaration: checkFrom,
      TSImportType: node => check(node, node.source.value, 'type'),
      ImportExpression: node => {
        if (node.source.type === 'Literal') check(node, String(node.source.value), 'later')
        else context.report({ node, message: 'Name the file of an import() as a text, so that it can be checked.' })
      },
    }
  },
}

function wayOf(node: From): Way {
  const kind = node.type === 'ImportDeclaration' ? node.importKind : node.exportKind
  return kind === 'type' ? 'type' : 'static'
}

function problem(context: Context, file: string, specifier: string, way: Way): string | null {
  const own = topOf(file)
  const room = roomOf(file)
  if (!room) return `src/${own} has no line in tests/lint/rooms.ts.`
  if (!specifier.startsWith('.')) {
    if (file.endsWith('.astro') && specifier.startsWith(astroOnly)) return null
    const known = room.packages?.some(name => specifier.startsWith(name)) ?? false
    return known ? null : `src/${own} may not import the package ${specifier}.`
  }
  const target = pathInSource(context, resolve(dirname(context.filename), specifier))
  if (target === null) return `${specifier} lies outside src/.`
  const other = topOf(target)
  return other === own || allows(room, other, way) ? null : `src/${own} may not import src/${other}${hint[way]}.`
}

const hint = { type: ', not even a type', static: ' like this', later: ', not even later' } as const

function allows(room: Room, other: string, way: Way): boolean {
  const lists = [room.from, way === 'type' ? room.typesFrom : [], way === 'later' ? room.later : []]
  return lists.some(list => list?.includes(other) ?? false)
}

function roomOf(file: string): Room | undefined {
  const inside = Object.keys(rooms).filter(key => file === key || file.startsWith(`${key}/`))
  return rooms[inside.toSorted((a, b) => b.length - a.length)[0] ?? '']
}

/** The first part of a path in src/: its folder, or its own name at the top. */
function topOf(file: string): string {
  return file.split('/')[0] ?? file
}

function pathInSource(context: Context, path: string): string | null {
  const parts = relative(context.cwd, path).split(sep)
  return parts[0] === 'src' ? parts.slice(1).join('/') : null
}
