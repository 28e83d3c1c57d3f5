import { describe, expect, test } from 'vitest'
import { locales } from '../../src/i18n/locales.ts'
import { model } from '../../src/model/index.ts'
import { loadDocumentWords, loadMeasureTexts, loadTexts } from '../../src/model/texts.ts'
import { assembleModel } from '../../src/schemas/assemble.ts'
import { readDocumentWords } from '../../src/schemas/document-words.ts'
import { readModelFiles, type ModelFiles } from '../../src/schemas/model-files.ts'
import { readContent } from '../../src/schemas/read.ts'

describe('the model', () => {
  test('is the same in a module of the browser as in the files', () => {
    expect(model).toEqual(assembleModel())
  })

  test('holds bare numbers, without unit or source', () => {
    expect(model.parameters.readiness).toEqual({ totalShare: 0.75, bottleneckShare: 0.25, bottleneckSize: 3 })
    expect(model.parameters.halfLife.spread).toEqual([0.6, 1, 1.4])
    expect(JSON.stringify(model.parameters)).not.toContain('Saks')
  })

  test('gets another version with another number, not with a better worded source', () => {
    expect(model.version).toMatch(/^[0-9a-f]{8}$/)
    expect(versionWith(({ transfer }) => (transfer.answers.dontKnow.source = 'Anders gezegd'))).toBe(model.version)
    expect(versionWith(({ transfer }) => (transfer.answers.dontKnow.value = 20))).not.toBe(model.version)
    expect(versionWith(({ levers }) => levers.splice(0, 1))).not.toBe(model.version)
  })

  test.each(locales)(
    'comes with the long words of %s: statements, statements on measuring, and those of the PDF',
    async locale => {
      const texts = await loadTexts(locale)
      expect(texts).toEqual(readContent(`${locale}/items.yaml`))
      expect(Object.keys(texts)).toEqual(model.items.map(({ id }) => id))
      expect(await loadMeasureTexts(locale)).toEqual(readContent(`${locale}/measurability.yaml`))
      expect(await loadDocumentWords(locale)).toEqual(readDocumentWords(locale))
    },
  )
})

function versionWith(change: (files: ModelFiles) => unknown): string {
  const files = readModelFiles()
  change(files)
  return assembleModel(files).version
}
