import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Serves the built site on a free port. */
export async function serve(): Promise<{ origin: string; stop: () => void }> {
  const server = spawn(process.execPath, ['src/hosting/serve.mjs'], {
    cwd: root,
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for await (const text of server.stdout) {
    const port = /localhost:(\d+)/.exec(String(text))?.[1]
    if (port) return { origin: `http://localhost:${port}`, stop: () => server.kill() }
  }
  throw new Error('The built site is not served; is there a dist/? (npm run build)')
}
