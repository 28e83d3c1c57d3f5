import { fill } from '../i18n/fill.ts'
import type { WorkshopWords } from '../schemas/words/workshop.ts'

/** What a mail about homework tells, each as it is shown. */
export interface HomeworkFacts {
  training: string
  date: string
  deadline: string
  receiver: string
  minutes: number
  link: string
}

/** A mail to whoever takes part: subject and paragraphs, an empty line between them. */
export function homeworkMail(
  { subject, lines }: WorkshopWords['homework']['invitation'],
  facts: HomeworkFacts,
): string {
  return [subject, ...lines].map(line => fill(line, { ...facts })).join('\n\n')
}
