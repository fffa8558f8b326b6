/**
 * The inner modules of openapi-typescript. Its main entry loads a second linter that we do not need,
 * and as CommonJS they load the compiler in half the time: no export names are looked for in it.
 */

import { createRequire } from 'node:module';
import type * as whole from 'openapi-typescript';
import type typescript from 'typescript';

const require = createRequire(import.meta.url);

interface SchemaModule {
  readonly default: Whole['transformSchemaObject'];
}

/** What the package exports of these modules, under the same names. */
type Whole = typeof whole;

// `require` knows no types; the package's own are those of its main entry.
const printing = require('openapi-typescript/dist/lib/ts.cjs') as Pick<Whole, 'astToString'>;
const utilities = require('openapi-typescript/dist/lib/utils.cjs') as Pick<
  Whole,
  'resolveRef' | 'scanDiscriminators'
>;

export const { astToString } = printing;
export const { resolveRef, scanDiscriminators } = utilities;
export const transformSchema =
  require('openapi-typescript/dist/transform/index.cjs') as Whole['transformSchema'];
export const { default: transformSchemaObject } =
  require('openapi-typescript/dist/transform/schema-object.cjs') as SchemaModule;
export const ts = require('typescript') as typeof typescript;
