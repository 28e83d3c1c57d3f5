import { spawn, type ChildProcess } from 'node:child_process'
import { globSync } from 'node:fs'
import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { Builder, type WebDriver } from 'selenium-webdriver'
import { listenAt } from '../port.ts'
import { engines } from './provide.ts'

/** A WebKitGTK browser on a screen of its own, and what ends it. */
export interface WebKit {
  driver: WebDriver
  end: () => Promise<void>
}

/** Starts WebKit's small browser as its own driver asks for, on a screen that nobody sees. */
export async function startWebKit(): Promise<WebKit> {
  const [browser] = globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser')
  if (browser === undefined) throw new Error('WebKitGTK has no MiniBrowser here: apt-get install webkit2gtk-driver')
  const started: ChildProcess[] = []
  const start = (program: string, options: string[], env: NodeJS.ProcessEnv = {}) => {
    started.push(spawn(program, options, { stdio: 'ignore', env: { ...process.env, ...env } }))
  }
  const display = `:${90 + (process.pid % 900)}`
  start(engines.screen.program, [display, '-screen', '0', '1280x900x24'])
  await pause(1000)
  const port = await freePort()
  // Without a graphics card.
  const drawing = { GDK_BACKEND: 'x11', LIBGL_ALWAYS_SOFTWARE: '1', WEBKIT_DISABLE_DMABUF_RENDERER: '1' }
  start(engines.webkit.program, [`--port=${port}`], { ...drawing, DISPLAY: display })
  await pause(1000)
  const driver = await new Builder()
    .usingServer(`http://127.0.0.1:${port}`)
    .withCapabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
    })
    .build()
  return {
    driver,
    end: async () => {
      await driver.quit()
      for (const child of started.toReversed()) child.kill()
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  const port = await listenAt(server)
  await new Promise(closed => server.close(closed))
  return port
}
