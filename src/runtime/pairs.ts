/** Splits queries, forms and cookies into keys and their texts. */

import { decodeFormText } from './percent.js';

/** Texts by decoded key; the texts are still percent-encoded, because commas inside them count. */
export type Pairs = ReadonlyMap<string, readonly string[]>;

/** Of a query without its question mark, or of a form. */
export function parseQuery(search: string): Pairs {
  const pairs = new Map<string, string[]>();
  if (search === '') return pairs;
  for (const pair of search.split('&')) {
    const at = pair.indexOf('=');
    add(pairs, decodeFormText(at < 0 ? pair : pair.slice(0, at)), at < 0 ? '' : pair.slice(at + 1));
  }
  return pairs;
}

/** Of a Cookie header: like a query, but for the plus sign, which in cookies is one; raw texts are not encoded. */
export function parseCookies(header: string, isRaw = false): Pairs {
  const pairs = new Map<string, string[]>();
  for (const pair of header.split(';')) {
    const at = pair.indexOf('=');
    if (at <= 0) continue;
    const text = pair.slice(at + 1).trim();
    const encoded = isRaw ? text.replaceAll('%', '%25') : text;
    add(pairs, pair.slice(0, at).trim(), encoded.replaceAll('+', '%2B'));
  }
  return pairs;
}

function add(pairs: Map<string, string[]>, key: string, text: string): void {
  const texts = pairs.get(key);
  if (texts) texts.push(text);
  else pairs.set(key, [text]);
}
