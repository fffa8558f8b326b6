/** Emits tanstack-query.ts: options of a query for each GET, and of a mutation for every other operation. */

import { literal } from '../code/literal.js';
import { ModuleWriter } from '../code/module-writer.js';
import { arrowDoc, printFunction, printReturn } from '../code/statements.js';
import { printAlias } from '../types/print-type.js';
import { generic, readonlyTuple, union } from '../types/type-node.js';
import type { EmitContext, Emitter } from './emitter.js';
import { operationComment } from './operation-comment.js';
import { isInputOptional, type NamedDescription, type NamedOperation } from './operation-names.js';

export const tanstackQueryEmitter: Emitter = {
  name: 'tanstack-query',
  file: 'tanstack-query.ts',
  needs: ['client'],
  isExtra: true,
  emit: emitQueries,
};

const clientModule = './client.js';

function emitQueries({ api, runtimeModule }: EmitContext): string | undefined {
  if (api.operations.length === 0) return undefined;
  const module = new ModuleWriter(runtimeModule, [
    'client',
    'input',
    'options',
    ...api.operations.flatMap((named) => [
      `${named.name}${kindOf(named)}`,
      `${named.typeName}${kindOf(named)}`,
    ]),
  ]);
  for (const named of api.operations) {
    if (kindOf(named) === 'Query') addQuery(api, named, module);
    else addMutation(api, named, module);
  }
  return module.render();
}

/** HEAD has nothing to keep; QUERY is safe as well (RFC 10008). */
function kindOf({ operation }: NamedOperation): 'Query' | 'Mutation' {
  return operation.method === 'get' || operation.method === 'query' ? 'Query' : 'Mutation';
}

function addQuery(api: NamedDescription, named: NamedOperation, module: ModuleWriter): void {
  const { name, operation, typeName } = named;
  const result = module.type(clientModule, `${typeName}Result`);
  const input = module.type(clientModule, `${typeName}Input`);
  const key = readonlyTuple([literal(api.apiName), literal(operation.id), input]);
  const data = generic(module.runtimeType('QueryData'), result);
  const tagged = generic(module.type('@tanstack/query-core', 'DataTag'), key, data);
  module.add(
    printAlias(`${typeName}Query`, generic(module.runtimeType('QueryOptions'), tagged, data)),
  );
  module.add(
    operationComment(operation) +
      printFunction({
        head: `export function ${name}Query`,
        parameters: [
          `client: ${module.type(clientModule, `${api.prefix}Client`)}`,
          `input: ${input}${isInputOptional(operation) ? ' = {}' : ''}`,
        ],
        returns: `${typeName}Query`,
        body: printReturn(module.runtime('queryOptions'), [
          arrowDoc('options', module.value(clientModule, name), ['client', 'input', 'options']),
          literal(api.apiName),
          literal(operation.id),
          'input',
        ]),
      }),
  );
}

function addMutation(api: NamedDescription, named: NamedOperation, module: ModuleWriter): void {
  const { name, operation, typeName } = named;
  const result = module.type(clientModule, `${typeName}Result`);
  const input = module.type(clientModule, `${typeName}Input`);
  const type = `${typeName}Mutation`;
  module.add(
    printAlias(
      type,
      generic(
        module.runtimeType('MutationOptions'),
        isInputOptional(operation) ? union([input, 'void']) : input,
        generic(module.runtimeType('QueryData'), result),
      ),
    ),
  );
  const sent = isInputOptional(operation) ? 'input ?? {}' : 'input';
  module.add(
    operationComment(operation) +
      printFunction({
        head: `export function ${name}Mutation`,
        parameters: [`client: ${module.type(clientModule, `${api.prefix}Client`)}`],
        returns: type,
        body: printReturn(module.runtime('mutationOptions'), [
          arrowDoc('input', module.value(clientModule, name), ['client', sent]),
          literal(api.apiName),
          literal(operation.id),
        ]),
      }),
  );
}
