/** Emits pages.ts: for each operation whose list has pages, one function for these and one for their items. */

import { pointerSegments } from '@openapi-counterpart/openapi/schema/pointers';
import { UsageError } from '@openapi-counterpart/openapi/usage-error';
import type { Pagination } from '@openapi-counterpart/runtime';
import { stringLiteral } from '../code/escape.js';
import { ModuleWriter } from '../code/module-writer.js';
import { arrowDoc, printFunction, printObjectConstant, printReturn } from '../code/statements.js';
import { printComment, typeDoc } from '../types/print-type.js';
import { generic, type TypeNode } from '../types/type-node.js';
import type { EmitContext, Emitter } from './emitter.js';
import { isInputOptional, type NamedDescription, type NamedOperation } from './operation-names.js';
import { findPagination } from './pagination.js';
import { readPagination } from './pagination-settings.js';

export const pagesEmitter: Emitter = {
  name: 'pages',
  file: 'pages.ts',
  needs: ['client'],
  emit: emitPages,
};

interface PagedOperation extends NamedOperation {
  readonly pagination: Pagination;
}

function emitPages({ api, pagination: settings, runtimeModule }: EmitContext): string | undefined {
  const paged = pagedOperations(api, settings);
  if (paged.length === 0) return undefined;
  const module = new ModuleWriter(runtimeModule, [
    'client',
    'input',
    'next',
    'options',
    'through',
    ...paged.flatMap(({ name }) => [`${name}Pages`, `${name}Items`]),
  ]);
  for (const operation of paged) addPaged(operation, api, module);
  return module.render();
}

/**
 * What is set goes before what is found.
 * @throws UsageError for settings that do not fit the description.
 */
function pagedOperations(
  { description: { schemas }, operations }: NamedDescription,
  settings: Readonly<Record<string, unknown>>,
): PagedOperation[] {
  const unknown = Object.keys(settings).find(
    (id) => !operations.some(({ operation }) => operation.id === id),
  );
  if (unknown !== undefined) {
    throw new UsageError(
      `x-pagination names the operation ${JSON.stringify(unknown)}, which the description does not have.`,
      'Name operations by their operationId.',
    );
  }
  return operations.flatMap((named) => {
    const { operation } = named;
    const pagination = Object.hasOwn(settings, operation.id)
      ? readPagination(operation, settings[operation.id], schemas)
      : findPagination(operation, schemas);
    return pagination === undefined ? [] : [{ ...named, pagination }];
  });
}

const clientModule = './client.js';

function addPaged(
  { name, operation, pagination, typeName }: PagedOperation,
  { prefix }: NamedDescription,
  module: ModuleWriter,
): void {
  const constant = module.name(`${name}Pagination`);
  module.add(printObjectConstant(constant, module.runtimeType('Pagination'), { ...pagination }));
  const page = generic(
    module.runtimeType('DataOf'),
    module.type(clientModule, `${typeName}Result`),
  );
  const parameters = [
    `client: ${module.type(clientModule, `${prefix}Client`)}`,
    `input: ${module.type(clientModule, `${typeName}Input`)}${isInputOptional(operation) ? ' = {}' : ''}`,
    `options?: ${module.runtimeType('CallOptions')}`,
  ];
  const called = module.value(clientModule, name);
  const add = (kind: 'Pages' | 'Items', walk: 'walkPages' | 'walkItems', item: TypeNode): void => {
    const about = kind === 'Pages' ? 'The pages' : 'The items of all pages';
    module.add(
      printComment(
        [`${about} of \`${name}\`, each page called for when the loop comes to it.`],
        0,
      ) +
        printFunction({
          head: `export function ${name}${kind}`,
          parameters,
          returns: typeDoc(generic('AsyncGenerator', item, 'void')),
          body: printReturn(module.runtime(walk), [
            'client',
            arrowDoc('through, next', called, ['through', 'next', 'options']),
            'input',
            constant,
          ]),
        }),
    );
  };
  add('Pages', 'walkPages', page);
  add('Items', 'walkItems', itemType(page, pagination.items));
}

function itemType(page: TypeNode, pointer: string): TypeNode {
  const list = pointerSegments(pointer).reduce(
    (type, key) => generic('NonNullable', { ...type, lookUp: `[${stringLiteral(key)}]` }),
    generic('NonNullable', page),
  );
  return { ...list, lookUp: '[number]' };
}
