import { expect, test } from 'vitest'
import { homeworkMail } from '../../src/report/homework-mail.ts'
import { locales } from '../../src/i18n/locales.ts'
import { readAs } from '../../src/schemas/read.ts'
import { wordSchemas } from '../../src/schemas/registry.ts'

const facts = {
  ...{ training: 'Gesprekken voeren', date: '8 december 2026', deadline: '6 december 2026', receiver: 'Noor' },
  ...{ minutes: 5, link: 'https://example.org/join/#abc' },
}

test.each(locales)('both mails tell everything that whoever answers needs (%s)', locale => {
  const { homework } = readAs(`${locale}/workshop.yaml`, wordSchemas.workshop)
  for (const which of ['invitation', 'reminder'] as const) {
    const mail = homeworkMail(homework[which], facts)
    const [subject, ...paragraphs] = mail.split('\n\n')
    expect(subject).not.toContain('\n')
    expect(paragraphs).toHaveLength(homework[which].lines.length)
    for (const fact of [facts.deadline, facts.receiver, facts.link, '5']) expect(mail).toContain(fact)
    expect(mail).toContain(facts.date)
    expect(mail).not.toMatch(/[{}]/)
  }
})
