/** Where a rule stands in the description that ships with the package, as `file:line:column`. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMap, LineCounter, parseDocument, type Node } from 'yaml';
import { loadPartnerApi } from '../operations.js';
import type { Violation } from '../model.js';

export type Places = (violation: Violation) => string | undefined;

/** Parses the bundle when it is first asked. */
export function createPlaces(api = loadPartnerApi()): Places {
  let lookUp: ((keys: readonly string[]) => string | undefined) | undefined;
  return ({ operationId, exchanges }) => {
    const operation = api.operations.get(operationId);
    if (operation === undefined) return undefined;
    lookUp ??= openBundle();
    const own = ['paths', operation.served.path, operation.served.method.toLowerCase()];
    const status = exchanges[0]?.status;
    return lookUp([...own, 'responses', String(status)]) ?? lookUp(own);
  };
}

function openBundle(): (keys: readonly string[]) => string | undefined {
  const file = fileURLToPath(
    import.meta.resolve('@openapi-counterpart/vercel/partner-api/openapi.json'),
  );
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines });
  const shown = path.relative(process.cwd(), file);
  return (keys) => {
    const offset = offsetOf(document.contents, keys);
    if (offset === undefined) return undefined;
    const { line, col } = lines.linePos(offset);
    return `${shown}:${line}:${col}`;
  };
}

/** The offset of the last key; nothing where one of them is missing. */
function offsetOf(root: Node | null, keys: readonly string[]): number | undefined {
  let node: unknown = root;
  let offset: number | undefined;
  for (const key of keys) {
    if (!isMap(node)) return undefined;
    const pair = node.items.find((item) => String(item.key) === key);
    if (pair === undefined) return undefined;
    // Keys of JSON are scalars with a range.
    offset = (pair.key as Node).range?.[0];
    node = pair.value;
  }
  return offset;
}
