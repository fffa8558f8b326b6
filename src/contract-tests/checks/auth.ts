/** Tokens that must be refused: every way in which one can be wrong, at every operation. */

import type { Check } from '../check.js';
import type { Exchange, TokenFlaw, TokenSpec } from '../model.js';
import type { PartnerOperation } from '../operations.js';
import { ordinaryInput, setStage } from '../stage.js';
import { succeeded } from '../answers.js';
import type { CallInput } from '../call-input.js';
import type { Trial } from '../trial.js';

/** What only users with the role ADMIN may do, unless the partner says more. */
const adminOperations: readonly string[] = ['request-secrets-rotation'];

interface Attack {
  readonly name: string;
  readonly token: TokenSpec;
}

/** Flaws that a server overlooks when it does not verify signatures. */
const signatureFlaws: readonly TokenFlaw[] = [
  'wrong-key',
  'unknown-key',
  'alg-none',
  'hmac-with-public-key',
];

const claimFlaws: readonly TokenFlaw[] = [
  'wrong-issuer',
  'similar-issuer',
  'wrong-audience',
  'similar-audience',
  'expired',
  'not-yet-valid',
];

export function authChecks(operations: Iterable<PartnerOperation>): readonly Check[] {
  return [...operations].map((operation) => ({
    id: `auth/${operation.id}`,
    code: 'auth-required',
    operationId: operation.id,
    run: (trial) => checkOperation(trial, operation),
  }));
}

async function checkOperation(trial: Trial, operation: PartnerOperation): Promise<void> {
  const accepted = new Map<string, Exchange>();
  const crashed: [string, Exchange][] = [];
  let stage = await setStage(trial);
  const stranger = await trial.install();
  let input = await ordinaryInput(trial, operation.id, stage);
  for (const attack of attacksOn(trial, operation, input.installationId ?? null, stranger)) {
    const exchange = await send(trial, operation, input, attack);
    const { status } = exchange;
    if (succeeded(exchange)) {
      accepted.set(attack.name, exchange);
      // It may have done what it was not to do.
      stage = await setStage(trial);
      input = await ordinaryInput(trial, operation.id, stage);
    } else if (status === null || status >= 500) crashed.push([attack.name, exchange]);
    else if (!isRefusal(status, attack)) noteStatus(trial, operation, attack, exchange);
  }
  noteAccepted(trial, operation, accepted);
  noteCrashed(trial, operation, crashed);
}

function attacksOn(
  { config }: Trial,
  { id, styles, served }: PartnerOperation,
  installationId: string | null,
  stranger: string,
): readonly Attack[] {
  const kind = styles[0] ?? 'system';
  const flawed = [...signatureFlaws, ...claimFlaws].map((flaw) => ({
    name: flaw,
    token: { kind, installationId, flaw },
  }));
  const [other] = (['user', 'system'] as const).filter((style) => !styles.includes(style));
  const isInInstallation = served.path.includes('{installationId}');
  return [
    { name: 'none', token: { kind: 'none' } },
    { name: 'garbage', token: { kind: 'garbage' } },
    ...flawed,
    ...(isInInstallation
      ? [
          { name: 'other-installation', token: { kind, installationId: stranger } },
          // As it is signed before there is an installation.
          { name: 'no-installation', token: { kind, installationId: null } },
        ]
      : []),
    ...(other === undefined
      ? []
      : [{ name: `${other}-token`, token: { kind: other, installationId } }]),
    ...((config.adminOperations ?? adminOperations).includes(id) && styles.includes('user')
      ? [{ name: 'role-user', token: { kind: 'user', installationId, role: 'USER' } as const }]
      : []),
  ];
}

function send(
  trial: Trial,
  operation: PartnerOperation,
  input: CallInput,
  { token }: Attack,
): Promise<Exchange> {
  return trial.call(operation.id, {
    ...input,
    token,
    // What the header says is no proof: the style is in the claims.
    headers: { 'x-vercel-auth': operation.styles[0] ?? 'system' },
    idempotencyKey: trial.ids.next('key'),
  });
}

/** Whose installation it is may be hidden from strangers. */
function isRefusal(status: number, { name }: Attack): boolean {
  return status === 401 || status === 403 || (status === 404 && name.endsWith('-installation'));
}

function noteAccepted(
  trial: Trial,
  { id }: PartnerOperation,
  accepted: ReadonlyMap<string, Exchange>,
): void {
  const note = (code: string, names: readonly string[], message: string): void => {
    const exchanges = names.flatMap((name) => accepted.get(name) ?? []);
    if (exchanges.length === 0) return;
    trial.fail(code, id, message, { exchanges, cause: `${code}:${id}` });
  };
  if (accepted.has('none')) {
    return note('auth-required', [...accepted.keys()], 'A request without a token was accepted.');
  }
  const isUnverified = accepted.has('wrong-key') || accepted.has('garbage');
  if (isUnverified) {
    note(
      'auth-signature',
      ['wrong-key', 'unknown-key', 'garbage', 'alg-none', 'hmac-with-public-key'],
      'A token that Vercel did not sign was accepted.',
    );
  } else {
    note('auth-signature', ['unknown-key'], 'A token signed with an unknown key was accepted.');
    note(
      'auth-algorithm',
      ['alg-none', 'hmac-with-public-key'],
      'A token was accepted that is not signed with RS256.',
    );
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
      // Whoever does not look at the clock, or not closely, takes both.
      note('auth-expiry', ['expired', 'not-yet-valid'], 'A token that had expired was accepted.');
    } else {
      note('auth-not-before', ['not-yet-valid'], 'A token that is not valid yet was accepted.');
    }
  }
  note(
    'auth-installation',
    ['other-installation', 'no-installation'],
    accepted.has('other-installation')
      ? 'A token of another installation was accepted.'
      : 'A token that names no installation was accepted.',
  );
  note('auth-style', ['system-token'], "The system's token was accepted where a user's is due.");
  note('auth-style', ['user-token'], "A user's token was accepted where the system's is due.");
  note('auth-role', ['role-user'], 'A user who may only look was allowed to change something.');
}

function noteCrashed(
  trial: Trial,
  { id }: PartnerOperation,
  crashed: readonly (readonly [string, Exchange])[],
): void {
  const [first] = crashed;
  if (first === undefined) return;
  const [name, { status }] = first;
  const came = status === null ? 'no answer' : String(status);
  trial.fail('auth-crash', id, `A token with the flaw "${name}" was answered with ${came}.`, {
    exchanges: crashed.map(([, exchange]) => exchange),
    cause: `auth-crash:${crashed.map(([flaw]) => flaw).join(',')}`,
  });
}

function noteStatus(
  trial: Trial,
  { id }: PartnerOperation,
  { name }: Attack,
  exchange: Exchange,
): void {
  trial.fail(
    'auth-refusal',
    id,
    `A token with the flaw "${name}" was answered with ${exchange.status}, not with 401 or 403.`,
    { exchanges: [exchange], cause: `auth-refusal:${name}` },
  );
}
