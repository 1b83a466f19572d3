import { el } from './elements.ts'

/** Strokes on a 24 px grid, by the ligature that stands as text in the element. */
const strokes: Record<string, string> = {
  mic: 'M12 4a2.5 2.5 0 0 0-2.5 2.5v5a2.5 2.5 0 0 0 5 0v-5A2.5 2.5 0 0 0 12 4M6.5 11.5a5.5 5.5 0 0 0 11 0M12 17v3',
  mic_off:
    'M9.5 9.5v2a2.5 2.5 0 0 0 4 2M14.5 11V6.5a2.5 2.5 0 0 0-4.8-1M6.5 11.5a5.5 5.5 0 0 0 9 4.2M12 17v3M4.5 4.5l15 15',
  videocam: 'M4.5 7.5a1 1 0 0 1 1-1h9a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1zM15.5 11l4-3v8l-4-3',
  videocam_off:
    'M10 6.5h4.5a1 1 0 0 1 1 1V12M15.5 15.5v1a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1v-9a1 1 0 0 1 1-1M16 11l3.5-3v8M4 4l16 16',
  closed_caption_off:
    'M4 7a1.5 1.5 0 0 1 1.5-1.5h13A1.5 1.5 0 0 1 20 7v10a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 17zM10.5 10.5a2 2 0 1 0 0 3M16.5 10.5a2 2 0 1 0 0 3',
  mood: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16M8.5 14a4 4 0 0 0 7 0M9 9.5v.5M15 9.5v.5',
  computer_arrow_up:
    'M4 6.5a1 1 0 0 1 1-1h14a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1zM3 18.5h18M12 13V8.5M9.8 10.5 12 8.3l2.2 2.2',
  front_hand:
    'M8 12V6.5a1.2 1.2 0 0 1 2.4 0V11V5a1.2 1.2 0 0 1 2.4 0v6V6a1.2 1.2 0 0 1 2.4 0v6.5l1-1.5a1.2 1.2 0 0 1 2 1.3C16.5 16.5 15.5 20 12 20c-3 0-4-2.5-4-5z',
  more_vert: 'M12 6v.1M12 12v.1M12 18v.1',
  call_end: 'M3.5 14.5c0-3 4-5.5 8.5-5.5s8.5 2.5 8.5 5.5v1h-4.5v-3a13 13 0 0 0-8 0v3H3.5z',
  people:
    'M9 11.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6M3.5 18.5c0-3 2.5-4.5 5.5-4.5s5.5 1.5 5.5 4.5zM15.5 6a2.8 2.8 0 0 1 0 5.3M17 14.3c2 .6 3.5 1.9 3.5 4.2H18',
  chat: 'M4.5 5.5h15v11H8l-3.5 3zM8 9.5h8M8 12.5h5',
  info: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16M12 11.5V16M12 8.3v.1',
  visual_effects:
    'M12 5l1.5 4 4 1.5-4 1.5-1.5 4-1.5-4-4-1.5 4-1.5zM18 15.5l.7 1.8 1.8.7-1.8.7-.7 1.8-.7-1.8-1.8-.7 1.8-.7z',
  keep: 'M9 4.5h6M10 4.5V10l-2.5 3.5h9L14 10V4.5M12 13.5v6',
  close: 'M6.5 6.5l11 11M17.5 6.5l-11 11',
  send: 'M4.5 5l15.5 7-15.5 7 2.5-7zM7 12h6',
  devices:
    'M4 17V7a1 1 0 0 1 1-1h13M2.5 17.5h9M14.5 10h5a.8.8 0 0 1 .8.8v7.4a.8.8 0 0 1-.8.8h-5a.8.8 0 0 1-.8-.8v-7.4a.8.8 0 0 1 .8-.8z',
  video_call:
    'M4.5 7.5a1 1 0 0 1 1-1h9a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1zM15.5 11l4-3v8l-4-3M10 9.5v5M7.5 12h5',
}

function maskOf(path: string): string {
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='#000' stroke-width='1.7' stroke-linecap='round' stroke-linejoin='round'><path d='${path}'/></svg>`
  return `url("data:image/svg+xml,${encodeURIComponent(svg)}")`
}

/** Draws the icons without a font: the ligature stays in the text, where a watcher reads it. */
export function styleIcons(): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  const rules = Object.entries(strokes).map(([name, path]) => `.icon-${name}{mask-image:${maskOf(path)}}`)
  sheet.replaceSync(
    `.icon{display:inline-block;flex:none;width:24px;height:24px;overflow:hidden;font-size:0;background:currentColor;mask-size:contain;mask-repeat:no-repeat}${rules.join('')}`,
  )
  return sheet
}

/** An icon as an icon font has it: its name is the element's text. */
export function icon(name: string, fontClass = 'google-symbols'): HTMLElement {
  return el('i', { class: `${fontClass} icon icon-${name}`, 'aria-hidden': 'true' }, name)
}
