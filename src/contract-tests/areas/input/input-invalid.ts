/** The rule `input-invalid`: what holds, and the checks that look for it. */

import type { Json } from '@openapi-counterpart/openapi/json';
import { validate } from '@openapi-counterpart/runtime';
import { succeeded } from '../../context/answers.js';
import type { CallInput } from '../../context/call-input.js';
import type { CheckContext } from '../../context/context.js';
import { freshInput } from '../../context/fixture.js';
import { NotTested } from '../../context/outcome.js';
import { type Break, breaksOf } from '../../input/breaks.js';
import type { Exchange } from '../../model.js';
import type { PartnerOperation } from '../../operations.js';
import type { RuleModule } from '../rule-module.js';
import { checkOf } from '../support.js';
import { isReadMember, isRefused } from './support.js';

export const inputInvalid: RuleModule = {
  code: 'input-invalid',
  severity: 'must',
  sentence: 'A body that its schema does not allow is refused.',
  source: 'Partner API description',
  page: {
    sent: 'For every operation with a body: the right body, with each keyword of its schema broken once. A required member is missing, a text is a number, a number is beyond its bounds, a list is too short, a value is none of those that are listed, a date is none. Members that a server may never read are the rule [input-ignored](input-ignored.md).',
    why: 'What is not refused is stored, and shows up later, where its origin cannot be traced: a resource without a name, a delay of minus one hour, a deletion that was asked for with the text `"false"`.',
    fix: 'Validate the body against its schema before the handler sees it. `partner-api/openapi.json` of `@openapi-counterpart/vercel` has all schemas, and every language has a validator. Answer 400 and name the members:',
    example: {
      language: 'json',
      lines: [
        '{',
        '  "error": {',
        '    "code": "validation_error",',
        '    "message": "name is missing",',
        '    "fields": [{ "key": "name", "message": "is required" }]',
        '  }',
        '}',
      ],
    },
  },
  checks: ({ operations }) =>
    operations
      .filter(({ served }) => served.body !== undefined)
      .map((operation) =>
        checkOf('input-invalid', operation.id, (context) => checkBreaks(context, operation)),
      ),
};

/** Each keyword of the body's schema broken once, with the proof that the request is wrong as sent. */
async function checkBreaks(context: CheckContext, operation: PartnerOperation): Promise<void> {
  let input = await freshInput(context, operation.id);
  const broken: { readonly fault: Break; readonly exchange: Exchange }[] = [];
  for (const fault of chosenBreaks(operation, provenBreaks(context, operation, input))) {
    const exchange = await context.call(operation.id, {
      ...input,
      body: fault.value,
      isDescribed: false,
    });
    context.noteKeyword(operation.id, fault.pointer, fault.keyword);
    if (isRefused(exchange)) continue;
    broken.push({ fault, exchange });
    // It may have taken what it was given.
    if (succeeded(exchange)) input = await freshInput(context, operation.id);
  }
  noteCrash(context, operation, broken);
  const accepted = broken.filter(({ exchange }) => succeeded(exchange));
  const isRead = ({ fault }: { readonly fault: Break }): boolean => {
    return isReadMember(operation.id, fault.pointer);
  };
  noteAccepted(context, operation, 'input-invalid', accepted.filter(isRead));
  noteAccepted(
    context,
    operation,
    'input-ignored',
    accepted.filter((item) => !isRead(item)),
  );
}

/** Each break of what a server reads; of a member that it may never read, one type shows whether it looks at it. */
function chosenBreaks({ id }: PartnerOperation, breaks: readonly Break[]): readonly Break[] {
  const unread = new Map<string, Break>();
  for (const fault of breaks) {
    if (!isReadMember(id, fault.pointer) && fault.keyword === 'type') {
      unread.set(fault.pointer, fault);
    }
  }
  return breaks.filter(
    (fault) =>
      fault.keyword !== 'type' ||
      isReadMember(id, fault.pointer) ||
      unread.get(fault.pointer) === fault,
  );
}

function noteAccepted(
  context: CheckContext,
  { id }: PartnerOperation,
  code: 'input-invalid' | 'input-ignored',
  accepted: readonly { readonly fault: Break; readonly exchange: Exchange }[],
): void {
  if (accepted.length === 0) return;
  const list = accepted.map(({ fault }) => `\`${fault.pointer || '/'}\` ${fault.change}`);
  context.fail(code, id, `Accepted although ${list.join('; ')}.`, {
    exchanges: accepted.map(({ exchange }) => exchange),
    cause: `${code}:${id}`,
  });
}

function noteCrash(
  context: CheckContext,
  { id }: PartnerOperation,
  broken: readonly { readonly fault: Break; readonly exchange: Exchange }[],
): void {
  const crashed = broken.filter(({ exchange }) => !succeeded(exchange));
  const [first] = crashed;
  if (first === undefined) return;
  const { fault, exchange } = first;
  const answered =
    exchange.status === null ? 'got no answer' : `was answered with ${exchange.status}`;
  context.fail(
    'input-crash',
    id,
    `A body in which \`${fault.pointer || '/'}\` ${fault.change} ${answered}.`,
    {
      exchanges: crashed.map((item) => item.exchange),
      cause: `input-crash:${id}`,
    },
  );
}

/** The breaks that are still wrong once they are encoded: some schemas allow by one keyword what another forbids. */
function provenBreaks(
  context: CheckContext,
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
  return breaksOf(schema, body, context.options.api.description.schemas).filter(
    ({ value }) => validate(validator, value).length > 0,
  );
}

function toJson(value: unknown): Json {
  // What the parser of JSON gives is JSON.
  return JSON.parse(JSON.stringify(value ?? {})) as Json;
}
