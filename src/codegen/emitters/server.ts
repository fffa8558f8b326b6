/** Emits server.ts: a context, a reply and a handler type for each operation, and the data that serves them. */

import type { Operation } from '@openapi-counterpart/openapi/model';
import { columnsOf } from '../code/columns.js';
import { comment, stringLiteral } from '../code/escape.js';
import { Code, printLiteral, propertyKey } from '../code/literal.js';
import { ModuleWriter } from '../code/module-writer.js';
import { printCall, printFunction, printObjectConstant } from '../code/statements.js';
import { printAlias, printComment, printInterface } from '../types/print-type.js';
import {
  generic,
  intersection,
  member,
  object,
  union,
  type Member,
  type TypeNode,
} from '../types/type-node.js';
import { servedType } from './body-types.js';
import type { EmitContext, Emitter } from './emitter.js';
import { operationLines } from './operation-comment.js';
import type { NamedDescription, NamedOperation } from './operation-names.js';
import { OperationTypes } from './operation-types.js';
import { securitySchemes } from './security-schemes.js';
import { addAuth, authType, isSecured, principalsParameter } from './server-auth.js';
import type { ServerData } from './server-data.js';
import { replyType } from './server-replies.js';

export const serverEmitter: Emitter = {
  name: 'server',
  file: 'server.ts',
  needs: ['types', 'validators'],
  emit(context) {
    const { api, validation } = context;
    const about = `Serves ${comment(api.description.title)}.`;
    return emitServer(context, { api, data: validation.server, about });
  },
};

interface ServerModule {
  readonly api: NamedDescription;
  readonly data: ServerData;
  /** What it does, in a sentence. */
  readonly about: string;
}

/** The module of a server of an API. */
export function emitServer(context: EmitContext, server: ServerModule): string {
  const { about, api, data } = server;
  const { prefix } = api;
  const keep = context.memory?.keep;
  const module = new ModuleWriter(context.runtimeModule, declaredNames(api));
  const types = new OperationTypes(api, module);
  const used = new Set(api.operations.flatMap(({ operation }) => operation.security.flat()));
  const schemes = api.description.securitySchemes.filter(({ name }) => used.has(name));
  if (data.hasValidators) module.namespace('./validators.js', 'validators');
  addAuth(prefix, schemes, module);
  for (const named of api.operations) {
    const { operation, typeName } = named;
    const inputs = [typeName, prefix, api.typing.basis];
    module.addKept(keep, { what: 'server', of: operation, inputs }, () =>
      addOperation(api, named, module, types),
    );
  }
  const hasAuth = schemes.length > 0;
  const parameters = hasAuth ? [principalsParameter(prefix)] : [];
  module.add(
    printComment(
      ['One handler an operation. For what is not offered give `notImplemented` of the runtime.'],
      0,
    ) +
      printInterface(
        { name: `${prefix}Handlers`, parameters },
        object(api.operations.map(handlerMember)),
      ),
  );
  addData(context, server, module);
  const argument = hasAuth ? '<P>' : '';
  module.add(
    printComment([about], 0) +
      printFunction({
        head: `export function create${prefix}Server`,
        typeParameters: parameters,
        parameters: [
          `handlers: ${prefix}Handlers${argument}`,
          `options: ${prefix}ServerOptions${argument}${hasAuth ? '' : ' = {}'}`,
        ],
        returns: module.runtimeType('Server'),
        body: printCall(
          `return ${module.runtime('createServer')}`,
          [
            new Code('serverOperations'),
            securitySchemes(schemes),
            new Code('handlers'),
            new Code('options'),
          ],
          2,
        ),
      }),
  );
  return module.render();
}

function declaredNames({ prefix, operations }: NamedDescription): string[] {
  return [
    'P',
    'serverOperations',
    ...['Principals', 'ServerOptions', 'Handlers'].map((name) => `${prefix}${name}`),
    `create${prefix}Server`,
    ...operations.flatMap(({ typeName }) => [`${typeName}Context`, `${typeName}Reply`]),
  ];
}

function handlerMember({ operation, name, typeName }: NamedOperation): Member {
  const reply = `${typeName}Reply`;
  const context = `${typeName}Context${isSecured(operation) ? '<P>' : ''}`;
  return member(
    `readonly ${propertyKey(name)}`,
    {
      kind: 'function',
      name: 'context',
      parameter: context,
      returns: union([reply, generic('Promise', reply)]),
    },
    operationLines(operation),
  );
}

/** The data that the runtime serves the operations by. */
function addData(
  { memory, validation }: EmitContext,
  { api, data }: ServerModule,
  module: ModuleWriter,
): void {
  const schemes = JSON.stringify(api.description.securitySchemes);
  for (const [name, templates] of data.errors) {
    module.add(printObjectConstant(name, module.runtimeType('OperationErrors'), templates));
  }
  const operation = module.runtimeType('ServerOperation');
  // One by one: of a literal with hundreds of them the compiler would have to compare all.
  const names = data.operations.map((item, index) => {
    const named = api.operations[index];
    const name = module.name(`${named?.name ?? ''}Operation`);
    const add = (): void => module.add(printObjectConstant(name, operation, item));
    const errors = item['errors'] instanceof Code ? item['errors'].text : '';
    // The same list of names as long as the validators are the same.
    const { names: validators } = validation.validators;
    const inputs = [name, operation, errors, schemes, validators, api.typing.basis];
    if (named === undefined) add();
    else module.addKept(memory?.keep, { what: 'server data', of: named.operation, inputs }, add);
    return new Code(name);
  });
  const about =
    'Every operation as plain data, with its validators: what the server runs on, and tools too.';
  const head = `export const serverOperations: readonly ${operation}[] = `;
  const list = printLiteral(names, { indent: 0, before: columnsOf(head), after: 1 });
  module.add(`${printComment([about], 0)}${head}${list};`);
}

function addOperation(
  { prefix }: NamedDescription,
  { operation, typeName }: NamedOperation,
  module: ModuleWriter,
  types: OperationTypes,
): void {
  const places = (['path', 'query', 'header', 'cookie'] as const).flatMap((place) => {
    const type = types.parameters(operation, place);
    return type === undefined ? [] : [member(`readonly ${place}`, type)];
  });
  const { querystring } = operation;
  const querystringType = types.querystring(operation);
  if (querystring !== undefined && querystringType !== undefined) {
    const type = querystring.isRequired ? querystringType : union([querystringType, 'undefined']);
    places.push(member('readonly querystring', type));
  }
  const common = [
    ...places,
    member('readonly auth', authType(operation)),
    member('readonly request', 'Request'),
  ];
  const [only, ...others] = bodyVariants(operation, module, types);
  const head = {
    name: `${typeName}Context`,
    parameters: isSecured(operation) ? [principalsParameter(prefix)] : [],
  };
  const context =
    others.length === 0
      ? printInterface(head, object([...common, ...(only ?? [])]))
      : printAlias(
          head,
          intersection([object(common), union([only ?? [], ...others].map(object))]),
        );
  module.add(context);
  module.add(printAlias(`${typeName}Reply`, replyType(operation, types, module)));
}

/** The members that a context has by the media type of the body. */
function bodyVariants(
  operation: Operation,
  module: ModuleWriter,
  types: OperationTypes,
): Member[][] {
  const content = operation.body?.content ?? [];
  const orAbsent = (type: TypeNode): TypeNode =>
    operation.body?.isRequired === true ? type : union([type, 'undefined']);
  return content.map((media) => {
    const { schemas } = types;
    const value = (): TypeNode => types.body(operation, media);
    const type = servedType({ media, schemas, value, module });
    const body = member('readonly body', orAbsent(type));
    if (content.length === 1) return [body];
    return [member('readonly contentType', orAbsent(stringLiteral(media.type))), body];
  });
}
