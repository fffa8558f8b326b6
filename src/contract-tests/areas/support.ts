/** What checks of state have in common: reading what is there, and telling success from refusal. */

import { isDeepStrictEqual } from 'node:util';
import type { Check } from '../check.js';
import type { Exchange } from '../model.js';
import { isObject } from '@openapi-counterpart/runtime';
import { listAt, succeeded } from '../context/answers.js';
import type { CallInput } from '../context/call-input.js';
import type { MadeResource } from '../context/made-resource.js';
import { NotTested } from '../context/outcome.js';
import type { CheckContext } from '../context/context.js';

/** The cause of findings of resources that are made, and cannot be found afterwards. */
export const lostCause = 'state-lost';

export type Body = Readonly<Record<string, unknown>>;

interface ResourceName {
  readonly installationId: string;
  readonly id: string;
}

interface CheckOptions {
  readonly needs?: readonly string[];
  readonly word?: string;
  /** Whether other checks beside it would disturb what it looks at. */
  readonly isExclusive?: boolean;
}

/** A check whose id is its code and operation, and a word where one code has several there. */
export function checkOf(
  code: string,
  operationId: string,
  run: (context: CheckContext) => Promise<void>,
  { needs, word, isExclusive }: CheckOptions = {},
): Check {
  return {
    id: [code, operationId, ...(word === undefined ? [] : [word])].join('/'),
    code,
    operationId,
    ...(needs && { needs }),
    ...(isExclusive && { isExclusive }),
    run,
  };
}

export function ofResource({ installationId, id }: ResourceName): CallInput {
  return { installationId, path: { resourceId: id } };
}

export function readResource(context: CheckContext, resource: ResourceName): Promise<Exchange> {
  return context.call('get-resource', ofResource(resource));
}

/** A resource that is still being set up. @throws NotTested where there is none. */
export async function provisionPending(context: CheckContext): Promise<MadeResource> {
  const resource = await context.order(await context.install());
  if (resource.body['status'] !== 'pending') throw new NotTested('Resources are ready at once.');
  return resource;
}

/** What a resource is now. @throws NotTested when it cannot be read. */
export async function stateOf(context: CheckContext, resource: ResourceName): Promise<Body> {
  const exchange = await readResource(context, resource);
  context.need(exchange, 'The resource could not be read.');
  needDescribed(exchange);
  return bodyOf(exchange);
}

/** The resources of an installation. @throws NotTested when they cannot be listed. */
export async function listOf(
  context: CheckContext,
  installationId: string,
): Promise<readonly Body[]> {
  const exchange = await context.call('list-resources', { installationId });
  context.need(exchange, 'Resources could not be listed.');
  needDescribed(exchange);
  return listAt(exchange.body, 'resources').filter((item) => !isEnded(item));
}

/** Whether the list has a resource; undefined where there is no list. */
export async function isListed(
  context: CheckContext,
  resource: ResourceName,
): Promise<boolean | undefined> {
  const items = await probeList(context, resource.installationId);
  return items?.some(({ id }) => id === resource.id);
}

/**
 * The operation that has it wrong where a resource reads otherwise than it was written: the read
 * itself where the list has it right, else the one that wrote it.
 */
export async function blame(
  context: CheckContext,
  resource: ResourceName,
  isRight: (item: Body) => boolean,
  writer: string,
): Promise<string> {
  const items = await probeList(context, resource.installationId);
  const item = items?.find(({ id }) => id === resource.id);
  return item !== undefined && isRight(item) ? 'get-resource' : writer;
}

async function probeList(
  context: CheckContext,
  installationId: string,
): Promise<readonly Body[] | undefined> {
  const input = context.toCase('list-resources', { installationId });
  const exchange = await context.options.probe(input);
  if (!succeeded(exchange)) return undefined;
  return listAt(exchange.body, 'resources').filter((item) => !isEnded(item));
}

/** @throws NotTested for an answer that is not as described: nothing more can be said of what it holds. */
export function needDescribed({ issues }: Exchange): void {
  if (issues.length > 0) throw new NotTested('The answer is not as described.');
}

export async function idsOf(
  context: CheckContext,
  installationId: string,
): Promise<readonly unknown[]> {
  return (await listOf(context, installationId)).map(({ id }) => id);
}

export function bodyOf({ body }: Exchange): Body {
  return isObject(body) ? body : {};
}

export function planIdOf(resource: Body): unknown {
  const plan = resource['billingPlan'];
  return isObject(plan) ? plan['id'] : undefined;
}

/** Whether a plan is to come into force later. */
export function isDeferred(resource: Body): boolean {
  const plan = resource['billingPlan'];
  return isObject(plan) && plan['effectiveDate'] !== undefined;
}

/** What does not change by itself: a status may, from pending to ready. */
export function settledPart(resource: Body): Body {
  const { name, metadata } = resource;
  return { name, metadata, plan: planIdOf(resource) };
}

/** Not there, or there as something that has ended. */
export function isMissing(exchange: Exchange): boolean {
  return !succeeded(exchange) || isEnded(bodyOf(exchange));
}

/** Missing, or there as nothing that could be a resource. */
export function isGone(exchange: Exchange): boolean {
  return isMissing(exchange) || bodyOf(exchange)['id'] === undefined;
}

function isEnded(resource: Body): boolean {
  return resource['status'] === 'uninstalled';
}

/** No answer, or one by which the server says that it failed, where the description has no such answer. */
export function hasFailed({ status, issues }: Exchange): boolean {
  if (status === null) return true;
  return status >= 500 && issues.some(({ keyword }) => keyword === 'status');
}

/** Whether a value holds all that another says; what it holds besides is its own. */
export function holds(value: unknown, said: unknown): boolean {
  if (!isObject(said)) return isDeepStrictEqual(value, said);
  return isObject(value) && Object.entries(said).every(([key, part]) => holds(value[key], part));
}

/** In words for a message. */
export function text(value: unknown): string {
  const json: string | undefined = JSON.stringify(value);
  return json === undefined ? 'nothing' : `\`${json}\``;
}

/** The status, in words for a message. */
export function answered({ status }: Exchange): string {
  return status === null ? 'got no answer' : `was answered with ${status}`;
}

/** A name that shows whether its case is kept. */
export function mixedName(context: CheckContext): string {
  return `Counterpart-${context.ids.hex(6)}-X`;
}

/** Asks for a resource by each text in place of its id, as it is in a path, and gives those that make the server fail. */
export async function* failingSegments(
  context: CheckContext,
  segments: readonly string[],
): AsyncGenerator<{ readonly path: string; readonly exchange: Exchange }> {
  const installationId = await context.install();
  const place = 'counterpart-place';
  const input = context.toCase('get-resource', { installationId, path: { resourceId: place } });
  for (const segment of segments) {
    // How a path that cannot be read is refused is not described.
    const path = input.path.replace(place, segment);
    const exchange = await context.send({ ...input, path, isDescribed: false, isOutsideApi: true });
    if (exchange.status !== null && exchange.status >= 500) yield { path, exchange };
  }
}
