/** Tells strings that stand for bytes, which travel as files wherever bytes can travel as they are. */

/** What a schema says of the text that a string is. */
interface Content {
  readonly format?: unknown;
  readonly contentEncoding?: unknown;
  readonly contentMediaType?: unknown;
}

/** Media types whose content is text. */
const textual =
  /^text\/|[/+](?:json|xml|yaml)$|^application\/(?:javascript|ecmascript|jwt|x-www-form-urlencoded|x-yaml|graphql|sql|toml)$/;

/**
 * Whether the values are bytes: `format: binary` until OpenAPI 3.0, since then a media type that is
 * no text without an encoding that would make it one. The encoding `binary` of RFC 2045 is bytes as they are.
 */
export function isBytes({ format, contentEncoding, contentMediaType }: Content): boolean {
  if (format === 'binary' || isBinaryEncoding(contentEncoding)) return true;
  if (typeof contentMediaType !== 'string' || contentEncoding !== undefined) return false;
  const [type = ''] = contentMediaType.split(';');
  return !textual.test(type.trim().toLowerCase());
}

/** Whether an encoding leaves bytes as they are; its names are of any case. */
export function isBinaryEncoding(contentEncoding: unknown): boolean {
  return typeof contentEncoding === 'string' && contentEncoding.toLowerCase() === 'binary';
}
