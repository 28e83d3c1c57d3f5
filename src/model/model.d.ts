/** Made by src/schemas/plugin.ts from content/. */
declare module 'virtual:model' {
  export const model: import('../domain/scan/model.ts').Model
}

declare module 'virtual:statements' {
  export const items: import('../domain/scan/model.ts').Statement[]
}

declare module 'virtual:example' {
  export const example: import('../domain/scan/example.ts').Example
}

declare module 'virtual:site' {
  export const site: string
}

declare module 'virtual:texts/nl' {
  const texts: import('../schemas/words/items.ts').ItemWords
  export default texts
}

declare module 'virtual:texts/en' {
  const texts: import('../schemas/words/items.ts').ItemWords
  export default texts
}

declare module 'virtual:measures/nl' {
  const texts: import('../schemas/words/measurability.ts').MeasurabilityWords
  export default texts
}

declare module 'virtual:measures/en' {
  const texts: import('../schemas/words/measurability.ts').MeasurabilityWords
  export default texts
}

declare module 'virtual:document/nl' {
  const words: import('../schemas/document-words.ts').DocumentWords
  export default words
}

declare module 'virtual:document/en' {
  const words: import('../schemas/document-words.ts').DocumentWords
  export default words
}
