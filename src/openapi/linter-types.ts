/** Corrects what the linter has wrong of OpenAPI 3.2, so that it neither fails on sound documents nor warns of them. */

import type { NodeType } from '@redocly/openapi-core';

type Types = Readonly<Record<string, NodeType>>;

/** What differs from the Specification in Redocly's own types; those of earlier versions stay as they are. */
export function mendTypes(types: Record<string, NodeType>): Record<string, NodeType> {
  // Only the types of 3.2 have it.
  if (types['DeviceAuthorization'] === undefined) return types;
  return {
    ...types,
    ...changed(types, 'DeviceAuthorization', ({ properties }) => ({
      // The type that it has is one that there is not, on which the linter fails.
      properties: { ...properties, scopes: mapOf({ type: 'string' }) },
    })),
    ...changed(types, 'NamedMediaTypes', () => ({ additionalProperties: () => 'MediaType' })),
    ...changed(types, 'Response', () => ({ required: [] })),
    ...changed(types, 'Parameter', ({ properties }) => ({
      properties: { ...properties, style: { enum: styles } },
    })),
  };
}

const styles = [
  'form',
  'simple',
  'label',
  'matrix',
  'spaceDelimited',
  'pipeDelimited',
  'deepObject',
  'cookie',
];

function mapOf(value: { readonly type: 'string' }): NodeType {
  return { properties: {}, additionalProperties: value };
}

function changed(
  types: Types,
  name: string,
  change: (type: NodeType) => Partial<NodeType>,
): Record<string, NodeType> {
  const type = types[name];
  return type === undefined ? {} : { [name]: { ...type, ...change(type) } };
}
