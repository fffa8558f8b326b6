/** What the types of components say of the tags by which discriminators tell them apart, and what narrows by them. */

import { expect, test } from 'vitest';
import { emitComponents } from '../../../src/codegen/emitters/components.js';
import { createTyping } from '../../../src/codegen/types/create-typing.js';
import { buildModel } from '../../../src/openapi/build-model.js';
import type { JsonObject } from '../../../src/openapi/json.js';
import { normalise } from '../../../src/openapi/normalise.js';
import { describing } from '../../support/generation.js';
import { checkTexts } from '../../support/type-check.js';

const text = { type: 'string' };

function ref(name: string): { readonly $ref: string } {
  return { $ref: `#/components/schemas/${name}` };
}

function animal(own: string, kind: object = text): object {
  return { type: 'object', required: ['kind', own], properties: { kind, [own]: text } };
}

const kinds = { propertyName: 'kind', mapping: { cat: ref('Cat').$ref, dog: 'Dog', wolf: 'Dog' } };
const either = { oneOf: [ref('Cat'), ref('Dog')] };
const base = { type: 'object', required: ['kind'], properties: { kind: text } };

function extending(name: string, own: string): object {
  return { allOf: [ref(name), { type: 'object', required: [own], properties: { [own]: text } }] };
}

/** The types of an API that sends and answers `Pet`. */
function typesOf(schemas: object, openEnums = false): string {
  const media = { content: { 'application/json': { schema: ref('Pet') } } };
  const operation = { operationId: 'pet', requestBody: media, responses: { '200': media } };
  // A description is JSON, whatever types its parts were built with.
  const document = normalise(
    describing({ '/a': { post: operation } }, { components: { schemas } }) as JsonObject,
  );
  const typing = createTyping(document, buildModel(document).schemas, { openEnums });
  return emitComponents(document, typing) ?? '';
}

const narrows = `
export function own(pet: Pet): string { return pet.kind === 'cat' ? pet.purr : pet.bark; }`;
const guards = `
export const isCat = (pet: Pet): pet is Cat => pet.kind === 'cat';
export const sent: Pet = { kind: 'cat', purr: 'loud' } satisfies Cat as Cat;`;

test.each<[string, object, string, boolean?]>([
  [
    'by a mapping',
    { Pet: { ...either, discriminator: kinds }, Cat: animal('purr'), Dog: animal('bark') },
    narrows + guards,
  ],
  [
    'by what all alternatives extend',
    {
      Pet: either,
      Base: { ...base, discriminator: kinds },
      Cat: extending('Base', 'purr'),
      Dog: extending('Base', 'bark'),
    },
    narrows + guards,
  ],
  [
    'by a tag that stands beside the alternatives',
    {
      Pet: { ...base, ...either, discriminator: kinds },
      Cat: { type: 'object', required: ['purr'], properties: { purr: text } },
      Dog: { type: 'object', required: ['bark'], properties: { bark: text } },
    },
    narrows,
  ],
  [
    'where an alternative extends another',
    {
      Pet: { ...either, discriminator: kinds },
      Cat: animal('purr'),
      Dog: extending('Cat', 'bark'),
    },
    narrows,
  ],
  [
    'where enums are open, but a tag',
    {
      Pet: { ...either, discriminator: kinds },
      Cat: animal('purr', { ...text, enum: ['cat'] }),
      Dog: animal('bark', { ...text, enum: ['dog', 'wolf'] }),
    },
    narrows + guards,
    true,
  ],
  [
    'where enums are open and tell alternatives apart without a discriminator',
    {
      Pet: either,
      Cat: animal('purr', { ...text, enum: ['cat'] }),
      Dog: animal('bark', { ...text, enum: ['dog', 'wolf'] }),
    },
    narrows,
    true,
  ],
  [
    'where an alternative may be null',
    {
      Pet: { ...either, discriminator: kinds },
      Cat: { ...animal('purr'), type: ['object', 'null'] },
      Dog: extending('Cat', 'bark'),
    },
    `\nexport const none: Pet = null;`,
  ],
])('%s', (_, schemas, code, openEnums) => {
  const users = `import type { Pet, Cat, Dog } from './components.js'; export type Used = Cat | Dog;${code}`;
  const found = checkTexts({ 'components.ts': typesOf(schemas, openEnums), 'users.ts': users });
  expect(found.map(({ messageText }) => messageText)).toEqual([]);
});
