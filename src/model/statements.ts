import { items } from 'virtual:statements'
import type { Statements } from '../domain/scan/model.ts'

/** What asking and saving need of the model; a page that does not score leaves the other numbers out. */
export const statements: Statements = { items }
