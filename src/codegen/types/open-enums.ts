/** Which lists of values are open to readers under `--open-enums`: what types and validators go by. */

import type {
  JsonSchema,
  SchemaNode,
  SchemaObject,
} from '@openapi-counterpart/openapi/schema/json-schema';
import { allowedValues } from '../validators/analysis/enumerations.js';
import { kindOf } from '../validators/analysis/kinds.js';
import type { TypingOptions } from './typing-options.js';
import { isFromApi, type Variant } from './variant.js';

export type OpenKind = 'string' | 'number';

/** Whether what travels so may have values that its enums do not list. */
export function isOpenTo(
  variant: Variant,
  { openEnums }: Pick<TypingOptions, 'openEnums'>,
): boolean {
  return openEnums && isFromApi(variant);
}

/** The kinds of which other values may join these; a single one is a tag, which stays what it is. */
export function openKinds(values: readonly unknown[]): OpenKind[] {
  const kinds = values.map(kindOf);
  return (['string', 'number'] as const).filter(
    (kind) => kinds.indexOf(kind) !== kinds.lastIndexOf(kind),
  );
}

/** Whether a schema lists values, itself or one for each alternative, that others may join. */
export function hasOpenEnum(schema: SchemaObject): boolean {
  const { anyOf = [], oneOf = [] } = schema;
  const own = schema.enum === undefined ? [] : (allowedValues(schema) ?? []);
  return [own, valuesOf(anyOf), valuesOf(oneOf)].some((values) => openKinds(values).length > 0);
}

/** The values of alternatives that have one each, as enums are written whose values have words of their own. */
export function constantsOf(alternatives: readonly SchemaNode[]): readonly unknown[] {
  return valuesOf(alternatives.map(({ schema }) => schema));
}

function valuesOf(alternatives: readonly JsonSchema[]): readonly unknown[] {
  const values = alternatives.map((each) => (typeof each === 'boolean' ? undefined : each.const));
  return values.includes(undefined) ? [] : values;
}
