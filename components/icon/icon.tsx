import './icon.css'

const circle = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`
const box = (x: number, y: number, width: number, height: number, r: number) => {
  const corner = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`
  const [w, h] = [width - 2 * r, height - 2 * r]
  return `M${x + r} ${y}h${w}${corner(r, r)}v${h}${corner(-r, r)}h${-w}${corner(-r, -r)}v${-h}${corner(r, -r)}`
}

/** Line drawings on a 20 px grid. */
const paths = {
  again: 'M4 9a6 6 0 0 1 10.3-3L16 7.6M16 4v3.6h-3.6M16 11a6 6 0 0 1-10.3 3L4 12.4M4 16v-3.6h3.6',
  alert: `${circle(10, 10, 7)}M10 6.3v4.2M10 13.6h.01`,
  back: 'M12 4.5 6.5 10l5.5 5.5',
  bell: 'M5.5 13.5V9a4.5 4.5 0 0 1 9 0v4.5L16 15H4ZM8.7 17.5h2.6',
  book: 'M10 5.5C8 4.2 6 4 3.5 4.3v11.2c2.5-.3 4.5 0 6.5 1.2 2-1.2 4-1.5 6.5-1.2V4.3C14 4 12 4.2 10 5.5Zm0 0v11.2',
  calendar: `${box(3, 4.5, 14, 12.5, 2)}M3 8.5h14M7 2.5V6M13 2.5V6`,
  chart: 'M3 17h14M5.5 14v-3M10 14V7M14.5 14V4',
  clock: `${circle(10, 10, 7)}M10 6v4l2.5 2`,
  copy: `${box(7, 7, 10, 10, 2)}M13 7V5a2 2 0 0 0-2-2H5a2 2 0 0 0-2 2v6a2 2 0 0 0 2 2h2`,
  cross: 'm5 5 10 10M15 5 5 15',
  down: 'm5 7.5 5 5 5-5',
  flag: 'M5 17V3.5M5 4h9.5l-2 3.25 2 3.25H5',
  home: 'm3.5 9.5 6.5-5.5 6.5 5.5v7H12v-4H8v4H3.5Z',
  list: 'M7.5 5H17M7.5 10H17M7.5 15H17M3.5 5h.01M3.5 10h.01M3.5 15h.01',
  lock: `${box(4.5, 9, 11, 8, 2)}M7 9V6.5a3 3 0 0 1 6 0V9`,
  mail: `${box(2.5, 4.5, 15, 11, 2)}M3 6l7 5 7-5`,
  more: `${circle(4.5, 10, 0.5)}${circle(10, 10, 0.5)}${circle(15.5, 10, 0.5)}`,
  never: `${circle(10, 10, 7)}M5.2 5.2l9.6 9.6`,
  next: 'M8 4.5 13.5 10 8 15.5',
  open: 'M11 4h5v5M16 4l-7 7M8 5H5.5A1.5 1.5 0 0 0 4 6.5v8A1.5 1.5 0 0 0 5.5 16h8a1.5 1.5 0 0 0 1.5-1.5V12',
  pen: 'm4 16 .8-3.4 8.4-8.4a1.6 1.6 0 0 1 2.3 0l.3.3a1.6 1.6 0 0 1 0 2.3l-8.4 8.4L4 16Z',
  person: `${circle(10, 6.5, 3)}M4 17c.6-3.4 3-5 6-5s5.4 1.6 6 5`,
  play: 'M6.5 4.5v11l9-5.5Z',
  plus: 'M10 4v12M4 10h12',
  print:
    'M6 8V3h8v5M6 14H4.5A1.5 1.5 0 0 1 3 12.5V9.5A1.5 1.5 0 0 1 4.5 8h11A1.5 1.5 0 0 1 17 9.5v3a1.5 1.5 0 0 1-1.5 1.5H14M6 12h8v5H6z',
  ring: circle(10, 10, 7),
  save: 'M10 3v9M6 8.5l4 4 4-4M4 16.5h12',
  search: `${circle(9, 9, 5.5)}M13 13l4 4`,
  sliders: `M3 6h8M15 6h2M3 14h2M9 14h8${circle(13, 6, 2)}${circle(7, 14, 2)}`,
  speech:
    'M3.5 5.5A1.5 1.5 0 0 1 5 4h10a1.5 1.5 0 0 1 1.5 1.5v6A1.5 1.5 0 0 1 15 13H9.5L6 16v-3H5a1.5 1.5 0 0 1-1.5-1.5Z',
  swap: 'M4 7h11M12 4l3 3-3 3M16 13H5M8 10l-3 3 3 3',
  task: `${circle(10, 10, 7)}M7 10.2l2.2 2.2L13.2 8`,
  tick: 'm4.5 10.5 3.5 3.5 7.5-8',
  trash: 'M4 6h12M8 6V3.5h4V6M5.5 6l.7 10.5h7.6L14.5 6M8.5 9v4.5M11.5 9v4.5',
  undo: 'M4 8h8a4 4 0 0 1 0 8H8M7.5 4.5 4 8l3.5 3.5',
} satisfies Record<string, string>

export type IconName = keyof typeof paths
export const iconNames = Object.keys(paths) as IconName[]

/** These point along the line, so they are mirrored where the line runs from right to left. */
const pointing: ReadonlySet<IconName> = new Set(['back', 'next', 'open', 'pen', 'undo'])

export interface IconProps {
  name: IconName
  /** 16 px with a stronger line. */
  small?: boolean
  /** Mirrored in right-to-left pages; the pointing icons are by themselves. */
  turns?: boolean
}

/** Always beside a word or inside a control that has a name: a screen reader does not meet it. */
export function Icon({ name, small, turns = pointing.has(name) }: IconProps) {
  return (
    <svg class={`icon${small ? ' small' : ''}${turns ? ' turns' : ''}`} viewBox="0 0 20 20" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  )
}
