/** Fetches what a description is made of, within limits of size and time, and from no network that it may not know. */

import { isOwnNetwork } from './own-network.js';

export interface FetchLimits {
  readonly milliseconds: number;
  readonly bytes: number;
}

/** The largest public descriptions have some 12 MB. */
const fetchLimits: FetchLimits = { milliseconds: 30_000, bytes: 64 * 1024 * 1024 };

/** How many redirects are followed, as the Fetch standard has it. */
const mostRedirects = 20;

/**
 * The answer of a URL, read to its end. What lies on the internet leads to no network of this machine.
 * @param from The URL of the document that refers to it.
 * @throws Error when there is none, or when it is too large or takes too long.
 */
export async function fetchWithin(
  url: string,
  headers: Readonly<Record<string, string>>,
  { limits = fetchLimits, from, isOwn = isOwnNetwork }: FetchOptions = {},
): Promise<Response> {
  try {
    const signal = AbortSignal.timeout(limits.milliseconds);
    const response = await follow(url, { headers, signal }, from ?? url, isOwn);
    if (!response.ok)
      throw new Error(`the answer is ${response.status} ${response.statusText}`.trim());
    const type = response.headers.get('content-type');
    const text = await readBody(response, limits.bytes);
    return new Response(text, { headers: type === null ? {} : { 'content-type': type } });
  } catch (error) {
    throw new Error(causeOf(error, limits), { cause: error });
  }
}

export interface FetchOptions {
  readonly limits?: FetchLimits;
  /** The URL of the document that refers to what is fetched. */
  readonly from?: string;
  /** Whether a URL is that of a machine which the internet does not lead to. */
  readonly isOwn?: (url: string) => Promise<boolean>;
}

/** Follows redirects one by one, so that each is looked at before it is asked. */
async function follow(
  url: string,
  init: { readonly headers: Readonly<Record<string, string>>; readonly signal: AbortSignal },
  from: string,
  isOwn: (url: string) => Promise<boolean>,
): Promise<Response> {
  const isOnInternet = !(await isOwn(from));
  let { headers } = init;
  let at = url;
  for (let hops = 0; hops <= mostRedirects; hops += 1) {
    if (isOnInternet && (await isOwn(at))) {
      throw new Error(`${from} leads to ${at}, which the internet does not lead to`);
    }
    const response = await fetch(at, { ...init, headers, redirect: 'manual' });
    const location = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || location === null) return response;
    await response.body?.cancel();
    const next = new URL(location, at);
    if (!/^https?:$/.test(next.protocol)) throw new Error(`it leads to ${next.protocol}`);
    // Credentials are for the origin that they were given for.
    if (next.origin !== new URL(at).origin) headers = acceptOf(headers);
    at = next.href;
  }
  throw new Error(`it leads on more than ${mostRedirects} times`);
}

function acceptOf(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => name.toLowerCase() === 'accept'),
  );
}

async function readBody(response: Response, most: number): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let size = 0;
  let text = '';
  const reader = response.body?.getReader();
  for (;;) {
    const chunk = await reader?.read();
    if (chunk?.value === undefined) break;
    size += chunk.value.length;
    if (size > most) {
      await reader?.cancel();
      throw new Error(`it has more than ${most} bytes`);
    }
    text += decoder.decode(chunk.value, { stream: true });
  }
  return text + decoder.decode();
}

function causeOf(error: unknown, { milliseconds }: FetchLimits): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `it took more than ${milliseconds} ms`;
  // The error of fetch says "fetch failed", and the one below it why.
  return error.cause instanceof Error ? error.cause.message || error.cause.name : error.message;
}
