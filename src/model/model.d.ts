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

declare module 'virtual:roi' {
  export const roi: import('../domain/roi/input-rule.ts').RoiModel
}

declare module 'virtual:workshop' {
  export const workshop: import('../domain/workshop/agenda.ts').WorkshopModel
}

declare module 'virtual:site' {
  export const site: string
}

declare module 'virtual:languages' {
  type Lazy<Words> = Record<import('../i18n/locales.ts').Locale, () => Promise<{ default: Words }>>
  export const texts: Lazy<import('../schemas/words/items.ts').ItemWords>
  export const measures: Lazy<import('../schemas/words/measurability.ts').MeasurabilityWords>
  export const records: Lazy<import('../schemas/words/record-words.ts').RecordWords>
  export const documents: Lazy<import('../schemas/document-words.ts').DocumentWords>
}
