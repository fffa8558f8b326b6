/** Emits schemas.ts: a Standard Schema for each JSON body, for libraries that take any validator in that form. */

import type { MediaType, Schema } from '@openapi-counterpart/openapi/model';
import { comment } from '../code/escape.js';
import { Code, literal, type DataObject } from '../code/literal.js';
import { ModuleWriter } from '../code/module-writer.js';
import { camelCase, pascalCase } from '../code/names.js';
import { printConstantCall } from '../code/statements.js';
import { printAlias, printComment } from '../types/print-type.js';
import type { TypeNode } from '../types/type-node.js';
import { bodyKindOf } from './body-types.js';
import type { EmitContext, Emitter } from './emitter.js';
import { int64PlacesIn } from './int64-places.js';
import { OperationTypes } from './operation-types.js';

export const schemasEmitter: Emitter = {
  name: 'schemas',
  file: 'schemas.ts',
  needs: ['types', 'validators'],
  isExtra: true,
  emit: emitSchemas,
};

/** A body, by the name that its schema gets where that has none of its own. */
interface JsonBody {
  readonly name: string;
  readonly about: string;
  readonly validator: Code;
  /** Where users have texts in place of bigints. */
  readonly int64: DataObject | undefined;
  readonly type: TypeNode;
}

function emitSchemas(context: EmitContext): string | undefined {
  const module = new ModuleWriter(context.runtimeModule);
  const bodies = jsonBodies(context, new OperationTypes(context.api, module));
  if (bodies.length === 0) return undefined;
  module.namespace('./validators.js', 'validators');
  const known = new Set<string>();
  for (const { about, int64, name, type, validator } of bodies) {
    const key = JSON.stringify([literal(validator), type]);
    if (known.has(key)) continue;
    known.add(key);
    const isNamed = typeof type === 'string' && /^\w+$/.test(type);
    const typeName = isNamed ? type : module.name(pascalCase(name));
    const schema = module.name(`${camelCase(typeName)}Schema`);
    const make = `/* @__PURE__ */ ${module.runtime('standardSchema')}<${typeName}>`;
    module.add(
      (isNamed ? '' : `${printAlias(typeName, type)}\n\n`) +
        printComment([about], 0) +
        printConstantCall(`export const ${schema} =`, make, [
          int64 === undefined
            ? validator
            : new Code(
                `/* @__PURE__ */ ${module.runtime('ofTexts')}(${validator.text}, ${literal(int64)})`,
              ),
        ]),
    );
  }
  return module.render();
}

function jsonBodies({ api, validation }: EmitContext, types: OperationTypes): JsonBody[] {
  const { table } = validation;
  const { schemas } = api.description;
  const places = (schema: Schema): DataObject | undefined =>
    api.int64 === 'string' ? int64PlacesIn(schema, schemas, api.int64) : undefined;
  const isJson = (media: MediaType): boolean => bodyKindOf(media, schemas) === 'json';
  const sent = api.operations.flatMap(({ name, operation }) =>
    (operation.body?.content ?? []).filter(isJson).flatMap((media): JsonBody[] => {
      const validator = table.take(`${name}-body`, media.schema, 'request');
      const about = `What \`${comment(operation.id)}\` is sent.`;
      return validator
        ? [
            {
              name: `${name}-body`,
              about,
              validator,
              int64: places(media.schema),
              type: types.body(operation, media),
            },
          ]
        : [];
    }),
  );
  const received = api.operations.flatMap(({ name, operation }) =>
    operation.responses.flatMap((response) =>
      (operation.method === 'head' ? [] : response.content)
        .filter(isJson)
        .flatMap((media): JsonBody[] => {
          const label = `${name}-response-${response.status}`;
          const validator = table.take(label, media.schema, 'response');
          const about = `What \`${comment(operation.id)}\` answers with ${response.status}.`;
          const type = types.response(operation, response, media);
          const int64 = places(media.schema);
          return validator ? [{ name: label, about, validator, int64, type }] : [];
        }),
    ),
  );
  return [...sent, ...received];
}
