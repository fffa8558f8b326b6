/** Every case there is, by family. */

import type { Cases } from '../harness.js';
import { combinations } from './combinations.js';
import { arrays, objects } from './containers.js';
import { formats } from './formats.js';
import { references } from './references.js';
import { tagged } from './tagged.js';
import { unevaluatedItems, unevaluatedProperties } from './unevaluated.js';
import { enumerations, numbers, strings, types } from './values.js';

export const FAMILIES: Readonly<Record<string, Cases>> = {
  types,
  enumerations,
  numbers,
  strings,
  formats,
  arrays,
  objects,
  combinations,
  tagged,
  references,
  unevaluatedProperties,
  unevaluatedItems,
};
