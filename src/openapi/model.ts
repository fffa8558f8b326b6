/** The pure model of a description: what every emitter reads, free of files and of OpenAPI's indirections. */

import { isObject, type Json, type JsonObject } from './json.js';

export type Schema = JsonObject | boolean;

/** Component schemas by name. */
export type Schemas = Readonly<Record<string, Schema>>;

export function isSchema(value: unknown): value is Schema {
  return isObject(value) || typeof value === 'boolean';
}

/** What stands where a schema may; what is none allows all. */
export function toSchema(value: unknown): Schema {
  return isSchema(value) ? value : true;
}

export interface Description {
  readonly title: string;
  readonly version: string;
  /** First server, without a trailing slash; absent when the document names none that is a URL. */
  readonly serverUrl: string | undefined;
  readonly operations: readonly Operation[];
  readonly webhooks: readonly Operation[];
  /** Their paths are those of a receiver, of which callbacks know no more than that each is one of its own. */
  readonly callbacks: readonly Operation[];
  /** Component schemas by name; all `$ref`s of the model point to these. */
  readonly schemas: Schemas;
  readonly securitySchemes: readonly SecurityScheme[];
}

export interface Operation {
  readonly id: string;
  /** Lower case; as it is spelled where OpenAPI has no member for it. */
  readonly method: string;
  /** Path template; for a webhook its name. */
  readonly path: string;
  readonly summary: string | undefined;
  readonly description: string | undefined;
  readonly isDeprecated: boolean;
  readonly parameters: readonly Parameter[];
  /** The whole query as one value; absent where it is made of parameters. */
  readonly querystring: Querystring | undefined;
  readonly body: Body | undefined;
  /** In the order exact statuses, ranges, default. */
  readonly responses: readonly Response[];
  /**
   * Alternatives; each is the names of schemes that must all hold, empty for anonymous. That one
   * comes last: a request with credentials is meant to be known by them.
   */
  readonly security: readonly (readonly string[])[];
  /** For each alternative the scopes that its schemes must grant, where any are named. */
  readonly scopes: readonly Readonly<Record<string, readonly string[]>>[];
  /** The first server of the operation, else of its path; absent where the document's own serves it. */
  readonly serverUrl: string | undefined;
}

export type ParameterLocation = 'path' | 'query' | 'header' | 'cookie';

export interface Parameter {
  readonly name: string;
  readonly in: ParameterLocation;
  readonly isRequired: boolean;
  readonly isDeprecated: boolean;
  readonly description: string | undefined;
  readonly example: Json | undefined;
  readonly style: string;
  readonly explode: boolean;
  readonly allowReserved: boolean;
  readonly allowEmptyValue: boolean;
  /** Set when the value is a document of that media type (`content` in place of `schema`). */
  readonly mediaType: string | undefined;
  readonly schema: Schema;
}

export interface Querystring {
  readonly isRequired: boolean;
  readonly media: MediaType;
}

export interface MediaType extends Encodings {
  /** Lower case, with its parameters but the charset. */
  readonly type: string;
  /** As the description spells it: the key in the generated types. */
  readonly key: string;
  readonly schema: Schema;
  /** What each item of a stream has to be, where the description says so; `schema` then is that of their list. */
  readonly itemSchema?: Schema | undefined;
}

/** Encoding Objects. */
export interface Encodings {
  /** Of a form, by field. */
  readonly encoding: Readonly<Record<string, Encoding>>;
  /** Of parts without names: of the first ones by position, and of all others. */
  readonly prefixEncoding: readonly Encoding[];
  readonly itemEncoding: Encoding | undefined;
}

/** What the description says of how a field of a form travels, or a part; in it, how its own parts do. */
export interface Encoding extends Encodings {
  /** One media type, or several separated by commas. */
  readonly contentType: string | undefined;
  readonly style: string | undefined;
  readonly explode: boolean | undefined;
  readonly allowReserved: boolean | undefined;
  /** Headers of the part. */
  readonly headers: readonly Header[];
}

export interface Body {
  readonly isRequired: boolean;
  /** JSON first, then by name. */
  readonly content: readonly MediaType[];
}

export interface Header {
  readonly name: string;
  readonly isRequired: boolean;
  readonly explode: boolean;
  /** Set when the value is a document of that media type (`content` in place of `schema`). */
  readonly mediaType: string | undefined;
  readonly schema: Schema;
}

export interface Response {
  /** `200`, `4XX` or `default`. */
  readonly status: string;
  readonly description: string;
  readonly headers: readonly Header[];
  readonly content: readonly MediaType[];
}

export type SecurityScheme =
  | { readonly name: string; readonly kind: 'bearer' | 'basic' | 'oauth2' | 'mutualTLS' | 'other' }
  /** Another scheme of the Authorization header, by its own name. */
  | { readonly name: string; readonly kind: 'http'; readonly scheme: string }
  | {
      readonly name: string;
      readonly kind: 'apiKey';
      readonly in: 'header' | 'query' | 'cookie';
      readonly key: string;
    };

export type { Json, JsonObject };
