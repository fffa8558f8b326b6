/** A generated client that calls the generated server of the same description, and what goes over the wire between them. */

import type { GenerateOptions } from '../../../../src/codegen/pipeline/generate.js';
import { generateFile } from '../../../support/generation.js';
import { inRepository } from '../../../support/repository.js';
import { folderWith } from '../../../support/temporary.js';
import type { AnyResult, Client, ClientOptions } from '../../../../src/runtime/client.js';
import type { Reply } from '../../../../src/runtime/reply-types.js';
import type { HandlerContext } from '../../../../src/runtime/handler-context.js';
import type { Server } from '../../../../src/runtime/server.js';

type Operation = (client: Client, input: object) => Promise<AnyResult>;
type Module = Record<string, unknown>;

export interface Exchange {
  /** As it went out. */
  readonly request: Request;
  /** Its body, as it went out. */
  readonly text: string;
  readonly result: AnyResult;
  /** What the handler got; nothing where the server refused. */
  readonly context: HandlerContext | undefined;
}

export interface Pair {
  /** Where the generated modules are. */
  readonly folder: string;
  /** What handlers reply with. */
  reply: Reply | ((context: HandlerContext) => Reply | Promise<Reply>);
  readonly server: Server;
  call(operation: string, input?: object): Promise<Exchange>;
  /** A client of the same description that another server answers. */
  clientOf(
    options: Partial<Record<keyof ClientOptions, unknown>>,
  ): (operation: string, input?: object) => Promise<AnyResult>;
}

/** Generates from a file of `test/fixtures/positive`, and connects what comes out. */
export async function connect(
  name: string,
  credentials: object = {},
  generation: Omit<GenerateOptions, 'checkOnly'> = {},
): Promise<Pair> {
  const folder = await folderWith({ 'package.json': '{ "type": "module" }' });
  const file = inRepository(`test/fixtures/positive/${name}.yaml`);
  await generateFile(file, `${folder}/out`, { checkOnly: false, ...generation });
  // Modules that were just written: no type knows them.
  const clientModule = (await import(`${folder}/out/client.ts`)) as Module;
  const serverModule = (await import(`${folder}/out/server.ts`)) as Module;
  let context: HandlerContext | undefined;
  const handler = (given: HandlerContext): Reply | Promise<Reply> => {
    context = given;
    return typeof pair.reply === 'function' ? pair.reply(given) : pair.reply;
  };
  const server = made<Server>(serverModule, 'Server')(new Proxy({}, { get: () => handler }), {
    auth: new Proxy({}, { get: () => (credentialsGiven: object) => credentialsGiven }),
    validateResponses: true,
    onError: () => undefined,
  });
  const clientOf: Pair['clientOf'] = (options) => {
    const client = made<Client>(
      clientModule,
      'Client',
    )({
      baseUrl: 'https://example.com',
      ...credentials,
      ...options,
    });
    return (operation, input = {}) => (clientModule[operation] as Operation)(client, input);
  };
  const pair: Pair = {
    folder: `${folder}/out`,
    reply: { status: 204 },
    server,
    clientOf,
    async call(operation, input) {
      context = undefined;
      let sent: Request | undefined;
      const send = (request: Request): Promise<Response> => {
        sent = request.clone();
        return server(request);
      };
      const result = await clientOf({ fetch: send })(operation, input);
      if (sent === undefined) throw new Error('Nothing was sent.');
      return { request: sent, text: await sent.text(), result, context };
    },
  };
  return pair;
}

function made<Made>(module: Module, kind: string): (...args: object[]) => Made {
  const [factory] = Object.entries(module).filter(([name]) =>
    new RegExp(`^create.+${kind}$`).test(name),
  );
  if (factory === undefined) throw new Error(`The module makes no ${kind}.`);
  return factory[1] as (...args: object[]) => Made;
}
