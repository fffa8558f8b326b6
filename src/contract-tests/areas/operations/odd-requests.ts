/** Checks of requests that are odd in one place: any answer is right but a failure, which is noted anywhere. */

import type { Check } from '../../check.js';
import type { CheckContext } from '../../context/context.js';
import { createFixture } from '../../context/fixture.js';
import { answered, checkOf, failingSegments, ofResource } from '../support.js';

export function oddRequestChecks(): readonly Check[] {
  return [
    checkOf('server-error', 'provision-resource', checkNames, { word: 'names' }),
    checkOf('server-error', 'provision-resource', checkBodies, { word: 'bodies' }),
    checkOf('server-error', 'get-resource', checkPaths, { word: 'paths' }),
    checkOf('server-error', 'resource-repl', checkCommands),
    checkOf('server-error', 'provision-resource', checkKeys, { word: 'keys' }),
  ];
}

/** Written as JSON escapes: not every one can be sent as it is. */
const names = [String.raw`a\u0000b`, String.raw`\ud800`, ' ', '%', '%2525', '../../x', '\\u202e'];

async function checkNames(context: CheckContext): Promise<void> {
  const installationId = await context.install();
  const { name: _name, ...rest } = await context.resourceBody();
  for (const name of names) {
    const text = `{"name":"${name}",${JSON.stringify(rest).slice(1)}`;
    await context.call('provision-resource', { installationId, text });
  }
}

/** Deeper than any schema, and not so deep that a parser of JSON minds. */
const depth = 500;

async function checkBodies(context: CheckContext): Promise<void> {
  const installationId = await context.install();
  const body = await context.resourceBody();
  const metadata = JSON.stringify(body.metadata);
  const deep = `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
  const fields = [`"__proto__":{"a":1}`, `"constructor":"x"`, `"toString":"x"`, `"deep":${deep}`];
  const start = metadata === '{}' ? '{' : `${metadata.slice(0, -1)},`;
  const texts = fields.map((field) =>
    JSON.stringify({ ...body, metadata: 0 }).replace(
      '"metadata":0',
      `"metadata":${start}${field}}`,
    ),
  );
  for (const text of [...texts, '', 'null', '[]', '"text"', '\u00a0']) {
    await context.call('provision-resource', { installationId, text, isDescribed: false });
  }
}

const segments = ['%25', '%2525', '%00', '%2e%2e', 'a'.repeat(2000), 'constructor'];

async function checkPaths(context: CheckContext): Promise<void> {
  for await (const { path, exchange } of failingSegments(context, segments)) {
    const message = `The path ${path.slice(0, 100)} ${answered(exchange)}.`;
    context.fail('server-error', 'get-resource', message, { cause: 'get-resource:path' });
  }
}

async function checkCommands(context: CheckContext): Promise<void> {
  const { resource } = await createFixture(context);
  for (const input of ['', ' ', 'counterpart-no-such-command', '\u0000', '"']) {
    const exchange = await context.call('resource-repl', {
      ...ofResource(resource),
      body: { input, readOnly: true },
    });
    // A failure is described there, for commands that are right.
    if (exchange.status === null || exchange.status < 500 || exchange.issues.length > 0) continue;
    const message = `The command ${JSON.stringify(input)} ${answered(exchange)}.`;
    context.fail('server-error', 'resource-repl', message, { cause: 'resource-repl:command' });
  }
}

async function checkKeys(context: CheckContext): Promise<void> {
  const installationId = await context.install();
  for (const idempotencyKey of ['k'.repeat(1000), '__proto__', '%', "'"]) {
    const body = await context.resourceBody();
    await context.call('provision-resource', { installationId, body, idempotencyKey });
  }
}
