/** Fetches the text of a description that is imported. */

import { fetchWithin, type FetchLimits } from '../fetch-within.js';
import { UsageError } from '../usage-error.js';

const headers = {
  accept: 'application/json, application/yaml, text/markdown, text/*;q=0.9, */*;q=0.1',
};

/**
 * The text at a URL.
 * @throws UsageError when there is none, or when it is too large or takes too long.
 */
export async function fetchText(url: string, limits?: FetchLimits): Promise<string> {
  try {
    return await (await fetchWithin(url, headers, limits && { limits })).text();
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    throw new UsageError(
      `Failed to fetch ${url}: ${cause}.`,
      'Check the URL, or download the description and name the file.',
    );
  }
}
