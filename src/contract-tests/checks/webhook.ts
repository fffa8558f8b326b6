/** The receiver of webhooks: what Vercel signed is taken, whatever it is, and nothing else is. */

import { isDeepStrictEqual } from 'node:util';
import type { Check } from '../check.js';
import type { Exchange } from '../model.js';
import { setStage } from '../stage.js';
import { isObject } from '@openapi-counterpart/runtime';
import { succeeded } from '../answers.js';
import type { Trial } from '../trial.js';
import { settling, waitUntil } from '../wait.js';
import { deliver, hasCrashed, sign } from './beside.js';
import { noteCall } from './calls.js';
import { came, checkOf, text, type Body } from './support.js';

const operationId = 'webhook';

export function webhookChecks(): readonly Check[] {
  return [
    checkOf('webhook-accepts', operationId, checkAccepts),
    checkOf('webhook-signature', operationId, checkSignature),
    checkOf('webhook-raw-body', operationId, checkRawBody),
    checkOf('webhook-duplicate', operationId, checkDuplicate),
    checkOf('webhook-unknown-event', operationId, checkUnknownEvent),
    checkOf('webhook-crash', operationId, checkCrash),
  ];
}

const time = '2026-01-01T00:00:00.000Z';

/** That an invoice was paid: the event that partners wait for. */
async function paidEvent(trial: Trial) {
  const stage = await setStage(trial);
  const { installationId } = stage;
  return {
    id: trial.ids.next('evt'),
    type: 'marketplace.invoice.paid',
    createdAt: Date.parse(time),
    region: null,
    payload: {
      team: { id: 'team_contractTest' },
      configuration: { id: installationId },
      installationId,
      invoiceId: trial.paidInvoice(stage),
      externalInvoiceId: null,
      period: { start: time, end: '2026-02-01T00:00:00.000Z' },
      invoiceDate: time,
      invoiceTotal: '10.00',
    },
  };
}

function unknownEvent(trial: Trial): Body {
  return {
    id: trial.ids.next('evt'),
    type: 'counterpart.no-such-event',
    createdAt: Date.parse(time),
    region: 'fra1',
    payload: { team: { id: 'team_contractTest' }, note: 'Nobody knows this one.' },
  };
}

function noteCrash(trial: Trial, what: string, exchange: Exchange): void {
  trial.fail('webhook-crash', operationId, `A webhook ${what} ${came(exchange)}.`, {
    exchanges: [exchange],
  });
}

/** Events get members by and by: one that is not known is no reason to refuse them. */
async function checkAccepts(trial: Trial): Promise<void> {
  const event = await paidEvent(trial);
  const grown = { ...event, counterpartUnknownMember: { nested: [1, 'two', null] } };
  for (const [what, body] of [
    ['with the right signature', event],
    ['with a member that is not known', { ...grown, id: trial.ids.next('evt') }],
  ] as const) {
    const exchange = await deliver(trial, { body: JSON.stringify(body) });
    if (succeeded(exchange)) continue;
    trial.fail('webhook-accepts', operationId, `A webhook ${what} ${came(exchange)}.`);
    return;
  }
}

/** @throws NotTested where not even a right webhook is taken. */
async function needAcceptance(trial: Trial): Promise<void> {
  const exchange = await deliver(trial, { body: JSON.stringify(await paidEvent(trial)) });
  trial.need(exchange, 'A webhook with the right signature is not taken.');
}

async function checkSignature(trial: Trial): Promise<void> {
  const body = JSON.stringify(await paidEvent(trial));
  const right = sign(trial.vercel.clientSecret, body);
  const forgeries: readonly (readonly [string, string | null])[] = [
    ['without a signature', null],
    ['with an empty signature', ''],
    ['signed with another secret', sign('counterpart-another-secret', body)],
    ['signed with the id of the integration', sign(trial.vercel.clientId, body)],
    ['with the signature of another body', sign(trial.vercel.clientSecret, `${body} `)],
    ['with the first half of its signature', right.slice(0, right.length / 2)],
    ['with more behind its signature', `${right}00`],
    ['with a signature that is no hex', 'z'.repeat(right.length)],
    ['with a signature that has other letters than ASCII', 'é'.repeat(right.length)],
  ];
  for (const [what, signature] of forgeries) {
    const exchange = await deliver(trial, { body, signature });
    if (succeeded(exchange)) {
      const message = `A webhook ${what} was accepted with ${exchange.status}.`;
      trial.fail('webhook-signature', operationId, message);
    } else if (hasCrashed(exchange)) noteCrash(trial, what, exchange);
  }
  // What is left to the code for each event is not done for events that have none.
  const unknown = await deliver(trial, {
    body: JSON.stringify(unknownEvent(trial)),
    signature: null,
  });
  if (!succeeded(unknown)) return;
  const message = `An event of an unknown type without a signature was accepted with ${unknown.status}.`;
  trial.fail('webhook-signature', operationId, message);
}

/** The same event, written in other ways: parsed and written again none has its signature. */
async function checkRawBody(trial: Trial): Promise<void> {
  await needAcceptance(trial);
  const write: readonly (readonly [string, (event: Body) => string])[] = [
    ['with indentation', (event) => JSON.stringify(event, null, 2)],
    ['with its members in another order', (event) => JSON.stringify(reversed(event))],
    [
      'with Unicode escapes',
      (event) => JSON.stringify(event).replace('marketplace', String.raw`\u006darketplace`),
    ],
    ['with a line break at its end', (event) => `${JSON.stringify(event)}\n`],
    ['with letters beyond ASCII', (event) => JSON.stringify({ ...event, note: 'Grüße 名前' })],
  ];
  for (const [what, toText] of write) {
    const exchange = await deliver(trial, { body: toText(await paidEvent(trial)) });
    if (succeeded(exchange)) continue;
    const message = `A webhook ${what}, signed as it is, ${came(exchange)}.`;
    trial.fail('webhook-raw-body', operationId, message);
  }
}

function reversed(event: Body): Body {
  return Object.fromEntries(Object.entries(event).toReversed());
}

async function checkDuplicate(trial: Trial): Promise<void> {
  const event = await paidEvent(trial);
  const body = JSON.stringify(event);
  const { installationId } = event.payload;
  const before = trial.vercel.callsOf(installationId).length;
  trial.need(await deliver(trial, { body }), 'The webhook is not taken.');
  const once = await balancesTold(trial, installationId);
  for (const call of trial.vercel.callsOf(installationId).slice(before)) {
    // What set the resource up may still tell of it.
    if (/invoice|balance|billing/.test(call.operationId ?? '')) noteCall(trial, operationId, call);
  }
  const again = await deliver(trial, { body });
  if (!succeeded(again)) {
    const message = `A webhook that was taken ${came(again)} when it came again.`;
    trial.fail('webhook-duplicate', operationId, message);
    return;
  }
  const twice = once === undefined ? undefined : await balancesTold(trial, installationId, once);
  if (isDeepStrictEqual(once, twice)) return;
  const message = `Vercel was told of the balances ${text(once)} after a webhook, and of ${text(twice)} when it came again.`;
  trial.fail('webhook-duplicate', operationId, message);
}

/** The balances that Vercel was told last; waits for others than those before. */
async function balancesTold(
  trial: Trial,
  installationId: string,
  before?: unknown,
): Promise<unknown> {
  const told = (): unknown => {
    const last = trial.vercel
      .callsOf(installationId)
      .findLast((call) => call.operationId === 'submit-prepayment-balances');
    return isObject(last?.body) ? last.body['balances'] : undefined;
  };
  await waitUntil(() => !isDeepStrictEqual(told(), before), settling);
  return told();
}

async function checkUnknownEvent(trial: Trial): Promise<void> {
  await needAcceptance(trial);
  const exchange = await deliver(trial, { body: JSON.stringify(unknownEvent(trial)) });
  if (succeeded(exchange)) return;
  const message = `An event of a type that does not exist yet ${came(exchange)}.`;
  trial.fail('webhook-unknown-event', operationId, message);
}

const odd: readonly (readonly [string, string])[] = [
  ['that is broken JSON', '{"id": '],
  ['that is no JSON', 'hello'],
  ['that is empty', ''],
  ['that is null', 'null'],
  ['that is a list', '[]'],
  ['that is an empty object', '{}'],
  ['with a number beyond all bounds', '{"id":"evt_1","type":"counterpart.x","createdAt":1e999}'],
];

/** What was done by nobody, or for no team. */
function withoutPeople(event: Body): Body {
  const { payload } = event;
  return { ...event, payload: { ...Object(payload), user: { id: null }, team: { id: null } } };
}

/** Signed rightly, so that it gets as far as the parser. */
async function checkCrash(trial: Trial): Promise<void> {
  const nobody = JSON.stringify(withoutPeople(await paidEvent(trial)));
  for (const [what, body] of [...odd, ['whose user and team are null', nobody] as const]) {
    const exchange = await deliver(trial, { body });
    if (hasCrashed(exchange)) noteCrash(trial, what, exchange);
  }
}
