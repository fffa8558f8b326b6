/** Where independent judges are known to be of another opinion than our server, and why ours stays. */

import type { ApiName } from './apis.js';
import type { RequestCase } from './request-case.js';

export type Opinion = 'accepts' | 'refuses';

/** What each judge says of one request. */
export interface Verdict {
  readonly api: ApiName;
  readonly operationId: string;
  readonly request: RequestCase;
  readonly ours: Opinion;
  readonly prism: Opinion;
  /** Of ajv, on the normalised schemas. */
  readonly ajv: Opinion;
}

export interface KnownDisagreement {
  readonly id: string;
  /** Who sees it otherwise, in this order; one that is not named has to agree with us. */
  readonly against: readonly ('ajv' | 'prism')[];
  readonly ours: Opinion;
  readonly why: string;
  readonly matches: (verdict: Verdict) => boolean;
}

export const knownDisagreements: readonly KnownDisagreement[] = [
  {
    id: 'optional-body-null',
    against: ['prism'],
    ours: 'refuses',
    why: 'Prism hole: the JSON text null is a body, of the wrong type here; Prism takes it for none.',
    matches: ({ request }) => request.body === null,
  },
  {
    id: 'empty-parameter',
    against: ['prism'],
    ours: 'refuses',
    why:
      'Prism hole: a parameter with an empty value was sent, and "" is no member of its ' +
      'enumeration; Prism takes an optional one for absent.',
    matches: ({ request }) => Object.values(request.query).includes(''),
  },
  {
    id: 'date-time',
    against: ['ajv', 'prism'],
    ours: 'refuses',
    why:
      'Ours stricter: RFC 3339, which the format date-time refers to, has a T between date and time ' +
      'and a colon in the offset; ajv-formats, which Prism uses too, takes a space and "+0200".',
    matches: ({ request }) => /"\d{4}-\d\d-\d\d(T10:00:00\+0200| 10:00:00Z)"/.test(textOf(request)),
  },
  {
    id: 'email-single-label',
    against: ['ajv', 'prism'],
    ours: 'accepts',
    why:
      'Ours more lenient: RFC 5321, which the format email refers to, allows a domain of one label; ' +
      'ajv-formats, which Prism uses too, asks for a dot.',
    matches: ({ request }) => textOf(request).includes('"a@b"'),
  },
  {
    id: 'stray-body',
    against: ['ajv', 'prism'],
    ours: 'accepts',
    why:
      'Ours more lenient: a body where none is described is not read; the rest of the request is ' +
      'what it should be. Prism answers 415.',
    matches: ({ request }) => request.name === 'stray body',
  },
];

/** The entry that explains why the others are of another opinion than ours. */
export function explain(verdict: Verdict): KnownDisagreement | undefined {
  const dissenters = (['ajv', 'prism'] as const).filter((judge) => verdict[judge] !== verdict.ours);
  return knownDisagreements.find(
    ({ against, ours, matches }) =>
      ours === verdict.ours && against.join() === dissenters.join() && matches(verdict),
  );
}

function textOf({ body }: RequestCase): string {
  return body === undefined ? '' : JSON.stringify(body);
}
