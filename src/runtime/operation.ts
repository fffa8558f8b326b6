/** The data that generated code hands to the runtime: one object an operation, plain and serialisable but for its validators. */

import type { JsonCodec } from './exact-json.js';
import type { Json } from './json.js';
import type { BodyKind } from './media-types.js';
import type { Validator } from './validation.js';

/** `exact` is a number that is a bigint where a double would not hold all its digits. */
export type ScalarType = 'string' | 'number' | 'boolean' | 'exact';

/** What the text of a value stands for: plain text where nothing is said. */
export type ValueShape = {
  /** Types that a single value may have, tried in this order. */
  readonly types?: readonly ScalarType[];
  /** The value is a list of such values. */
  readonly items?: ValueShape;
  /** The value is an object with these members. */
  readonly properties?: Readonly<Record<string, ValueShape>>;
  /** The members that an object may have beside `properties`. */
  readonly additional?: ValueShape;
  /** Members that are known by the pattern of their name, before those of `additional`. */
  readonly patterns?: readonly PatternShape[];
  /** Of a JSON document: whole numbers in it keep all their digits. */
  readonly isExact?: true;
  /** The value is a JSON document; beside `types`, plain text that is none is taken too. */
  readonly json?: true;
  /** Of a part: bytes, or whatever the part says that it is. */
  readonly kind?: 'file' | 'open';
};

export type PatternShape = {
  readonly source: string;
  readonly flags: string;
  readonly shape: ValueShape;
};

/** How one value travels as text; absent members have the defaults of OpenAPI. */
export type ValueEncoding = ValueShape & {
  readonly name: string;
  /** `form` for query, cookie and fields, `simple` for path and header. */
  readonly style?: string;
  readonly explode?: boolean;
  readonly allowReserved?: true;
  /** An empty text stands for no value. */
  readonly allowEmptyValue?: true;
  /** Keys of the same query or form that belong to others, for an object that takes all further ones. */
  readonly reserved?: readonly string[];
};

/** Type aliases, because the generator prints them as plain data and interfaces have no index. */
export type ParameterEncoding = ValueEncoding & {
  readonly in: 'path' | 'query' | 'header' | 'cookie';
};

/** How a part of a multipart body travels. */
export type PartEncoding<Check = Validator> = ValueShape & {
  /** Media types that it may have, separated by commas. */
  readonly contentType?: string;
  /** Headers of its own, with which it is a `Part`; their names in lower case. */
  readonly headers?: {
    readonly encodings: readonly ParameterEncoding[];
    readonly validate?: Check;
    /** Where they have whole numbers of 64 bits that are no numbers: places of an object of all. */
    readonly int64?: Int64Places;
  };
  /** The part is a multipart body itself. */
  readonly parts?: FormEncoding<Check>;
};

export type FieldEncoding<Check = Validator> = ValueEncoding & PartEncoding<Check>;

/** What is known of the values at one place of a document; numbers are places, too: indices into `Int64Places.nodes`, or -1 for one
 * of which nothing is known. */
export type Int64Node = {
  readonly isInt64?: true;
  readonly properties?: Readonly<Record<string, number>>;
  /** Of members that `properties` does not name. */
  readonly additional?: number;
  readonly items?: number;
  readonly prefix?: readonly number[];
};

/** Where an operation has whole numbers of 64 bits that are no numbers to its users. */
export type Int64Places = {
  readonly as: 'bigint' | 'string';
  readonly nodes: readonly Int64Node[];
  readonly body?: number;
  readonly querystring?: number;
  /** All parameters of a place, as one object. */
  readonly parameters?: Readonly<Partial<Record<ParameterEncoding['in'], number>>>;
  /** By declared status. */
  readonly responses?: Readonly<Record<string, number>>;
  /** The headers of responses, by declared status, with their names in lower case. */
  readonly headers?: Readonly<Record<string, number>>;
};

/** How the fields of a form travel; those that are not listed are plain text. */
export type FormEncoding<Check = Validator> = {
  readonly fields?: readonly FieldEncoding<Check>[];
  /** Fields that the schema does not name. */
  readonly additional?: ValueShape;
  /** Fields that it knows by the pattern of their name. */
  readonly patterns?: readonly PatternShape[];
  /** Of parts without names: the first ones, by position. */
  readonly prefix?: readonly PartEncoding<Check>[];
  /** All after them; there where parts have no names. */
  readonly rest?: PartEncoding<Check>;
  /** The parts come one after the other, without a known end. */
  readonly isStream?: true;
};

/** How multipart bodies of answers travel, by media type. */
export type AnswerForms = Readonly<Record<string, FormEncoding>>;

/**
 * Where a framework-made error puts what it has to say in the description's own error schema.
 * A type alias for the same reason.
 */
export type ErrorTemplate = {
  readonly contentType: string;
  /** The smallest instance of the schema. */
  readonly template: Json;
  readonly code?: readonly string[];
  /** Values that the code may have, where it may not have any. */
  readonly codes?: readonly string[];
  readonly message?: readonly string[];
  /** In characters. */
  readonly maxMessageLength?: number;
  readonly status?: readonly string[];
  /** A list that takes one entry an issue, and the members of such an entry. */
  readonly issues?: {
    readonly at: readonly string[];
    readonly key: string;
    readonly message?: string;
  };
};

/** Templates by status; `other` for all statuses that have none of their own. */
export type OperationErrors = Readonly<Record<string, ErrorTemplate>>;

export interface RequestContent {
  readonly validate?: Validator;
  /** Where the media type alone does not say it. */
  readonly kind?: BodyKind;
  readonly form?: FormEncoding;
  /** Of a text that comes without one; UTF-8 by default. */
  readonly charset?: string;
}

export interface RequestBody {
  readonly required: boolean;
  /** By media type, lower case, with its parameters but the charset; ranges such as `text/*` as described. */
  readonly content: Readonly<Record<string, RequestContent>>;
}

/** A query that is one value of a media type: a form, JSON or text. */
export interface DeclaredQuerystring {
  readonly required: boolean;
  readonly contentType: string;
  readonly form?: FormEncoding;
  /** Keys that hold credentials, which are no part of the form. */
  readonly secrets?: readonly string[];
  readonly validate?: Validator;
}

export interface DeclaredResponse {
  readonly content?: Readonly<Record<string, Validator | undefined>>;
  readonly forms?: AnswerForms;
  readonly headers?: Validator;
  /** Headers that are not written as they are by default, with their names in lower case. */
  readonly encodings?: readonly ParameterEncoding[];
}

export interface ServerOperation {
  readonly id: string;
  /** Name of the handler. */
  readonly name: string;
  /** Upper case. */
  readonly method: string;
  readonly path: string;
  readonly security: readonly (readonly string[])[];
  /** For each alternative of `security` the scopes that its schemes must grant. */
  readonly scopes?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly parameters: readonly ParameterEncoding[];
  readonly querystring?: DeclaredQuerystring;
  readonly validate: Readonly<Partial<Record<ParameterEncoding['in'], Validator>>>;
  readonly body?: RequestBody;
  /** By status: `200`, `4XX`, `default`. */
  readonly responses: Readonly<Record<string, DeclaredResponse>>;
  readonly errors: OperationErrors;
  readonly int64?: Int64Places;
}

/**
 * What only operations with forms or streams need: named by their data, so that others do not bundle it.
 * Writes nothing for a media type that is no form.
 */
export type FormWriter = (
  contentType: string,
  values: object,
  forms: ClientOperation['forms'],
  stringify: JsonCodec['stringify'],
) => EncodedBody | undefined;

export interface StreamCodec {
  /** @param parse Reads the JSON of an item. */
  read(
    kind: BodyKind,
    body: ReadableStream<Uint8Array>,
    parse: (text: string) => unknown,
    operation: ClientOperation,
    response: Response,
    request: Request,
  ): unknown;
  /** Nothing for what is no list, or of a media type that is no stream. */
  write(
    contentType: string,
    items: object,
    stringify: JsonCodec['stringify'],
  ): ReadableStream<Uint8Array> | undefined;
  /** The type of a stream that was asked for by itself and came without its parameters. */
  typeAsked(request: Request, response: Response): string | undefined;
}

/** The query as text, without the question mark; pairs that do not belong to the value stand behind it. */
export type QuerystringWriter = (
  value: unknown,
  querystring: { readonly contentType: string; readonly form?: FormEncoding },
  pairs: string,
  stringify: JsonCodec['stringify'],
) => string;

/** The pairs of the Cookie header. */
export type CookieWriter = (
  values: Readonly<Record<string, unknown>>,
  encodings: readonly ParameterEncoding[] | undefined,
  stringify: JsonCodec['stringify'],
) => string[];

/**
 * What fetch sends as it is. Where Node's types stand in for those of the DOM there is no such name, only
 * the classes that take it.
 */
export type BodyInit = NonNullable<ConstructorParameters<typeof Response>[0]>;

/** A request body as fetch takes it. */
export interface EncodedBody {
  /** Null where fetch writes it: the boundary of a FormData, the type of a Blob. */
  readonly contentType: string | null;
  readonly body: BodyInit;
}

export interface ClientOperation {
  readonly id: string;
  /** As it goes out: data in lower case is of a generator before this runtime. */
  readonly method: Uppercase<string>;
  readonly path: string;
  readonly security: readonly (readonly string[])[];
  /** The operation's own server, where it is not that of the API; a path is one of the same host. */
  readonly serverUrl?: string;
  /** Says where that is. @param ofApi What the path is put behind otherwise. */
  readonly ownServer?: (
    operation: ClientOperation,
    options: { readonly baseUrl?: string; readonly servers?: Readonly<Record<string, string>> },
    ofApi: string,
  ) => string;
  /** Parameters that are not written as their place has it by default. */
  readonly parameters?: readonly ParameterEncoding[];
  /** How the query is written where it is one value, and what writes it. */
  readonly querystring?: { readonly contentType: string; readonly form?: FormEncoding };
  readonly writeQuerystring?: QuerystringWriter;
  /** Writes the cookies that the operation takes. */
  readonly writeCookies?: CookieWriter;
  /** Writes the forms that the operation takes. */
  readonly writeForm?: FormWriter;
  /** Reads and writes JSON where whole numbers of 64 bits are in it; named by the data, so that others do not bundle it. */
  readonly json?: (operation: ClientOperation, status?: number) => JsonCodec;
  readonly int64?: Int64Places;
  /** Writes the streams that the operation takes, and reads those that it answers with. */
  readonly streams?: StreamCodec;
  /** Reads texts in the charset that they come in, where the operation answers with texts. */
  readonly readText?: (response: Response, operation: ClientOperation) => Promise<string>;
  /** The charsets of texts that come without one, by declared status and media type, where they are not UTF-8. */
  readonly charsets?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Forms whose fields are not written as OpenAPI has it by default, by media type. */
  readonly forms?: Readonly<Record<string, FormEncoding>>;
  /** How multipart answers are read, by declared status. */
  readonly answerForms?: Readonly<Record<string, AnswerForms>>;
  /** Where a redirect is described: it is an answer, which fetch would not show if it followed it. */
  readonly redirect?: 'manual';
  /** Media type sent when the caller names none. */
  readonly contentType?: string;
  /** The media types that are declared by name, where ranges are too: of those strings go out as they are given. */
  readonly namedTypes?: readonly string[];
  readonly accept?: string;
  /** The header that makes a repeated call of the operation harmless. */
  readonly idempotencyKey?: string;
  /** How bodies are read, by declared status (`200`, `4XX`, `default`) and media type. */
  readonly responses: Readonly<Record<string, Readonly<Record<string, BodyKind>>>>;
}
