/** Every rule that contract tests assert, by its code. docs/checks has a page for each. */

import type { Rule } from './model.js';
import { edgeRules } from './rules/edges.js';
import type { RuleRow } from './rules/row.js';
import { stateRules } from './rules/state.js';

const description = 'Partner API description';

/** Of tokens, tenants, and single requests and answers. */
const requestRules: readonly RuleRow[] = [
  ['answer-missing', 'must', 'Every request is answered.', description],
  ['server-error', 'must', 'No request makes the server fail.', description],
  ['response-status', 'must', 'The status of an answer is described.', description],
  ['response-content-type', 'must', 'The media type of an answer is described.', description],
  ['response-headers', 'must', 'The headers of an answer are as described.', description],
  ['response-body', 'must', 'The body of an answer matches its schema.', description],
  [
    'operation-succeeds',
    'must',
    'An operation that is offered succeeds when it is called as Vercel calls it.',
    description,
  ],
  [
    'auth-required',
    'must',
    'A request without a token is refused.',
    'Vercel docs: Marketplace API authentication',
  ],
  [
    'auth-signature',
    'must',
    'A token is accepted only if a key of Vercel signed it.',
    'Vercel docs: Marketplace API authentication',
  ],
  [
    'auth-algorithm',
    'must',
    'A token is accepted only if it is signed with RS256.',
    'Vercel docs: Marketplace API authentication',
  ],
  [
    'auth-issuer',
    'must',
    'A token is accepted only from the issuer https://marketplace.vercel.com.',
    'Vercel docs: Marketplace API authentication',
  ],
  [
    'auth-audience',
    'must',
    'A token is accepted only if it is meant for the integration.',
    'Vercel docs: Marketplace API authentication',
  ],
  ['auth-expiry', 'must', 'A token is refused once it has expired.', 'RFC 7519, section 4.1.4'],
  ['auth-not-before', 'must', 'A token is refused before it is valid.', 'RFC 7519, section 4.1.5'],
  [
    'auth-installation',
    'must',
    'A token opens only the installation that it names.',
    'Vercel docs: Marketplace API authentication',
  ],
  [
    'auth-style',
    'must',
    'An operation takes the tokens of users or of the system, as it is described.',
    description,
  ],
  [
    'auth-role',
    'must',
    'Who may only look (role USER) changes nothing.',
    'Vercel docs: Marketplace API authentication',
  ],
  [
    'auth-crash',
    'must',
    'A wrong token is refused, and does not make the server fail.',
    description,
  ],
  ['auth-refusal', 'should', 'A wrong token is refused with 401 or 403.', description],
  [
    'tenant-isolation',
    'must',
    'An installation reaches only what is its own.',
    'Vercel docs: Marketplace API authentication',
  ],
  ['input-invalid', 'must', 'A body that its schema does not allow is refused.', description],
  [
    'input-crash',
    'must',
    'A body that its schema does not allow does not make the server fail.',
    description,
  ],
  ['input-malformed', 'must', 'A body that is not JSON is refused.', description],
  [
    'input-unknown-member',
    'must',
    'A member that the schema leaves open is accepted.',
    description,
  ],
  [
    'unsupported-method',
    'should',
    'A method that is not described is refused.',
    'RFC 9110, section 15.5.6',
  ],
];

export const rules: ReadonlyMap<string, Rule> = new Map(
  [...requestRules, ...stateRules, ...edgeRules].map(([code, severity, sentence, source]) => [
    code,
    { code, severity, sentence, source },
  ]),
);
