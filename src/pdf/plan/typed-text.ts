/** What someone typed, line by line: the lines of a list stay apart. */
export function linesOf(text: string): string[] {
  return text.split(/\r\n|[\n\r\u2028\u2029]/).filter(line => line.trim() !== '')
}

/** For a place that holds a name and not a story; the text stands whole elsewhere in the document. */
export function shortened(text: string, most: number): string {
  const characters = Array.from(text)
  return characters.length > most ? `${characters.slice(0, most).join('').trimEnd()}…` : text
}
