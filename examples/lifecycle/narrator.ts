/** Tells the story: what each side does, and the calls that it leads to, in their order. */

import { styleText } from 'node:util';
import type { Exchange, LocalVercel } from 'openapi-counterpart/local';

export interface Narrator {
  chapter(title: string): void;
  say(sentence: string): void;
  /** Ends the list of calls; how many there were. */
  close(): number;
}

/** @param print Takes one line. */
export function createNarrator(vercel: LocalVercel, print: (line: string) => void): Narrator {
  const isPlain = process.env['NO_COLOR'] !== undefined || !process.stdout.isTTY;
  const style = (format: 'bold' | 'dim', text: string): string =>
    isPlain ? text : styleText(format, text);
  let chapters = 0;
  let calls = 0;
  const stop = vercel.context.exchanges.listen((exchange) => {
    if (exchange.api === 'oidc') return;
    calls += 1;
    print(style('dim', `     ${callLine(exchange)}`));
  });
  return {
    chapter(title) {
      chapters += 1;
      print(`\n${style('bold', `${chapters}. ${title}`)}`);
    },
    say: (sentence) => print(`   ${sentence}`),
    close() {
      stop();
      return calls;
    },
  };
}

/** An arrow from who calls to who is called, of Vercel and the partner. */
function callLine({
  direction,
  api,
  operationId,
  method,
  path,
  status,
  request,
}: Exchange): string {
  const arrow = direction === 'out' ? 'Vercel → Acme' : 'Acme → Vercel';
  const what = api === 'webhook' ? `webhook ${webhookType(request.body)}` : (operationId ?? path);
  return `${arrow}  ${method.padEnd(6)} ${what}  ${status ?? 'no answer'}`;
}

function webhookType(body: string | null): string {
  const envelope: unknown = JSON.parse(body ?? '{}');
  return typeof envelope === 'object' && envelope !== null && 'type' in envelope
    ? String(envelope.type)
    : '';
}
