/** Emits msw.ts: the server core as a handler of Mock Service Worker. */

import { comment } from '../code/escape.js';
import { Code } from '../code/literal.js';
import { ModuleWriter } from '../code/module-writer.js';
import { printComment } from '../types/print-type.js';
import { printCall } from '../code/statements.js';
import type { EmitContext, Emitter } from './emitter.js';

export const mswEmitter: Emitter = {
  name: 'msw',
  file: 'msw.ts',
  needs: ['server'],
  isExtra: true,
  emit: emitHandlers,
};

const serverModule = './server.js';

function emitHandlers({ api, runtimeModule }: EmitContext): string | undefined {
  const { description, operations, prefix } = api;
  if (operations.length === 0) return undefined;
  const name = `create${prefix}Handlers`;
  const module = new ModuleWriter(runtimeModule, [name, 'handlers', 'options', 'mock', 'request']);
  const http = module.value('msw', 'http');
  const handlers = module.type(serverModule, `${prefix}Handlers`);
  const options = module.type(serverModule, `${prefix}ServerOptions`);
  const server = module.value(serverModule, `create${prefix}Server`);
  const call = printCall(
    `const mock = ${module.runtime('createMock')}<${handlers}, ${options}>`,
    [
      new Code(module.value(serverModule, 'serverOperations')),
      new Code(server),
      new Code('handlers'),
      new Code('options'),
      ...(description.serverUrl === undefined ? [] : [description.serverUrl]),
    ],
    2,
  );
  const about = [
    `Handlers of MSW that answer in place of ${comment(description.title)}, by the server core: what is wrong`,
    'is refused as the description says. Requests for operations without a handler go their way.',
  ];
  module.add(
    printComment(about, 0) +
      `export function ${name}(
  handlers: Partial<${handlers}>,
  options: Partial<${options}> & ${module.runtimeType('MockOptions')} = {},
): ${module.type('msw', 'HttpHandler')}[] {
  ${call}
  return [
    ${http}.all(
      ({ request }) => mock.matches(request),
      ({ request }) => mock.answer(request),
    ),
  ];
}`,
  );
  return module.render();
}
