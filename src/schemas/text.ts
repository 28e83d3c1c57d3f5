import { z } from 'astro/zod'

/** A word or sentence an editor writes. Never empty; a placeholder is one name between curly brackets. */
export const text = z
  .string()
  .trim()
  .min(1)
  .refine(value => !/[{}]/.test(value.replaceAll(placeholder, '')), {
    message: 'een invulwaarde hoort tussen twee accolades te staan, zonder spatie, zoals {count}',
  })

/** `{count}`: the page puts a value there. */
export const placeholder = /\{\w+\}/g

/** A word with a short explanation under it. */
export const labelAndHint = z.strictObject({ label: text, hint: text })
