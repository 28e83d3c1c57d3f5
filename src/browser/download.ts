/** Saves bytes or text as a file on the visitor's device. Nothing is sent: the browser reads it from memory. */
export function download(name: string, type: string, content: BlobPart): void {
  const url = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  // The browser needs the address until it has started to read.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

export function downloadText(name: string, text: string): void {
  download(name, 'text/plain', text)
}

export function downloadJson(name: string, text: string): void {
  download(name, 'application/json', text)
}
