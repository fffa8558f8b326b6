/** Tables of Markdown. */

export type Row = readonly string[];

export function table(heads: Row, rows: readonly Row[]): string[] {
  return [heads, heads.map(() => '---'), ...rows].map(tableLine);
}

export function quoted(text: string): string {
  return `\`${text}\``;
}

function tableLine(cells: Row): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
