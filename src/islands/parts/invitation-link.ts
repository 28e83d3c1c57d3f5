/** The link that opens a participant's page with its statements: what they are stands behind the #, which no server sees. */
export function invitationLink(joinPath: string, invitation: string): string {
  return `${typeof location === 'undefined' ? '' : location.origin}${joinPath}#${invitation}`
}
