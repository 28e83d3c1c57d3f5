import type { RuleTester } from 'oxlint/plugins-dev'

/** The types of a rule of our own; oxlint hands them out only through its tester. */
export type Rule = Parameters<RuleTester['run']>[1]
export type Context = Parameters<NonNullable<Rule['create']>>[0]
type Visitor = ReturnType<NonNullable<Rule['create']>>
export type NodeOf<Name extends keyof Visitor> = Parameters<NonNullable<Visitor[Name]>>[0]
