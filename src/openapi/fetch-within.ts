/** Fetches what a description is made of, within limits of size and time. */

export interface FetchLimits {
  readonly milliseconds: number;
  readonly bytes: number;
}

/** The largest public descriptions have some 12 MB. */
const fetchLimits: FetchLimits = { milliseconds: 30_000, bytes: 64 * 1024 * 1024 };

/**
 * The answer of a URL, read to its end.
 * @throws Error when there is none, or when it is too large or takes too long.
 */
export async function fetchWithin(
  url: string,
  headers: HeadersInit,
  limits: FetchLimits = fetchLimits,
): Promise<Response> {
  try {
    const signal = AbortSignal.timeout(limits.milliseconds);
    const response = await fetch(url, { signal, headers });
    if (!response.ok)
      throw new Error(`the answer is ${response.status} ${response.statusText}`.trim());
    const type = response.headers.get('content-type');
    const text = await readBody(response, limits.bytes);
    return new Response(text, { headers: type === null ? {} : { 'content-type': type } });
  } catch (error) {
    throw new Error(causeOf(error, limits), { cause: error });
  }
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
