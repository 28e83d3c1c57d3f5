/** One opening tag of a built page. */
export interface Tag {
  name: string
  attributes: Readonly<Record<string, string>>
  /** Where it begins in the page. */
  at: number
}

const attribute = /([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g
const openingTag = /<([a-z][\w-]*)((?:\s+[^\s=>"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/gi

/** Every opening tag of a page; the texts of scripts and styles are no tags. */
export function tagsOf(html: string): Tag[] {
  const withoutCode = html.replace(
    /(<(script|style)\b[^>]*>)([\s\S]*?)(?=<\/\2>)/gi,
    (_, tag, __, code) => tag + ' '.repeat(code.length),
  )
  return [...withoutCode.matchAll(openingTag)].map(([, name = '', attributes = ''], index, all) => ({
    name: name.toLowerCase(),
    attributes: attributesOf(attributes),
    at: [...all][index]?.index ?? 0,
  }))
}

/** The style sheets that stand in a page, as one text. */
export function stylesIn(html: string): string {
  return [...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/gi)].map(([, css]) => css).join('')
}

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(attribute)].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      (double ?? single ?? bare ?? '').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&'),
    ]),
  )
}
