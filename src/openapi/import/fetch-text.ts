/** Fetches a text from a URL, within limits. */

import { UsageError } from '../usage-error.js';

export interface FetchLimits {
  readonly milliseconds: number;
  readonly bytes: number;
}

/** The largest public descriptions have some 12 MB. */
const fetchLimits: FetchLimits = { milliseconds: 30_000, bytes: 64 * 1024 * 1024 };

/**
 * The text at a URL.
 * @throws UsageError when there is none, or when it is too large or takes too long.
 */
export async function fetchText(url: string, limits: FetchLimits = fetchLimits): Promise<string> {
  try {
    const response = await fetch(url, {
      signal: AbortSignal.timeout(limits.milliseconds),
      headers: {
        accept: 'application/json, application/yaml, text/markdown, text/*;q=0.9, */*;q=0.1',
      },
    });
    if (!response.ok)
      throw new Error(`the answer is ${response.status} ${response.statusText}`.trim());
    return await readBody(response, limits.bytes);
  } catch (error) {
    throw new UsageError(
      `Failed to fetch ${url}: ${causeOf(error, limits)}.`,
      'Check the URL, or download the description and name the file.',
    );
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
