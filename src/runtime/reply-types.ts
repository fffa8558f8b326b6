/** What handlers return, in the terms of generated types. */

type HeaderScalar = string | number | bigint | boolean;

/** Lists and objects go out in one line as the description has it, but for cookies, which have a line each. */
export type HeaderValue =
  | HeaderScalar
  | readonly (HeaderValue | null)[]
  | { readonly [name: string]: HeaderValue | null | undefined };
export type ReplyHeaders = Readonly<Record<string, HeaderValue | undefined>>;

/** Any reply. Generated types narrow it an operation. */
export interface Reply {
  readonly status: number;
  readonly headers?: ReplyHeaders;
  /** First declared type of the status by default. */
  readonly contentType?: string;
  readonly body?: unknown;
}

/** A reply with a body of the type that the status has first, which need not be named. */
export interface BodyReply<
  Status extends number,
  Body,
  ContentType extends string = 'application/json',
> {
  readonly status: Status;
  readonly headers?: ReplyHeaders;
  readonly contentType?: ContentType;
  readonly body: Body;
}

/** A reply that has none. */
export interface EmptyReply<Status extends number> {
  readonly status: Status;
  readonly headers?: ReplyHeaders;
  readonly contentType?: undefined;
  readonly body?: undefined;
}
