/** Breaking changes are proven: a real validator of one description refuses what the other's accepts. */

import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'yaml';
import { beforeAll, describe, expect, test } from 'vitest';
import { compileValidators } from '../../../src/codegen/validators/compile.js';
import type { Direction } from '../../../src/openapi/diff/change.js';
import type { JsonSchema } from '../../../src/openapi/schema/json-schema.js';
import {
  isArray,
  isObject,
  objectAt,
  stringAt,
  type Json,
  type JsonObject,
} from '../../../src/openapi/json.js';
import type { Reply } from '../../../src/runtime/reply-types.js';
import type { Server } from '../../../src/runtime/server.js';
import { load, named, RUNTIME } from '../../codegen/validators/harness.js';
import * as runtime from '../../../src/runtime/validation.js';
import { generateDescription, generateFile } from '../../support/generation.js';
import { folderWith } from '../../support/temporary.js';
import type { Exchange } from './examples/example.js';
import {
  callbackPath,
  describeCallbacks,
  describeOperations,
  operationExamples,
  operationPath,
  schemaExamples,
  type Side,
} from './examples/index.js';

describe('schemas', () => {
  const directions: readonly Direction[] = ['request', 'response'];
  const requests = schemaExamples.flatMap((example, index) =>
    (['old', 'new'] as const).flatMap((side) =>
      directions.map((direction) => ({
        name: nameOf(side, direction, index),
        // Examples are written in JSON Schema 2020-12.
        schema: example[side] as JsonSchema,
        direction,
      })),
    ),
  );
  const { code: text } = compileValidators(requests, { components: {}, runtimeModule: RUNTIME });
  const validators = load(text);

  function accepts(side: Side, direction: Direction, index: number, value: Json): boolean {
    const validator = named(validators, nameOf(side, direction, index));
    return runtime.validate(validator, value).length === 0;
  }

  test.each(schemaExamples.map((example, index) => [index, example.code, example] as const))(
    '%i %s',
    (index, _, { onlyOld, onlyNew, both }) => {
      const judgements = directions.flatMap((direction) =>
        [onlyOld, onlyNew, both]
          .filter((value) => value !== undefined)
          .map((value) => [
            accepts('old', direction, index, value),
            accepts('new', direction, index, value),
          ]),
      );
      const expected = verdicts({ onlyOld, onlyNew, both });
      expect(judgements).toEqual([...expected, ...expected]);
    },
  );
});

interface Proofs {
  readonly onlyOld: unknown;
  readonly onlyNew: unknown;
  readonly both: unknown;
}

/** Whether the old and the new description accept each proof that there is. */
function verdicts(proofs: Proofs): boolean[][] {
  const expected = [
    ...(proofs.onlyOld === undefined ? [] : [[true, false]]),
    ...(proofs.onlyNew === undefined ? [] : [[false, true]]),
    ...(proofs.both === undefined ? [] : [[true, true]]),
  ];
  if (expected.length === 0) throw new Error('The example proves nothing.');
  return expected;
}

function nameOf(side: Side, direction: Direction, index: number): string {
  return `${side}${direction}${index}`;
}

describe('operations', () => {
  const servers = new Map<Side, Server>();
  const receivers = new Map<Side, Server>();
  let reply: Reply = { status: 200 };
  let folder: string;

  beforeAll(async () => {
    folder = await folderWith({ 'package.json': '{ "type": "module" }' });
    for (const side of ['old', 'new'] as const) {
      const file = path.join(folder, `${side}.yaml`);
      await writeFile(file, stringify(describeOperations(side), { aliasDuplicateObjects: false }));
      const out = path.join(folder, side);
      await generateFile(file, out);
      servers.set(side, await serve(path.join(out, 'server.ts'), () => reply));
      const called = await generateDescription(describeCallbacks(side));
      receivers.set(side, await serve(path.join(called.directory, 'callbacks.ts'), () => reply));
    }
  });

  test.each(operationExamples.map((example, index) => [index, example.code, example] as const))(
    '%i %s',
    async (index, _, { onlyOld, onlyNew, both }) => {
      const judgements = [];
      for (const exchange of [onlyOld, onlyNew, both]) {
        if (exchange !== undefined) judgements.push(await judge(index, exchange));
      }
      expect(judgements).toEqual(verdicts({ onlyOld, onlyNew, both }));
    },
  );

  const received = operationExamples
    .map((example, index) => [index, example.code, example] as const)
    .filter(
      ([, code, { direction, path: own }]) =>
        direction === 'request' && own === undefined && !/^(server|security)-/.test(code),
    );

  test.each(received)(
    '%i %s, of a callback, which the client receives',
    async (index, _, { onlyOld, onlyNew, both }) => {
      const judgements = [];
      for (const exchange of [onlyOld, onlyNew, both]) {
        if (exchange === undefined) continue;
        // No type knows what the description of the example lets a handler reply.
        reply = exchange.answer as Reply;
        const answers = [];
        for (const side of ['old', 'new'] as const) {
          const answer = await receivers.get(side)?.(requestOf(exchange, callbackPath(index)));
          answers.push(answer?.status === reply.status);
        }
        judgements.push(answers);
      }
      expect(judgements).toEqual(verdicts({ onlyOld, onlyNew, both }));
    },
  );

  /** Whether the server of each description lets the exchange pass. */
  async function judge(index: number, exchange: Exchange): Promise<boolean[]> {
    const { status, body, headers, contentType } = exchange.answer;
    // No type knows what the description of the example lets a handler reply.
    reply = { status, body, headers, contentType } as Reply;
    const answers = [];
    const { server: base } = exchange;
    const isCalled = base === undefined || (await calledBy('old', index)) === base;
    for (const side of ['old', 'new'] as const) {
      const server = servers.get(side);
      const answer = await server?.(requestOf(exchange, ownPath(index, side)));
      answers.push(answer?.status === status && isCalled && isServed(exchange, index, side));
    }
    return answers;
  }

  /** Where the client of a description calls the operation of an example. */
  async function calledBy(side: Side, index: number): Promise<string | undefined> {
    // Generated a moment ago: no type knows it.
    const client = (await import(path.join(folder, side, 'client.ts'))) as Readonly<
      Record<string, (...values: unknown[]) => unknown>
    >;
    let called: string | undefined;
    const fetch = (request: Request): Promise<Response> => {
      called = new URL(request.url).origin;
      return Promise.resolve(new Response());
    };
    const create = Object.entries(client).find(([name]) => /^create.+Client$/.test(name))?.[1];
    await client[`list${index}`]?.(create?.({ fetch }));
    return called;
  }
});

/** Whether a description has a server where the client calls. */
function isServed({ server }: Exchange, index: number, side: Side): boolean {
  const servers = operationExamples[index]?.[side]?.['servers'];
  const urls = (isArray(servers) ? servers : []).filter(isObject).map(usualUrlOf);
  return server === undefined || urls.includes(server);
}

function usualUrlOf(server: JsonObject): string {
  const variables = objectAt(server, 'variables');
  return Object.keys(variables).reduce(
    (url, name) => url.replace(`{${name}}`, stringAt(objectAt(variables, name), 'default') ?? ''),
    stringAt(server, 'url') ?? '',
  );
}

function ownPath(index: number, side: Side): string {
  return operationPath(index, side).replace(/\/\{.*/, '');
}

function requestOf({ method, url, headers, body }: Exchange, own: string): Request {
  const isText = headers?.['content-type'] !== undefined;
  return new Request(`https://example.com${own}${url ?? ''}`, {
    method,
    headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
    ...(body !== undefined && { body: isText ? String(body) : JSON.stringify(body) }),
  });
}

type Factory = (handlers: object, options: object) => Server;

async function serve(file: string, handler: () => Reply): Promise<Server> {
  // A module that was just written: no type knows it.
  const module = (await import(file)) as Readonly<Record<string, Factory>>;
  const create = Object.entries(module).find(([name]) => /^create.+Server$/.test(name))?.[1];
  if (create === undefined) throw new Error('The module makes no server.');
  return create(new Proxy({}, { get: () => handler }), {
    auth: new Proxy({}, { get: () => admit }),
    validateResponses: true,
    // That a reply is refused is what the proof asks for.
    onError: () => undefined,
  });
}

function admit(credentials: object): object {
  return credentials;
}
