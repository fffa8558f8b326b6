/** A table that scrolls by itself where the window is narrow. */

import type { ComponentChildren } from 'preact';

interface TableProps {
  readonly label: string;
  /** Of the columns; those that end with `#` hold numbers. */
  readonly heads: readonly string[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly key: string;
  readonly cells: readonly ComponentChildren[];
}

export function Table({ label, heads, rows }: TableProps) {
  const kinds = heads.map((head) => (head.endsWith('#') ? 'number' : ''));
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={label}>
      <table>
        <thead>
          <tr>
            {heads.map((head, index) => (
              <th key={head} scope="col" class={kinds[index]}>
                {head.replace(/#$/, '')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key}>
              {cells.map((cell, index) => (
                <td
                  key={heads[index]}
                  class={kinds[index]}
                  data-head={heads[index]?.replace(/#$/, '')}
                >
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
