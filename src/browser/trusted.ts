declare global {
  interface Window {
    /** Missing in browsers without Trusted Types, where a plain address is right. */
    trustedTypes?: {
      createPolicy: (
        name: string,
        rules: { createScriptURL: (address: string) => string },
      ) => { createScriptURL: (address: string) => string }
    }
  }
}
const worker = '/worker.js'

/**
 * The address of the service worker, in the shape that the security policy asks for. The only place that makes a policy
 * of Trusted Types (so call it once): it lets this one address through and nothing else.
 */
export function workerAddress(): string {
  const policy = window.trustedTypes?.createPolicy('beklijf', {
    createScriptURL: address => {
      if (address !== worker) throw new TypeError(`Not a script of this site: ${address}`)
      return address
    },
  })
  return policy?.createScriptURL(worker) ?? worker
}
