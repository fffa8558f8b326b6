/** The sign-in of users of Vercel: a code opens one session, and leads to no foreign site. */

import type { Check } from '../check.js';
import type { Exchange } from '../model.js';
import { NotTested } from '../outcome.js';
import type { Trial } from '../trial.js';
import { hasCrashed, signIn } from './beside.js';
import { came, checkOf } from './support.js';

const operationId = 'login';

export function loginChecks(): readonly Check[] {
  return [
    checkOf('login-redirects', operationId, checkRedirects),
    checkOf('login-code', operationId, checkCode),
    checkOf('login-open-redirect', operationId, checkOpenRedirect),
    checkOf('login-crash', operationId, checkCrash),
  ];
}

type Query = Readonly<Record<string, string>>;

/** As Vercel sends it with the browser. */
async function freshQuery(trial: Trial): Promise<Query> {
  const installationId = await trial.install();
  return { mode: 'sso', ...trial.vercel.signInCode(installationId) };
}

/** A page of its own, or the way to one. */
function leadsOn({ status }: Exchange): boolean {
  return status !== null && status >= 200 && status < 400;
}

async function checkRedirects(trial: Trial): Promise<void> {
  const exchange = await signIn(trial, await freshQuery(trial));
  if (leadsOn(exchange)) return;
  const message = `A sign-in with a fresh code ${came(exchange)}.`;
  trial.fail('login-redirects', operationId, message);
}

/** A page that says what was wrong is fine; the same place with the same session is not. */
async function checkCode(trial: Trial): Promise<void> {
  const query = await freshQuery(trial);
  const first = await signIn(trial, query);
  if (!leadsOn(first)) throw new NotTested('A sign-in with a fresh code is refused.');
  const attempts: readonly (readonly [string, Query])[] = [
    ['was used before', query],
    ['Vercel never gave', { ...query, code: trial.ids.hex(32) }],
  ];
  for (const [what, tried] of attempts) {
    const exchange = await signIn(trial, tried);
    if (!leadsOn(exchange) || !isSamePlace(exchange, first)) continue;
    const message = `A code that ${what} led to the same page as a fresh one.`;
    trial.fail('login-code', operationId, message, { exchanges: [first, exchange] });
  }
}

function isSamePlace(one: Exchange, other: Exchange): boolean {
  return (
    one.status === other.status &&
    placeOf(one) === placeOf(other) &&
    cookieOf(one) === cookieOf(other)
  );
}

function placeOf({ case: { path }, headers }: Exchange): string {
  const { location } = headers;
  if (location === undefined) return path.split('?')[0] ?? '';
  if (!URL.canParse(location, path)) return location;
  const { origin, pathname } = new URL(location, path);
  return origin + pathname;
}

/** The name of a cookie alone: its value is another for each session. */
function cookieOf({ headers }: Exchange): string | undefined {
  return headers['set-cookie']?.split('=')[0];
}

const foreignHost = 'counterpart-foreign.example';

/** Addresses of another site. @param own Where a sign-in leads by itself. */
const targets = (own: URL): readonly string[] => [
  `https://${foreignHost}/`,
  `//${foreignHost}/`,
  `/\\${foreignHost}/`,
  `https:${foreignHost}/`,
  `https://dashboard@${foreignHost}/`,
  // As whoever compares beginnings or parts takes them for its own.
  `${own.origin}.${foreignHost}/`,
  `${own.origin}@${foreignHost}/`,
  `https://${foreignHost}/?${own.host}`,
];

async function checkOpenRedirect(trial: Trial): Promise<void> {
  const { headers, case: sent } = await signIn(trial, await freshQuery(trial));
  const { location = sent.path } = headers;
  if (!URL.canParse(location, sent.path)) throw new NotTested('A sign-in leads nowhere.');
  const own = new URL(location, sent.path);
  for (const url of targets(own)) {
    const exchange = await signIn(trial, { ...(await freshQuery(trial)), url });
    if (hostOf(exchange)?.endsWith(foreignHost) !== true) continue;
    const message = `The parameter \`url\` with ${url} led the browser there.`;
    trial.fail('login-open-redirect', operationId, message);
  }
}

/** As a browser reads the header. */
function hostOf({ case: { path }, headers }: Exchange): string | undefined {
  const { location } = headers;
  if (location === undefined || !URL.canParse(location, path)) return undefined;
  return new URL(location, path).hostname;
}

async function checkCrash(trial: Trial): Promise<void> {
  const query = await freshQuery(trial);
  const attempts: readonly (readonly [string, Query])[] = [
    ['without a code', { mode: 'sso' }],
    ['with an empty code', { ...query, code: '' }],
    ['with a code that Vercel never gave', { ...query, code: trial.ids.hex(32) }],
    ['with a link that is none', { ...query, url: 'https://' }],
  ];
  for (const [what, tried] of attempts) {
    const exchange = await signIn(trial, tried);
    if (!hasCrashed(exchange)) continue;
    trial.fail('login-crash', operationId, `A sign-in ${what} ${came(exchange)}.`);
  }
}
