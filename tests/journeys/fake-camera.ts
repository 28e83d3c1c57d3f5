import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LaunchOptions } from '@playwright/test'
import { encode } from 'uqr'
import { test as base } from './site.ts'

/** What is held before the camera, in what order; null: nothing. Each for two seconds, and then from the start again. */
export type Scenes = readonly (string | null)[]

const [width, height, framesPerSecond, seconds] = [480, 360, 5, 2]

/** A journey in a browser whose camera sees these scenes, and whose visitor allows it. */
export function testBefore(scenes: Scenes) {
  return base.extend<object, { launchOptions: LaunchOptions }>({
    launchOptions: [
      async ({ launchOptions: { args = [], ...options } }, use) => {
        const folder = mkdtempSync(join(tmpdir(), 'camera-'))
        const film = join(folder, 'scenes.y4m')
        writeFileSync(film, filmOf(scenes))
        const camera = ['--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream']
        await use({ ...options, args: [...args, ...camera, `--use-file-for-fake-video-capture=${film}`] })
        rmSync(folder, { recursive: true })
      },
      { scope: 'worker' },
    ],
  })
}

/** As YUV4MPEG2, which a browser reads without any codec. */
function filmOf(scenes: Scenes): Uint8Array {
  const text = new TextEncoder()
  const frame = text.encode('FRAME\n')
  const colours = new Uint8Array((width * height) / 2).fill(128)
  const frames = scenes.flatMap(scene => {
    const picture = pictureOf(scene)
    return Array.from({ length: framesPerSecond * seconds }, () => [frame, picture, colours]).flat()
  })
  const head = text.encode(`YUV4MPEG2 W${width} H${height} F${framesPerSecond}:1 Ip A1:1 C420jpeg\n`)
  return Buffer.concat([head, ...frames])
}

/** A code as a hand holds it: a little turned, in light that falls from one side; in shades of grey, row by row. */
function pictureOf(scene: string | null): Uint8Array {
  const { data, size } = scene === null ? { data: [], size: 1 } : encode(scene, { border: 4 })
  const module = (height * 0.8) / size
  const turn = (8 * Math.PI) / 180
  return Uint8Array.from({ length: width * height }, (_, place) => {
    const [x, y] = [(place % width) - width / 2, Math.floor(place / width) - height / 2]
    const column = Math.floor((x * Math.cos(turn) + y * Math.sin(turn)) / module + size / 2)
    const row = Math.floor((y * Math.cos(turn) - x * Math.sin(turn)) / module + size / 2)
    const cell = data[row]?.[column]
    const light = 0.7 + (0.3 * (place % width)) / width
    return light * (cell === undefined ? 110 : cell ? 30 : 230)
  })
}
