import { writeShareCode } from '../../domain/saved-file/share-code.ts'
import type { Assessment } from '../../domain/scan/assessment.ts'
import { model } from '../../model/index.ts'
import { sharedMark } from './workspace.ts'

/** The address that shows these answers to whoever opens it; they stand in the part that no browser sends. */
export function shareLink(assessment: Assessment, resultPath: string): string {
  return `${location.origin}${resultPath}${sharedMark}${writeShareCode(assessment, model)}`
}
