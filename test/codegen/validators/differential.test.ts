/** Random schemas and values: the emitted validators and ajv have to be of one opinion. */

import { expect, test } from 'vitest';
import { compileValidators } from '../../../src/codegen/validators/compile.js';
import type { JsonSchema } from '../../../src/openapi/schema/json-schema.js';
import { load, named, referenceOf, RUNTIME, verdictsOn } from './harness.js';
import { Chance, RANDOM_COMPONENTS, randomSchema, randomValue } from './random-schemas.js';

const SCHEMAS = 400;
const VALUES = 12;
const SEED = 20261121;

/** Combinations that ajv 8.20 is known to get wrong; the tables of cases hold them without its opinion. */
function isBeyondAjv(schema: JsonSchema): boolean {
  const text = JSON.stringify(schema);
  const has = (...keywords: readonly string[]): boolean =>
    keywords.every((keyword) => text.includes(`"${keyword}"`));
  return (
    has('unevaluatedProperties', 'if') || // it forgets what an if without a then has evaluated
    has('unevaluatedProperties', 'patternProperties') || // it takes inherited names for evaluated ones
    has('prefixItems', 'contains') // it lets an empty array contain something
  );
}

test('agree on every pair', () => {
  const chance = new Chance(SEED);
  const schemas = Array.from({ length: SCHEMAS }, () => randomSchema(chance, 3)).filter(
    (schema) => !isBeyondAjv(schema),
  );
  const requests = schemas.map((schema, index) => ({
    name: `check${index}`,
    schema,
    direction: 'request' as const,
  }));
  const { code } = compileValidators(requests, {
    components: RANDOM_COMPONENTS,
    runtimeModule: RUNTIME,
  });
  const validators = load(code);
  const seen = { true: 0, false: 0 };
  const disagreements: string[] = [];
  for (const [index, schema] of schemas.entries()) {
    const validator = named(validators, `check${index}`);
    const reference = referenceOf(schema, RANDOM_COMPONENTS);
    for (let round = 0; round < VALUES; round += 1) {
      const value = randomValue(chance, 3);
      const expected = reference(value);
      const verdicts = Object.values(verdictsOn(validator, value));
      if (verdicts.some((verdict) => verdict !== expected)) {
        disagreements.push(`${JSON.stringify(schema)} on ${JSON.stringify(value)}`);
      }
      seen[`${expected}`] += 1;
    }
  }
  expect(disagreements).toEqual([]);
  // Were nearly all verdicts the same, agreement would mean little.
  expect(Math.min(seen.true, seen.false)).toBeGreaterThan((schemas.length * VALUES) / 5);
});
