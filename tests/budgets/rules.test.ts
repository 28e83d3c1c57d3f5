import { describe, expect, test } from 'vitest'
import { pageProblems, scriptProblems, sheetProblems } from './rules.ts'

const policy = "default-src 'none'; require-trusted-types-for 'script'; trusted-types beklijf; script-src 'self'"
const pageWith = (body: string, content = policy) =>
  `<html><head><meta http-equiv="content-security-policy" content="${content}"></head><body>${body}</body></html>`

describe('a built page', () => {
  test('may link to any host, and speak of styles and addresses in its scripts', () => {
    const page = pageWith(
      '<a href="https://example.org/">x</a><script>const a = \'<p style="x">\'</script><img src="/a.png">',
    )
    expect(pageProblems(page)).toEqual([])
  })
  test.each([
    { page: '<html></html>', problem: 'no content security policy' },
    {
      page: pageWith('', policy.replace("default-src 'none'", "default-src 'self'")),
      problem: "the policy lacks default-src 'none'",
    },
    {
      page: pageWith('', policy.replace('trusted-types beklijf', '')),
      problem: 'the policy lacks trusted-types beklijf',
    },
    { page: pageWith('', `${policy} 'unsafe-inline'`), problem: 'the policy holds something unsafe' },
    { page: pageWith('', `${policy} https://example.org`), problem: 'the policy names another host' },
    { page: `<link rel="stylesheet" href="/a.css">${pageWith('')}`, problem: 'a link stands before the policy' },
    { page: pageWith('<img src="https://x.org/a.png">'), problem: '<img src="https://x.org/a.png"> asks another host' },
    { page: pageWith('<link href="//x.org/a.css">'), problem: '<link href="//x.org/a.css"> asks another host' },
    { page: pageWith('<p title=">" style="top: 0">x</p>'), problem: '<p> has a style attribute' },
  ])('is refused when $problem', ({ page, problem }) => {
    expect(pageProblems(page)).toEqual([problem])
  })
})

describe('a built file', () => {
  test('is refused as a style sheet when it asks another host', () => {
    expect(sheetProblems('a{background:url(https://x.org/a.png)}b{background:url(/a.png)}')).toEqual([
      'asks https://x.org/a.png',
    ])
  })
  test('is refused as a script when it holds what belongs to the build', () => {
    expect(scriptProblems('/_astro/a.js', 'class ZodError extends Error {}')).toEqual(['holds zod'])
    expect(scriptProblems('/_astro/html2canvas.esm.js', '')).toEqual(['holds html2canvas'])
    expect(scriptProblems('/_astro/a.js', 'import("./b.js")')).toEqual([])
    expect(scriptProblems('/_astro/parse.CzOdYpvO.js', '')).toEqual([])
  })
})
