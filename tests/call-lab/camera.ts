import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const width = 640
const height = 360

export interface FakeCamera {
  file: string
  remove(): Promise<void>
}

/** A quiet film for Chromium's fake camera, in place of its green test picture: a person in front of a window. */
export async function makeFakeCamera(): Promise<FakeCamera> {
  const folder = await mkdtemp(join(tmpdir(), 'call-lab-'))
  const file = join(folder, 'camera.y4m')
  const frame = Buffer.concat([Buffer.from('FRAME\n'), drawFrame()])
  await writeFile(
    file,
    Buffer.concat([Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420\n`), frame, frame]),
  )
  return { file, remove: () => rm(folder, { recursive: true, force: true }) }
}

type Colour = readonly [number, number, number]

/** 1 inside an ellipse, 0 outside, soft at the edge. */
function ellipse(x: number, y: number, cx: number, cy: number, rx: number, ry: number, soft = 0.02): number {
  const distance = Math.hypot((x - cx) / rx, (y - cy) / ry)
  return Math.min(1, Math.max(0, (1 - distance) / soft + 0.5))
}

function mix(from: Colour, to: Colour, share: number): Colour {
  return [0, 1, 2].map((i) => (from[i] ?? 0) + ((to[i] ?? 0) - (from[i] ?? 0)) * share) as unknown as Colour
}

function colourAt(x: number, y: number): Colour {
  let colour = mix([78, 84, 92], [44, 47, 54], Math.hypot(x - 0.2, y - 0.3))
  colour = mix(colour, [150, 160, 166], 0.5 * ellipse(x, y, 0.12, 0.3, 0.2, 0.5, 0.9))
  colour = mix(colour, [92, 74, 58], ellipse(x, y, 0.9, 0.75, 0.12, 0.35, 0.5) * 0.7)
  colour = mix(colour, [52, 92, 112], ellipse(x, y, 0.5, 1.12, 0.27, 0.46))
  colour = mix(colour, [202, 162, 138], ellipse(x, y, 0.5, 0.66, 0.05, 0.12, 0.1))
  colour = mix(colour, [58, 44, 38], ellipse(x, y, 0.5, 0.42, 0.108, 0.215))
  return mix(colour, [216, 178, 154], ellipse(x, y, 0.5, 0.47, 0.085, 0.17, 0.05))
}

/** One I420 frame. */
function drawFrame(): Buffer {
  const light = Buffer.alloc(width * height)
  const quarter = (width / 2) * (height / 2)
  const blue = Buffer.alloc(quarter)
  const red = Buffer.alloc(quarter)
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const [r, g, b] = colourAt(column / width, row / height)
      light[row * width + column] = 16 + 0.257 * r + 0.504 * g + 0.098 * b
      if (row % 2 || column % 2) continue
      const at = (row / 2) * (width / 2) + column / 2
      blue[at] = 128 - 0.148 * r - 0.291 * g + 0.439 * b
      red[at] = 128 + 0.439 * r - 0.368 * g - 0.071 * b
    }
  }
  return Buffer.concat([light, blue, red])
}
