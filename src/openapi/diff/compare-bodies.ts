/** Compares request bodies, responses and their headers. */

import { isObject } from '../json.js';
import type { Finding } from './change.js';
import { compareContent, mediaOf } from './compare-content.js';
import type { Pair } from './compare-objects.js';
import { schemaOf, type Part } from './compare-parameters.js';
import { finding, quoted, type Places } from './finding.js';
import type { ReadOperation } from './operations.js';
import { childrenOf, follow, objectOf, step, type Located, type Sources } from './sources.js';

type Found = Pick<Part, 'findings' | 'pairs'>;

/** Everything about bodies, in parts by direction. */
export function compareBodies(
  old: ReadOperation,
  current: ReadOperation,
  sources: { readonly old: Sources; readonly new: Sources },
): Part[] {
  return [
    { direction: 'request', ...compareRequestBody(old, current, sources) },
    ...compareStatuses(old, current, sources),
  ];
}

function compareRequestBody(
  old: ReadOperation,
  current: ReadOperation,
  sources: { readonly old: Sources; readonly new: Sources },
): Found {
  const { body: before } = old;
  const { body: after } = current;
  const was = before !== undefined && objectOf(before)['required'] === true;
  const is = after !== undefined && objectOf(after)['required'] === true;
  const places: Places = { old: before ?? old.at, new: after ?? current.at };
  if (before === undefined && after === undefined) return nothing;
  if (before === undefined) {
    const code = is ? 'required-request-body-added' : 'optional-request-body-added';
    return only(finding(code, `new ${is ? 'required ' : ''}request body`, places));
  }
  if (after === undefined) {
    const code = was ? 'required-request-body-removed' : 'optional-request-body-removed';
    return only(finding(code, 'the request body is gone', places));
  }
  const media = compareContent(mediaOf(before, sources.old), mediaOf(after, sources.new), {
    added: 'request-media-type-added',
    removed: 'request-media-type-removed',
    areFieldsRead: true,
    what: 'the request body',
    places,
    sources,
  });
  const required =
    was === is
      ? []
      : is
        ? [finding('request-body-became-required', 'the request body is required now', places)]
        : [finding('request-body-became-optional', 'the request body may be left out now', places)];
  return { findings: [...required, ...media.findings, ...media.types], pairs: media.pairs };
}

const nothing: Found = { findings: [], pairs: [] };

function only(found: Finding): Found {
  return { findings: [found], pairs: [] };
}

function compareStatuses(
  old: ReadOperation,
  current: ReadOperation,
  sources: { readonly old: Sources; readonly new: Sources },
): Part[] {
  const parts: Part[] = [];
  for (const status of new Set([...old.responses.keys(), ...current.responses.keys()])) {
    const before = responseFor(old, status);
    const after = responseFor(current, status);
    if (before !== undefined && after !== undefined) {
      parts.push(...compareResponse(status, before, after, sources));
    } else {
      parts.push({ direction: 'response', ...oneSided(status, old, current, before, after) });
    }
  }
  return parts;
}

function responseFor({ responses }: ReadOperation, status: string): Located | undefined {
  return (
    responses.get(status) ?? responses.get(`${status.charAt(0)}XX`) ?? responses.get('DEFAULT')
  );
}

function oneSided(
  status: string,
  old: ReadOperation,
  current: ReadOperation,
  before: Located | undefined,
  after: Located | undefined,
): Found {
  const isError = /^[45]/.test(status) || status === 'DEFAULT';
  const name = quoted(status === 'DEFAULT' ? 'default' : status);
  const places = { old: before ?? old.at, new: after ?? current.at };
  return after === undefined
    ? only(
        finding(
          isError ? 'error-status-removed' : 'success-status-removed',
          `response ${name} is gone`,
          places,
        ),
      )
    : only(
        finding(
          isError ? 'error-status-added' : 'success-status-added',
          `new response ${name}`,
          places,
        ),
      );
}

function compareResponse(
  status: string,
  before: Located,
  after: Located,
  sources: { readonly old: Sources; readonly new: Sources },
): Part[] {
  const places = { old: before, new: after };
  const [old, current] = [mediaOf(before, sources.old), mediaOf(after, sources.new)];
  const had = old.size > 0;
  const has = current.size > 0;
  const headers = compareHeaders(before, after, sources);
  const response = `response ${quoted(status === 'DEFAULT' ? 'default' : status)}`;
  if (had !== has) {
    const body = has
      ? finding('response-body-added', `${response} has a body now`, places)
      : finding('response-body-removed', `${response} has no body any more`, places);
    return [{ direction: 'response', findings: [...headers.findings, body], pairs: headers.pairs }];
  }
  const { findings, pairs, types } = compareContent(old, current, {
    added: 'response-media-type-added',
    removed: 'response-media-type-removed',
    areFieldsRead: false,
    what: response,
    places,
    sources,
  });
  return [
    // What may be asked for by `Accept`: said in requests.
    { direction: 'request', findings: types, pairs: [] },
    {
      direction: 'response',
      findings: [...headers.findings, ...findings],
      pairs: [...headers.pairs, ...pairs],
    },
  ];
}

function compareHeaders(
  before: Located,
  after: Located,
  sources: { readonly old: Sources; readonly new: Sources },
): Found {
  const old = headersOf(before, sources.old);
  const current = headersOf(after, sources.new);
  const findings: Finding[] = [];
  const pairs: Pair[] = [];
  for (const name of new Set([...old.keys(), ...current.keys()])) {
    const one = old.get(name);
    const other = current.get(name);
    findings.push(...compareHeader(name, one, other, { old: before, new: after }));
    if (one && other) {
      pairs.push({ old: schemaOf(one, sources.old), new: schemaOf(other, sources.new) });
    }
  }
  return { findings, pairs };
}

/** OpenAPI: a response header of the name Content-Type is ignored. */
function headersOf(response: Located, sources: Sources): Map<string, Located> {
  return new Map(
    childrenOf(step(response, 'headers'))
      .filter(([, { value }]) => isObject(value))
      .map(([name, value]) => [name.toLowerCase(), follow(sources, value)] as const)
      .filter(([name]) => name !== 'content-type'),
  );
}

function compareHeader(
  name: string,
  before: Located | undefined,
  after: Located | undefined,
  responses: Places,
): Finding[] {
  const places = { old: before ?? responses.old, new: after ?? responses.new };
  const was = objectOf(before)['required'] === true;
  const is = objectOf(after)['required'] === true;
  const header = `response header ${quoted(name)}`;
  if (before === undefined) {
    const code = is ? 'required-header-added' : 'optional-header-added';
    return [finding(code, `new ${is ? 'required ' : ''}${header}`, places)];
  }
  if (after === undefined) {
    const code = was ? 'required-header-removed' : 'optional-header-removed';
    return [finding(code, `${header} is gone`, places)];
  }
  if (was === is) return [];
  return is
    ? [finding('header-became-required', `${header} is always there now`, places)]
    : [finding('header-became-optional', `${header} may be missing now`, places)];
}
