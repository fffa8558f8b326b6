/** The rule `auth-required`: what holds, and the checks that look for it. */

import type { Check } from '../../check.js';
import { succeeded } from '../../context/answers.js';
import type { CallInput } from '../../context/call-input.js';
import type { CheckContext } from '../../context/context.js';
import { inputAsVercel, createFixture } from '../../context/fixture.js';
import { exhibitOf, strangerOf } from '../../context/shared-ground.js';
import type { Exchange } from '../../model.js';
import type { PartnerOperation } from '../../operations.js';
import type { RuleModule } from '../rule-module.js';
import { attacksOn, subtleFlaws, type Attack } from './attacks.js';
import { isHarmful } from './foreign-token.js';

export const authRequired: RuleModule = {
  code: 'auth-required',
  severity: 'must',
  sentence: 'A request without a token is refused.',
  source: 'Vercel docs: Marketplace API authentication',
  page: {
    sent: 'Every operation, as Vercel calls it, but without the header `Authorization`; the header `X-Vercel-Auth` is there. When this is accepted, the other flawed tokens are not judged one by one.',
    why: 'Anyone who knows the address of the server can create, read and delete the resources of all customers.',
    fix: 'Verify the token before anything else, for all routes at once, so that no new route can be forgotten. Answer 401 or 403 when it is missing. The header `X-Vercel-Auth` proves nothing. In TypeScript [`createTokenVerifier`](../partner-glue.md) does the whole of it; every language has a library for JWT and JWKS:',
    example: {
      language: 'python',
      lines: [
        'keys = jwt.PyJWKClient("https://marketplace.vercel.com/.well-known/jwks")',
        'claims = jwt.decode(token, keys.get_signing_key_from_jwt(token), algorithms=["RS256"],',
        '    issuer="https://marketplace.vercel.com", audience=CLIENT_ID)',
      ],
    },
  },
  checks: ({ operations }) => authChecks(operations),
};

/** Operations that leave the fixture as it is, even where a flawed token is accepted. */
const harmlessAt = [
  'upsert-installation',
  'get-installation',
  'get-resource',
  'list-resources',
  'list-billing-plans-for-product',
  'list-billing-plans-for-installation',
  'list-billing-plans-for-resource',
];

function authChecks(operations: Iterable<PartnerOperation>): readonly Check[] {
  return [...operations].map((operation) => ({
    id: `auth/${operation.id}`,
    code: 'auth-required',
    operationId: operation.id,
    run: (context) => checkOperation(context, operation),
  }));
}

async function checkOperation(context: CheckContext, operation: PartnerOperation): Promise<void> {
  const accepted = new Map<string, Exchange>();
  const harmless = new Map<string, Exchange>();
  const crashed: [string, Exchange][] = [];
  const odd: [Attack, Exchange][] = [];
  const isSpared = harmlessAt.includes(operation.id);
  let fixture = await (isSpared ? exhibitOf(context) : createFixture(context));
  // A server that goes by the token alone takes the stranger at its word.
  const isEnd = operation.id === 'delete-installation';
  const stranger = await (isEnd ? context.install() : strangerOf(context));
  let input = await inputAsVercel(context, operation.id, fixture);
  for (const attack of attacksOn(context, operation, input.installationId ?? null, stranger)) {
    const exchange = await send(context, operation, input, attack);
    const { status } = exchange;
    if (succeeded(exchange)) {
      const isHarmless =
        attack.name.endsWith('-installation') &&
        !(await isHarmful(context, { operationId: operation.id, input, exchange, fixture }));
      (isHarmless ? harmless : accepted).set(attack.name, exchange);
      // It may have done what it was not to do.
      fixture = await createFixture(context);
      input = await inputAsVercel(context, operation.id, fixture);
    } else if (status === null || status >= 500) crashed.push([attack.name, exchange]);
    else if (!isRefusal(status, attack)) odd.push([attack, exchange]);
  }
  // An operation that refuses what is right in the same way did not get as far as the token.
  const isRight = odd.length === 0 || succeeded(await context.call(operation.id, input));
  if (isRight) for (const item of odd) noteStatus(context, operation, ...item);
  noteAccepted(context, operation, accepted);
  if (!accepted.has('none')) notePath(context, operation, harmless);
  noteCrashed(context, operation, crashed);
}

function send(
  context: CheckContext,
  operation: PartnerOperation,
  input: CallInput,
  { token }: Attack,
): Promise<Exchange> {
  return context.call(operation.id, {
    ...input,
    token,
    // What the header says is no proof: the style is in the claims.
    headers: { 'x-vercel-auth': operation.styles[0] ?? 'system' },
    idempotencyKey: context.ids.next('key'),
  });
}

/** A server may hide from other installations that an installation exists. */
function isRefusal(status: number, { name }: Attack): boolean {
  return status === 401 || status === 403 || (status === 404 && name.endsWith('-installation'));
}

/** Fails a rule where a token of one of the names was accepted. */
type Note = (code: string, names: readonly string[], message: string) => void;

type Accepted = ReadonlyMap<string, Exchange>;

function noteAccepted(context: CheckContext, { id }: PartnerOperation, accepted: Accepted): void {
  const note: Note = (code, names, message) => {
    const exchanges = names.flatMap((name) => accepted.get(name) ?? []);
    if (exchanges.length === 0) return;
    context.fail(code, id, message, { exchanges, cause: `${code}:${id}` });
  };
  if (accepted.has('none')) {
    return note('auth-required', [...accepted.keys()], 'A request without a token was accepted.');
  }
  const isUnverified = accepted.has('wrong-key') || accepted.has('garbage');
  if (isUnverified) {
    note(
      'auth-signature',
      ['wrong-key', 'unknown-key', 'own-key', 'garbage', 'alg-none', 'hmac-with-public-key'],
      'A token that Vercel did not sign was accepted.',
    );
  } else {
    noteSignature(note);
    noteClaims(note, accepted);
  }
  noteInstallation(note, accepted);
  noteCaller(note, accepted);
}

function noteSignature(note: Note): void {
  note('auth-signature', ['unknown-key'], 'A token signed with an unknown key was accepted.');
  note('auth-signature', ['own-key'], 'A token signed with the key in its header was accepted.');
  note(
    'auth-algorithm',
    ['alg-none', 'hmac-with-public-key'],
    'A token was accepted that is not signed with RS256.',
  );
}

function noteClaims(note: Note, accepted: Accepted): void {
  note(
    'auth-issuer',
    ['wrong-issuer', 'similar-issuer'],
    accepted.has('wrong-issuer')
      ? 'A token of another issuer was accepted.'
      : 'A token of an issuer whose name only begins as it should was accepted.',
  );
  note(
    'auth-audience',
    ['wrong-audience', 'similar-audience'],
    accepted.has('wrong-audience')
      ? 'A token for another integration was accepted.'
      : 'A token for an integration whose id only begins as it should was accepted.',
  );
  if (accepted.has('expired')) {
    // A server that does not check times accepts both.
    note(
      'auth-expiry',
      ['expired', 'just-expired', 'not-yet-valid'],
      'A token that had expired was accepted.',
    );
  } else {
    note('auth-expiry', ['just-expired'], 'A token was accepted 90 seconds after its end.');
    note('auth-not-before', ['not-yet-valid'], 'A token that is not valid yet was accepted.');
  }
}

function noteInstallation(note: Note, accepted: Accepted): void {
  note(
    'auth-installation',
    [...accepted.keys()].filter((name) => name.endsWith('-installation')),
    accepted.has('other-installation')
      ? 'A token of another installation was accepted.'
      : accepted.has('no-installation')
        ? 'A token that names no installation was accepted.'
        : 'A token of an installation with a similar id was accepted.',
  );
}

function noteCaller(note: Note, accepted: Accepted): void {
  note('auth-style', ['system-token'], "The system's token was accepted where a user's is due.");
  note('auth-style', ['user-token'], "A user's token was accepted where the system's is due.");
  note('auth-role', ['role-user'], 'A user with read-only access was allowed to change something.');
  if (accepted.has('role-user')) return;
  note('auth-role', ['role-owner'], 'A user with an unknown role was allowed to change something.');
}

function notePath(
  context: CheckContext,
  { id }: PartnerOperation,
  harmless: ReadonlyMap<string, Exchange>,
): void {
  const exchanges = [...harmless.values()];
  if (exchanges.length === 0) return;
  const message = 'A token was accepted at a path of another installation, which it did not reach.';
  context.fail('auth-path', id, message, { exchanges, cause: `auth-path:${id}` });
}

function noteCrashed(
  context: CheckContext,
  { id }: PartnerOperation,
  crashed: readonly (readonly [string, Exchange])[],
): void {
  const [first] = crashed;
  if (first === undefined) return;
  const [name, { status }] = first;
  const answered = status === null ? 'no answer' : String(status);
  const plain = crashed.find(([flaw]) => !subtleFlaws.some((subtle) => subtle === flaw));
  context.fail('auth-crash', id, `A token with the flaw "${name}" was answered with ${answered}.`, {
    exchanges: crashed.map(([, exchange]) => exchange),
    // Not every operation is sent every flaw, and what fails at one may fail at another.
    cause: `auth-crash:${plain?.[0] ?? 'subtle'}`,
  });
}

function noteStatus(
  context: CheckContext,
  { id }: PartnerOperation,
  { name }: Attack,
  exchange: Exchange,
): void {
  context.fail(
    'auth-refusal',
    id,
    `A token with the flaw "${name}" was answered with ${exchange.status}, not with 401 or 403.`,
    { exchanges: [exchange], cause: `auth-refusal:${name}` },
  );
}
