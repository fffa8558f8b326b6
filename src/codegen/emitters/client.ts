/** Emits client.ts: for each operation its input type, its result type and one function. */

import type {
  Operation,
  ParameterLocation,
  SecurityScheme,
} from '@openapi-counterpart/openapi/model';
import { isRange } from '@openapi-counterpart/runtime';
import { comment, stringLiteral } from '../code/escape.js';
import { Code, memberOf, propertyKey, type Data } from '../code/literal.js';
import { ModuleWriter } from '../code/module-writer.js';
import { camelCase, NameTable } from '../code/names.js';
import { printCall, printFunction, printObjectConstant } from '../code/statements.js';
import { printAlias, printComment, printInterface } from '../types/print-type.js';
import {
  generic,
  member,
  object,
  optionalMember,
  union,
  type Member,
  type TypeNode,
} from '../types/type-node.js';
import { typeByDefault, sentType } from './body-types.js';
import { clientOperation } from './client-data.js';
import { resultType } from './client-results.js';
import type { EmitContext, Emitter } from './emitter.js';
import { operationComment } from './operation-comment.js';
import { isInputOptional, type NamedDescription, type NamedOperation } from './operation-names.js';
import { OperationTypes } from './operation-types.js';
import { securitySchemes } from './security-schemes.js';
import { mediaTypeName } from './type-text.js';

export const clientEmitter: Emitter = {
  name: 'client',
  file: 'client.ts',
  needs: ['types'],
  emit: emitClient,
};

function emitClient({ api, memory, runtimeModule }: EmitContext): string {
  const module = new ModuleWriter(runtimeModule, declaredNames(api));
  const types = new OperationTypes(api, module);
  addClient(api, module);
  for (const named of api.operations) {
    const { name, operation, typeName } = named;
    const inputs = [name, typeName, api.prefix, api.typing.basis];
    module.addKept(memory?.keep, { what: 'client', of: operation, inputs }, () =>
      addOperation(api, named, module, types),
    );
  }
  return module.render();
}

function declaredNames({ prefix, operations }: NamedDescription): string[] {
  return [
    `${prefix}Client`,
    `${prefix}ClientOptions`,
    `create${prefix}Client`,
    ...operations.flatMap(({ name, typeName }) => [name, `${typeName}Input`, `${typeName}Result`]),
  ];
}

function addClient(api: NamedDescription, module: ModuleWriter): void {
  const { apiName, prefix, description } = api;
  const client = `${prefix}Client`;
  const { serverUrl } = description;
  const credentials = credentialOptions(description.securitySchemes);
  const base = module.runtimeType('ClientOptions');
  const about = `A client of ${comment(description.title)}, the first argument of every operation below.`;
  const type = generic(module.runtimeType('Client'), stringLiteral(apiName));
  module.add(printComment([about], 0) + printAlias(client, type));
  module.add(
    printInterface(
      { name: `${client}Options`, extends: serverUrl === undefined ? base : `Partial<${base}>` },
      object(credentials.map((option) => credentialMember(option, module))),
    ),
  );
  const secrets = credentials.map(({ property, scheme }): [string, Code] => [
    scheme.name,
    new Code(memberOf('options', property)),
  ]);
  module.add(
    printFunction({
      head: `export function create${client}`,
      parameters: [`options: ${client}Options${serverUrl === undefined ? '' : ' = {}'}`],
      returns: client,
      body: printCall(
        `return ${module.runtime('createClient')}`,
        [
          apiName,
          securitySchemes(description.securitySchemes),
          Object.fromEntries(secrets),
          new Code('options'),
          ...(serverUrl === undefined ? [] : [serverUrl]),
        ],
        2,
      ),
    }),
  );
}

function credentialMember({ property, scheme }: CredentialOption, module: ModuleWriter): Member {
  const form = scheme.kind === 'basic' ? ', as `user:password`' : '';
  const about = `Credentials for the security scheme ${comment(scheme.name)}${form}.`;
  return optionalMember(`readonly ${propertyKey(property)}`, module.runtimeType('Secret'), [about]);
}

interface CredentialOption {
  readonly property: string;
  readonly scheme: SecurityScheme;
}

/** The usual name where one scheme of its kind exists, else the scheme's own. */
function credentialOptions(schemes: readonly SecurityScheme[]): CredentialOption[] {
  const kindCounts = new Map<string, number>();
  for (const scheme of schemes) {
    const usual = usualOption(scheme);
    kindCounts.set(usual, (kindCounts.get(usual) ?? 0) + 1);
  }
  const usualNames = [...kindCounts].filter(([, count]) => count === 1).map(([name]) => name);
  const names = new NameTable([...takenOptions, ...usualNames]);
  return schemes.map((scheme) => {
    const usual = usualOption(scheme);
    const isOnly = usualNames.includes(usual);
    return { property: isOnly ? usual : names.take(camelCase(scheme.name)), scheme };
  });
}

/** What the runtime's ClientOptions has already, and what every object has. */
const takenOptions = [
  'baseUrl',
  'fetch',
  'headers',
  'servers',
  ...Object.getOwnPropertyNames(Object.prototype),
];

function usualOption(scheme: SecurityScheme): string {
  return scheme.kind === 'apiKey' ? 'apiKey' : 'accessToken';
}

function addOperation(
  api: NamedDescription,
  { operation, name, typeName }: NamedOperation,
  module: ModuleWriter,
  types: OperationTypes,
): void {
  const { variants, isOptional } = inputType(api, operation, module, types);
  const [only = [], ...others] = variants;
  const input = `${typeName}Input`;
  const result = `${typeName}Result`;
  module.add(
    others.length === 0
      ? printInterface(input, object(only))
      : printAlias(input, union(variants.map(object))),
  );
  module.add(printAlias(result, resultType(operation, types, module)));
  module.add(
    operationComment(operation) +
      printFunction({
        head: `export function ${name}`,
        parameters: [
          `client: ${api.prefix}Client`,
          `input: ${input}${isOptional ? ' = {}' : ''}`,
          `options?: ${module.runtimeType('CallOptions')}`,
        ],
        returns: `Promise<${result}>`,
        body: callBody(api, operation, result, module),
      }),
  );
}

/**
 * The data stands in the function. Constants of the module would all be made at import, and where one
 * names a value of the runtime the compiler goes back through all before it: quadratic in operations.
 */
function callBody(
  api: NamedDescription,
  operation: Operation,
  result: string,
  module: ModuleWriter,
): string {
  const data = clientOperation(operation, api.description.schemas, api.int64, module);
  const call = (described: Data, input: string): string =>
    printCall(
      `return client.call<${result}>`,
      [described, new Code(input), new Code('options')],
      2,
    );
  if (api.int64 !== 'string' || data['int64'] === undefined) return call(data, 'input');
  const type = module.runtimeType('ClientOperation');
  const constant = printObjectConstant('operation', type, data, 2);
  const input = `${module.runtime('fromTextInput')}(operation, input)`;
  return `${constant}\n  ${call(new Code('operation'), input)}`;
}

const places: readonly ParameterLocation[] = ['path', 'query', 'header', 'cookie'];

interface InputType {
  /** The members of one object type for each media type of the body, at least one. */
  readonly variants: readonly (readonly Member[])[];
  readonly isOptional: boolean;
}

function inputType(
  { description: { schemas } }: NamedDescription,
  operation: Operation,
  module: ModuleWriter,
  types: OperationTypes,
): InputType {
  const parameters = places.flatMap((place) => {
    const type = types.parameters(operation, place);
    if (type === undefined) return [];
    const isRequired = operation.parameters.some((item) => item.in === place && item.isRequired);
    return [(isRequired ? member : optionalMember)(`readonly ${place}`, type)];
  });
  const { querystring } = operation;
  const querystringType = types.querystring(operation);
  if (querystring !== undefined && querystringType !== undefined) {
    const querystringMember = querystring.isRequired ? member : optionalMember;
    parameters.push(querystringMember('readonly querystring', querystringType));
  }
  const content = operation.body?.content ?? [];
  const isBodyRequired = operation.body?.isRequired === true;
  const variants = content.map((media, index) => {
    // Of a range the caller has to say which type it is.
    const isKnown =
      index === 0 && (!isRange(media.type) || typeByDefault(media, schemas) !== undefined);
    const isTypeOptional = isKnown || (index === 0 && !isBodyRequired);
    const typeMember = isTypeOptional ? optionalMember : member;
    const contentType = typeMember('readonly contentType', mediaTypeName(media.type));
    const bodyMember = isBodyRequired ? member : optionalMember;
    const value = (): TypeNode => types.body(operation, media);
    const body = bodyMember('readonly body', sentType({ media, schemas, value, module }));
    const isTypeNamed = content.length > 1 || !isKnown || isRange(media.type);
    return [...parameters, ...(isTypeNamed ? [contentType] : []), body];
  });
  return {
    variants: variants.length > 0 ? variants : [parameters],
    isOptional: isInputOptional(operation),
  };
}
