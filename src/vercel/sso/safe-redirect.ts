/** Keeps redirects at home: an address from a query is only followed to origins that are known. */

export interface SafeRedirectOptions {
  /** Such as `https://acme.example`; what follows the origin is not looked at. */
  readonly allowedOrigins: readonly string[];
}

/** Browsers drop some control characters and read a backslash as a slash, so neither is let through. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const treacherous = /[\u0000-\u0020\u007f-\u009f\\\u2028\u2029]/;

/**
 * The address to redirect to: absolute and of an allowed origin, or a path of this site. Undefined
 * for everything else, above all for addresses that only look like one of these.
 * @throws TypeError when an allowed origin is no address.
 */
export function safeRedirect(url: string, options: SafeRedirectOptions): string | undefined {
  const origins = options.allowedOrigins.map((origin) => new URL(origin).origin);
  if (url === '' || treacherous.test(url)) return undefined;
  if (url.startsWith('/')) return safePath(url);
  // Without the two slashes parsers disagree about where the host is.
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return undefined;
  const { href, origin, username, password } = new URL(url);
  if (username !== '' || password !== '' || !origins.includes(origin)) return undefined;
  return href;
}

/** Resolved as a browser does it; two slashes in front, even after dots are resolved, lead elsewhere. */
function safePath(path: string): string | undefined {
  const here = 'http://localhost';
  if (path.startsWith('//') || !URL.canParse(path, here)) return undefined;
  const { origin, pathname, search, hash } = new URL(path, here);
  if (origin !== here || pathname.startsWith('//')) return undefined;
  return pathname + search + hash;
}
