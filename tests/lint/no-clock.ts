import type { Context, NodeOf, Rule } from './rule.ts'

type Use = NodeOf<'NewExpression'> | NodeOf<'CallExpression'> | NodeOf<'MemberExpression'>
type Expression = NodeOf<'CallExpression'>['callee']

/** Reports a clock where time must come in from outside. `new Date(0)` and `Date.parse` give the same answer every day. */
export const noClock: Rule = {
  create(context) {
    return {
      NewExpression: node => {
        if (isDate(node.callee) && node.arguments.length === 0) report(context, node)
      },
      CallExpression: node => {
        if (isDate(node.callee)) report(context, node)
      },
      MemberExpression: node => {
        const name = node.property.type === 'Identifier' ? node.property.name : ''
        if (isDate(node.object) && name === 'now') report(context, node)
        if (isNamed(node.object, 'performance')) report(context, node)
      },
    }
  },
}

function report(context: Context, node: Use): void {
  context.report({ node, message: 'A hidden clock: let the time come in as an argument.' })
}

function isDate(node: Expression): boolean {
  return isNamed(node, 'Date')
}

function isNamed(node: Expression, name: string): boolean {
  return node.type === 'Identifier' && node.name === name
}
