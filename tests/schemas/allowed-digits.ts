import { model } from '../../src/model/index.ts'

const { answers, certainty } = model.parameters

/** Where a text may hold digits of its own, and why. Everywhere else the page fills in a number of the model. */
export const allowedDigits: { place: RegExp; digits: string | RegExp; why: string }[] = [
  {
    place: /./,
    digits: /\b0 \p{L}+ 100\b|\b100\b/gu,
    why: 'the scale itself: points and people are out of a hundred',
  },
  { place: /./, digits: /\b30, 60 \p{L}+ 90\b/gu, why: 'the three follow-up moments have these names everywhere' },
  { place: /One$|\.timelineAction$|\.oneMinute$/, digits: /\b1\b/g, why: 'the sentence for exactly one' },
  { place: /^words\.print\.paper$/, digits: /\bA4\b/g, why: 'a paper size' },
  {
    place: /^landing\.audiences\.workshop\./,
    digits: /\b45, 90 \p{L}+ 180\b/gu,
    why: 'the three scripts have these names',
  },
  {
    place: /^landing\.audiences\.workshop\.who$/,
    digits: /\b5 \p{L}+ 200\b/gu,
    why: 'group sizes a workshop is meant for',
  },
  {
    place: /^workshop\./,
    digits: /\b0 (\p{L}+ )+4\b|\b0 – 4\b|\b[04]\b/gu,
    why: 'the answers and the cards are called so',
  },
  { place: /^scales\.usual\.1\.hint$/, digits: /\b1 [\p{L} ]+ 4\b/gu, why: 'what the word "seldom" means' },
  { place: /^method\.sources\./, digits: /\d/g, why: 'years, pages and figures as published' },
  { place: /^method\.evidence\.rows\./, digits: /\d/g, why: 'figures as published' },
  { place: /^method\.score\.weights$/, digits: /\b2\b/g, why: 'a result of the domain study, no input of the model' },
  { place: /^method\.accessibility\./, digits: /WCAG 2\.2|PDF\/UA-1/g, why: 'names of standards' },
  { place: /^method\.accessibility\.criteria\.rows\.\d+\.id$/, digits: /\d/g, why: 'numbers of a standard' },
  { place: /^method\.credits\./, digits: /\b2025\b/g, why: 'a year of publication' },
  {
    place: /^roi\.(examples|margin|isolation\.methods)\./,
    digits: /\d/g,
    why: 'worked examples, whose figures a test works out from the model (tests/schemas/roi.test.ts)',
  },
  { place: /^roi\./, digits: /\b(12|24)\b/g, why: 'the two horizons that are always shown' },
  {
    place: /^roi\.(results|page)\./,
    digits: String(certainty.rangeTo - certainty.rangeFrom),
    why: 'equals the model, or this test fails',
  },
  { place: /^roi\.trace\.time\.formula$/, digits: /\b1\b/g, why: 'the formula of discounting' },
  { place: /^roi\.assumptions\.items\./, digits: /\d/g, why: 'figures as published' },
  { place: /^report\.summary\.returnTwo$/, digits: /\b(12|24)\b/g, why: 'the two horizons of the summary' },
  {
    place: /^report\.computed\.unknown$/,
    digits: String(answers.dontKnow),
    why: 'equals the model, or this test fails',
  },
  {
    place: /^report\.computed\.return$/,
    digits: String(certainty.rangeTo - certainty.rangeFrom),
    why: 'equals the model, or this test fails',
  },
]
