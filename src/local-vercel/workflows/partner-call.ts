/** One call to the partner as Vercel makes it: with a token, a key for retries, a limit of time, and no trust in what comes back. */

import {
  createPartnerClient,
  type PartnerClient,
} from '@openapi-counterpart/vercel/partner-api/client';
import { serverOperations } from '@openapi-counterpart/vercel/partner-api/server';
import {
  listIssues,
  checkReply,
  HttpError,
  validate,
  type AnyResult,
  type Issue,
  type Reply,
  type ServerOperation,
  UndeclaredBodyError,
} from '@openapi-counterpart/runtime';
import type { LocalContext } from '../context.js';
import { NestingError, parseJson } from '../parse-json.js';
import { defaultLimits } from '../partner-limits.js';
import { isNotOffered, requiredOperations } from '../partner-operations.js';
import type { Installation, Integration, Member } from '../state/entities.js';
import { integrationOf } from '../state/lookup.js';
import { replacementsOf } from '../state/state.js';
import { PartnerError } from './partner-error.js';
import { standInOf } from './stand-in.js';
import { signSystemToken, signUserToken } from './tokens.js';
import { NoAnswerError, sendLogged, type Answer, type OutgoingRequest } from './transport.js';

export interface PartnerCall {
  readonly integration: Integration;
  /** Whose token is sent; a user's needs a member. */
  readonly style: 'user' | 'system';
  readonly member: Member | null;
  /** Null for what is asked before an installation exists. */
  readonly installationId: string | null;
  readonly operationId: string;
}

/** Goes into the `header` of the operation that is called. */
export interface PartnerHeader {
  readonly 'X-Vercel-Auth': 'user' | 'system';
  /** On what changes something; the same for every retry. */
  readonly 'Idempotency-Key'?: string;
}

/** What the log says of a call that no partner got. */
export const standInNote = 'Answered by a stand-in: no partner is known';

export type SuccessOf<Result> = Extract<Result, { readonly ok: true }>;

const operations = new Map(serverOperations.map((operation) => [operation.id, operation]));

/** Partners answer these with any of the statuses, described or not: what one describes may come with another. */
const alike: Readonly<Record<string, readonly number[]>> = {
  'upsert-installation': [200, 201, 204],
  'provision-resource': [200, 201],
};

/**
 * Calls one operation of the partner, told of the installation or not; without a partner's address the stand-in answers.
 * A failed connection, 429 and 5xx are tried twice more, with the same token and key.
 * @throws PartnerError when there is no success that matches the description.
 * @throws HttpError 400 when the request would not match the description: it is not sent.
 */
export async function sendCall<Result extends AnyResult>(
  local: LocalContext,
  call: PartnerCall,
  perform: (client: PartnerClient, header: PartnerHeader) => Promise<Result>,
): Promise<SuccessOf<Result>> {
  const operation = operations.get(call.operationId);
  if (operation === undefined) throw new Error(`There is no operation "${call.operationId}".`);
  const { partnerUrl } = call.integration;
  const began = replacementsOf(local.state);
  const token = partnerUrl === null ? 'stand-in' : await signToken(local, call);
  const client = createPartnerClient({
    baseUrl: partnerUrl?.replace(/\/+$/, '') ?? 'http://stand-in.invalid',
    ...(call.style === 'user' ? { userAuthentication: token } : { systemAuthentication: token }),
    fetch: async (request) =>
      sendWithRetries(
        local,
        operation,
        await outgoing(operation, request),
        partnerUrl === null ? standInOf(local) : local.send,
      ),
  });
  const result: AnyResult = await perform(client, headerOf(local, call, operation)).catch(
    (error: unknown) => {
      // A described refusal counts as one with a body of another type, too.
      if (!(error instanceof UndeclaredBodyError) || error.response.ok) throw error;
      throw refusal(operation, error.response.status, error.body);
    },
  );
  if (replacementsOf(local.state) !== began) throw overtaken(operation, result.status);
  if (!result.ok) throw refusal(operation, result.status, result.error);
  // `ok` says so.
  return result as SuccessOf<Result>;
}

/** What calls about an installation have in common. */
export function callOf(
  { state }: LocalContext,
  installation: Installation,
  operationId: string,
  member: Member | null,
): PartnerCall {
  return {
    integration: integrationOf(state, installation),
    style: member === null ? 'system' : 'user',
    member,
    installationId: installation.id,
    operationId,
  };
}

function signToken(local: LocalContext, call: PartnerCall): Promise<string> {
  const { integration, installationId, member } = call;
  if (call.style === 'system') return signSystemToken(local, { integration, installationId });
  if (member === null) throw new Error(`${call.operationId} for a user needs a member.`);
  return signUserToken(local, { integration, installationId, member });
}

function headerOf(
  { ids }: LocalContext,
  { style }: PartnerCall,
  { method }: ServerOperation,
): PartnerHeader {
  return method === 'GET'
    ? { 'X-Vercel-Auth': style }
    : { 'X-Vercel-Auth': style, 'Idempotency-Key': ids.next('idem') };
}

async function outgoing(operation: ServerOperation, request: Request): Promise<OutgoingRequest> {
  const text = await request.text();
  const body = text === '' ? null : text;
  const validator = operation.body?.content['application/json']?.validate;
  const issues =
    body === null || validator === undefined ? [] : validate(validator, JSON.parse(body));
  if (issues.length > 0) {
    throw new HttpError(400, `The partner cannot be sent this: ${listIssues(issues)}.`, {
      code: 'validation_error',
      issues,
    });
  }
  const headers = Object.fromEntries(request.headers);
  return { method: request.method, url: request.url, headers, body };
}

async function sendWithRetries(
  local: LocalContext,
  operation: ServerOperation,
  request: OutgoingRequest,
  send: (request: Request) => Promise<Response>,
): Promise<Response> {
  const { retryAfter } = local.partnerLimits ?? defaultLimits;
  const tries = retryAfter.length + 1;
  for (let number = 1; ; number += 1) {
    const wait = retryAfter[number - 1];
    try {
      const answer = await sendLogged(local, {
        api: 'partner-api',
        operationId: operation.id,
        request,
        send,
        note: send === local.send ? noteOf(number, tries) : standInNote,
        check: (given) => issuesOf(operation, given),
      });
      if (wait === undefined || !isTemporary(answer.status)) return accept(operation, answer);
    } catch (error) {
      if (!(error instanceof NoAnswerError)) throw error;
      if (wait === undefined) {
        const { origin } = new URL(request.url);
        const message = `${operation.id}: the partner at ${origin} gave no answer that could be read: ${error.message}`;
        throw new PartnerError('unreachable', operation.id, null, message);
      }
    }
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}

function noteOf(number: number, tries: number): string | null {
  return number === 1 ? null : `Try ${number} of ${tries}`;
}

function isTemporary(status: number): boolean {
  return status === 429 || status >= 500;
}

/** The answer as the client reads it. @throws PartnerError when it does not match the description. */
function accept(operation: ServerOperation, answer: Answer): Response {
  const { status } = answer;
  const isDescribed = String(status) in operation.responses;
  const isSuccess = status >= 200 && status < 300;
  const issues = issuesOf(operation, answer);
  // A described refusal counts as one even with another body: its status says enough.
  const isFine = issues.length === 0 || (isDescribed && !isSuccess) || isAlike(operation, answer);
  if (!isFine) {
    const body = bodyOf(answer.headers['content-type'], answer.text);
    if (lacks(operation, status, body)) throw refusal(operation, status, body);
    const said = isSuccess ? undefined : messageOf(body);
    const message = `${operation.id}: the partner's answer ${status} does not match the description: ${listIssues(issues)}.${said === undefined ? '' : ` It says: ${said}`}`;
    throw new PartnerError('invalid', operation.id, status, message, issues);
  }
  const hasNoBody = status === 204 || status === 205 || status === 304;
  return new Response(hasNoBody ? null : answer.text, {
    status,
    // Where no type is named the text was read as JSON, which the client should do too.
    headers: { 'content-type': 'application/json', ...answer.headers },
  });
}

function isAlike(operation: ServerOperation, answer: Answer): boolean {
  const statuses = alike[operation.id] ?? [];
  if (!statuses.includes(answer.status)) return false;
  return statuses.some((status) => issuesOf(operation, { ...answer, status }).length === 0);
}

function issuesOf(operation: ServerOperation, { status, headers, text }: Answer): readonly Issue[] {
  const contentType = headers['content-type'];
  const reply = { status, headers, ...(contentType !== undefined && { contentType }) };
  if (text === '') return checkReply(operation, reply);
  const body = bodyOf(contentType, text);
  if (body instanceof SyntaxError) {
    const isDeep = body instanceof NestingError;
    const message = isDeep ? 'is nested too deeply' : `is not JSON: ${body.message}`;
    return [{ pointer: '', keyword: 'body', message }];
  }
  return checkReply(operation, { ...reply, body } satisfies Reply);
}

function bodyOf(contentType: string | undefined, text: string): unknown {
  if (contentType !== undefined && !/^application\/([\w.+-]+\+)?json\b/i.test(contentType)) {
    return text;
  }
  try {
    return parseJson(text);
  } catch (error) {
    return error;
  }
}

/** The state was replaced during the call: the answer is about items that are gone. */
function overtaken({ id }: ServerOperation, status: number): PartnerError {
  const message = `${id}: the local Vercel was reset during the call; the partner's answer ${status} is ignored.`;
  return new PartnerError('invalid', id, status, message);
}

function refusal(operation: ServerOperation, status: number, body: unknown): PartnerError {
  const { id, method, path } = operation;
  const message = messageOf(body);
  const answered = lacks(operation, status, body)
    ? `the partner does not seem to offer ${method.toUpperCase()} ${path}: it answered ${status}`
    : `the partner answered ${status}`;
  const said = message === undefined ? '' : `: ${message}`;
  return new PartnerError('refused', id, status, `${id}: ${answered}${said}`, [], body);
}

/** Whether an answer says that the partner leaves an optional operation out. */
function lacks({ id }: ServerOperation, status: number, body: unknown): boolean {
  if (requiredOperations.has(id) || !isNotOffered(status)) return false;
  // With a message in the described form, 404 is about the thing that is asked for.
  return status !== 404 || typeof body === 'string' || messageOf(body) === undefined;
}

/** The message of the described envelope, plain text, or what a page for people is called. */
function messageOf(body: unknown): string | undefined {
  if (body === '') return undefined;
  if (typeof body === 'string') return isPage(body) ? titleOf(body) : body.slice(0, 200);
  if (typeof body !== 'object' || body === null || !('error' in body)) return undefined;
  const { error } = body;
  if (typeof error !== 'object' || error === null || !('message' in error)) return undefined;
  return typeof error.message === 'string' ? error.message : undefined;
}

function isPage(text: string): boolean {
  return /^\s*<(?:!doctype|html)\b/i.test(text);
}

function titleOf(page: string): string {
  const [, title = ''] = /<title[^<>]*>([^<]*)/i.exec(page) ?? [];
  const name = title.trim().slice(0, 200);
  return name === '' ? 'a page of HTML' : `a page of HTML, "${name}"`;
}
