/** A still, quiet picture of a person at home, as the other side's camera. `tone` is a hue. */
export function drawScene(canvas: HTMLCanvasElement, tone: number): void {
  const { width: w, height: h } = canvas
  const pen = canvas.getContext('2d')
  if (!pen) return
  const wall = pen.createLinearGradient(0, 0, w, h)
  wall.addColorStop(0, `hsl(${tone} 18% 62%)`)
  wall.addColorStop(1, `hsl(${tone} 20% 34%)`)
  pen.fillStyle = wall
  pen.fillRect(0, 0, w, h)
  pen.filter = `blur(${w / 60}px)`
  pen.fillStyle = `hsl(${tone} 26% 76%)`
  pen.fillRect(w * 0.06, h * 0.08, w * 0.2, h * 0.5)
  pen.fillStyle = 'hsl(26 32% 34%)'
  pen.fillRect(w * 0.74, h * 0.18, w * 0.24, h * 0.03)
  pen.fillRect(w * 0.74, h * 0.48, w * 0.24, h * 0.03)
  for (const [i, hue] of [12, 150, 210, 44, 340, 190].entries()) {
    pen.fillStyle = `hsl(${hue} 26% 46%)`
    pen.fillRect(w * (0.76 + i * 0.032), h * (0.3 - (i % 3) * 0.02), w * 0.024, h * (0.18 + (i % 3) * 0.02))
  }
  pen.filter = 'none'

  const ellipse = (x: number, y: number, rx: number, ry: number, fill: string) => {
    pen.fillStyle = fill
    pen.beginPath()
    pen.ellipse(w * x, h * y, w * rx, h * ry, 0, 0, Math.PI * 2)
    pen.fill()
  }
  const skin = 'hsl(22 38% 66%)'
  ellipse(0.5, 0.5, 0.125, 0.29, 'hsl(18 28% 22%)')
  ellipse(0.5, 1.16, 0.3, 0.44, `hsl(${(tone + 150) % 360} 24% 30%)`)
  ellipse(0.5, 0.74, 0.05, 0.12, 'hsl(22 34% 58%)')
  ellipse(0.5, 0.5, 0.088, 0.185, skin)
  ellipse(0.5, 0.34, 0.1, 0.1, 'hsl(18 28% 22%)')
}
