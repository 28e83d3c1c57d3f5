/** A line between the pages of this site in this browser; what is sent reaches all others that are open. */
export interface Line<Message> {
  send: (message: Message) => void
  close: () => void
}

/** `isMessage` tells what this release sends from what another one might. */
export function openLine<Message>(
  name: string,
  isMessage: (data: unknown) => data is Message,
  onMessage: (message: Message) => void,
): Line<Message> {
  const channel = new BroadcastChannel(name)
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isMessage(data)) onMessage(data)
  })
  return { send: message => channel.postMessage(message), close: () => channel.close() }
}
