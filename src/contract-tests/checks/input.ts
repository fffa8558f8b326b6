/** Requests that the description does not allow are refused, and those that it allows are not. */

import { validate } from '@openapi-counterpart/runtime';
import type { Json } from '@openapi-counterpart/openapi/json';
import type { Check } from '../check.js';
import { breaksOf, type Break } from '../input/breaks.js';
import type { Exchange } from '../model.js';
import type { PartnerOperation } from '../operations.js';
import { ordinaryInput, setStage } from '../stage.js';
import { succeeded } from '../answers.js';
import type { CallInput } from '../call-input.js';
import { NotTested } from '../outcome.js';
import type { Trial } from '../trial.js';

export function inputChecks(operations: Iterable<PartnerOperation>): readonly Check[] {
  return [...operations].flatMap((operation) => {
    const ofBody = operation.served.body === undefined ? [] : bodyChecks(operation);
    return [
      ...ofBody,
      ...(operation.id === oversizedAt ? [oversizedCheck(operation)] : []),
      check(operation, 'unsupported-method', (trial) => checkMethod(trial, operation)),
    ];
  });
}

/** How much a server takes is the same for all of its operations: one is tried. */
const oversizedAt = 'provision-resource';

function oversizedCheck({ id }: PartnerOperation): Check {
  return {
    id: `server-error/${id}/oversized`,
    code: 'server-error',
    operationId: id,
    run: checkOversized,
  };
}

function bodyChecks(operation: PartnerOperation): readonly Check[] {
  return [
    check(operation, 'input-invalid', (trial) => checkBreaks(trial, operation)),
    check(operation, 'input-malformed', (trial) => checkMalformed(trial, operation)),
    check(operation, 'input-unknown-member', (trial) => checkUnknownMember(trial, operation)),
  ];
}

function check(
  { id }: PartnerOperation,
  code: string,
  run: (trial: Trial) => Promise<void>,
): Check {
  return { id: `${code}/${id}`, code, operationId: id, run };
}

/** Each keyword of the body's schema broken once, with the proof that the request is wrong as sent. */
async function checkBreaks(trial: Trial, operation: PartnerOperation): Promise<void> {
  let input = await stagedInput(trial, operation);
  const broken: { readonly fault: Break; readonly exchange: Exchange }[] = [];
  for (const fault of provenBreaks(trial, operation, input)) {
    const exchange = await trial.call(operation.id, {
      ...input,
      body: fault.value,
      isDescribed: false,
    });
    trial.noteKeyword(operation.id, fault.pointer, fault.keyword);
    if (isRefused(exchange)) continue;
    broken.push({ fault, exchange });
    // It may have taken what it was given.
    if (succeeded(exchange)) input = await stagedInput(trial, operation);
  }
  noteCrash(trial, operation, broken);
  const accepted = broken.filter(({ exchange }) => succeeded(exchange));
  const [first] = accepted;
  if (first === undefined) return;
  const list = accepted.map(({ fault }) => `\`${fault.pointer || '/'}\` ${fault.change}`);
  trial.fail('input-invalid', operation.id, `Accepted although ${list.join('; ')}.`, {
    exchanges: accepted.map(({ exchange }) => exchange),
    cause: `input-invalid:${operation.id}`,
  });
}

function noteCrash(
  trial: Trial,
  { id }: PartnerOperation,
  broken: readonly { readonly fault: Break; readonly exchange: Exchange }[],
): void {
  const crashed = broken.filter(({ exchange }) => !succeeded(exchange));
  const [first] = crashed;
  if (first === undefined) return;
  const { fault, exchange } = first;
  const came = exchange.status === null ? 'got no answer' : `was answered with ${exchange.status}`;
  trial.fail(
    'input-crash',
    id,
    `A body in which \`${fault.pointer || '/'}\` ${fault.change} ${came}.`,
    {
      exchanges: crashed.map((item) => item.exchange),
      cause: `input-crash:${id}`,
    },
  );
}

/** The breaks that are wrong on the wire too: some schemas allow by one keyword what another forbids. */
function provenBreaks(
  trial: Trial,
  { model, served }: PartnerOperation,
  input: CallInput,
): readonly Break[] {
  const schema = model.body?.content.find(({ type }) => type === 'application/json')?.schema;
  const validator = served.body?.content['application/json']?.validate;
  if (schema === undefined || validator === undefined) return [];
  const body = toJson(input.body);
  if (validate(validator, body).length > 0) {
    throw new NotTested('The body that is to be broken does not match the description itself.');
  }
  return breaksOf(schema, body, trial.options.api.description.schemas).filter(
    ({ value }) => validate(validator, value).length > 0,
  );
}

function toJson(value: unknown): Json {
  // What the parser of JSON gives is JSON.
  return JSON.parse(JSON.stringify(value ?? {})) as Json;
}

const malformed: readonly (CallInput & { readonly what: string })[] = [
  { what: 'broken JSON', text: '{"name": ' },
  { what: 'no JSON at all', text: 'name=value' },
  { what: 'a form', text: 'name=value', contentType: 'application/x-www-form-urlencoded' },
  { what: 'XML', text: '<name>value</name>', contentType: 'application/xml' },
];

/** Texts that no reader can take for the body. */
async function checkMalformed(trial: Trial, operation: PartnerOperation): Promise<void> {
  const input = await stagedInput(trial, operation);
  for (const { what, ...change } of malformed) {
    const { body: _body, ...rest } = input;
    const exchange = await trial.call(operation.id, { ...rest, ...change, isDescribed: false });
    if (isRefused(exchange)) continue;
    // What needs no body may look at none.
    if (succeeded(exchange) && !operation.served.body?.required) continue;
    const came =
      exchange.status === null ? 'got no answer' : `was answered with ${exchange.status}`;
    trial.fail('input-malformed', operation.id, `A body that is ${what} ${came}.`, {
      exchanges: [exchange],
      cause: `input-malformed:${operation.id}`,
    });
  }
}

/** More than most servers take, in bytes. */
const oversize = 1.5 * 1024 * 1024;

/** To take it is fine, to refuse it too, and to hang up on it; to fail, or never to answer, is not. */
async function checkOversized(trial: Trial): Promise<void> {
  const installationId = await trial.install();
  const body = { ...(await trial.resourceBody()), name: 'n'.repeat(oversize) };
  // Not as a part of the check: whoever hangs up gives no answer, and is right.
  const exchange = await trial.options.probe(
    trial.toCase(oversizedAt, { installationId, body, isDescribed: false }),
  );
  const { status, failure = '' } = exchange;
  const isHanging = status === null && /time/i.test(failure);
  if (!isHanging && (status === null || status < 500)) return;
  // The request itself would fill the report.
  trial.fail(
    isHanging ? 'answer-missing' : 'server-error',
    oversizedAt,
    `A body of ${oversize / 1024} KiB ${isHanging ? 'got no answer' : `was answered with ${status}`}.`,
    { exchanges: [], cause: `oversized:${oversizedAt}` },
  );
}

/** Members that the description leaves open may be sent: Vercel adds some from time to time. */
async function checkUnknownMember(trial: Trial, operation: PartnerOperation): Promise<void> {
  const input = await stagedInput(trial, operation);
  const body = { ...Object(input.body), counterpartUnknownMember: { nested: [1, 'two', null] } };
  const validator = operation.served.body?.content['application/json']?.validate;
  if (validator === undefined || validate(validator, body).length > 0) return;
  const plain = await trial.call(operation.id, input);
  trial.need(plain, 'The operation does not succeed.');
  const fresh = await stagedInput(trial, operation);
  const exchange = await trial.call(operation.id, {
    ...fresh,
    body: { ...Object(fresh.body), counterpartUnknownMember: { nested: [1, 'two', null] } },
  });
  if (succeeded(exchange)) return;
  trial.fail(
    'input-unknown-member',
    operation.id,
    `A body with one unknown member was answered with ${exchange.status}.`,
    { exchanges: [exchange], cause: 'input-unknown-member' },
  );
}

/** A method that the path does not have. */
async function checkMethod(trial: Trial, operation: PartnerOperation): Promise<void> {
  const method = unsupportedMethod(trial, operation);
  if (method === undefined) return;
  const { body: _body, text: _text, ...input } = await stagedInput(trial, operation);
  const exchange = await trial.call(operation.id, { ...input, method, isBeside: true });
  const { status } = exchange;
  if (status !== null && ((status >= 400 && status < 500) || status === 501)) return;
  const came = status === null ? 'got no answer' : `was answered with ${status}`;
  trial.fail('unsupported-method', operation.id, `${method}, which is not described, ${came}.`, {
    exchanges: [exchange],
    cause: `unsupported-method:${operation.served.path}`,
  });
}

function unsupportedMethod(trial: Trial, { served }: PartnerOperation): string | undefined {
  const all = [...trial.options.api.operations.values()];
  const described = all.filter(({ served: { path } }) => path === served.path);
  const methods = described.map(({ served: { method } }) => method);
  // One check a path is enough.
  if (described[0]?.served !== served) return undefined;
  return ['PATCH', 'PUT', 'DELETE', 'POST'].find((method) => !methods.includes(method));
}

async function stagedInput(trial: Trial, { id }: PartnerOperation): Promise<CallInput> {
  return ordinaryInput(trial, id, await setStage(trial));
}

/** Refused as described: a client's mistake. */
function isRefused({ status }: Exchange): boolean {
  return status !== null && status >= 400 && status < 500;
}
