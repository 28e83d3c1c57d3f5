import { z } from 'astro/zod'
import type { Path } from './source.ts'

/** The keys a schema knows at a path: what an editor may have meant by a key it does not know. */
export function knownKeys(schema: unknown, path: Path): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return knownKeys(schema.unwrap(), path)
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(option => knownKeys(option, path))
  return path.length === 0 ? ownKeys(schema) : knownKeys(childOf(schema, path[0]), path.slice(1))
}

function ownKeys(schema: unknown): string[] {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape)
  if (schema instanceof z.ZodRecord && schema.keyType instanceof z.ZodEnum) return schema.keyType.options.map(String)
  return []
}

function childOf(schema: unknown, step: PropertyKey | undefined): unknown {
  if (schema instanceof z.ZodObject) return schema.shape[String(step)]
  if (schema instanceof z.ZodRecord) return schema.valueType
  if (schema instanceof z.ZodArray) return schema.element
  return undefined
}
