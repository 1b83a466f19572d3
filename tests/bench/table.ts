import type { Row } from './row.ts'

function figure(value: number): string {
  const digits = Math.abs(value) >= 100 || Number.isInteger(value) ? 0 : Math.abs(value) >= 10 ? 1 : 2
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
}

function cells(row: Row): string[] {
  const { name, value, unit, floor, ratio, bar, ok, rule, runs } = row
  return [
    name,
    `${figure(value)} ${unit}`.trim(),
    floor === undefined ? '' : figure(floor),
    ratio === undefined ? '' : `× ${figure(ratio)}`,
    bar === null ? '' : `${figure(bar)}${rule ? ` (${rule})` : ''}`,
    String(runs),
    bar === null ? '' : ok ? 'ok' : 'falls short',
  ]
}

/** The rows as aligned text, names to the left and figures to the right. */
export function table(rows: readonly Row[]): string {
  const lines = [['', 'measured', 'floor', 'ratio', 'bar', 'runs', ''], ...rows.map(cells)]
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? []
  const last = widths.length - 1
  return lines
    .map((line) =>
      line
        .map((cell, column) => {
          const width = widths[column] ?? 0
          return column === 0 || column === last ? cell.padEnd(width) : cell.padStart(width)
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
