/** The handlers of any API: stateful where its paths show collections, the description's own answers elsewhere. */

import type { MemoryOperation, ServerInMemory } from '@openapi-counterpart/codegen/in-memory';
import {
  collectionsOf,
  type Collections,
  type Role,
} from '@openapi-counterpart/openapi/collections';
import { isObject, type Json, type JsonObject } from '@openapi-counterpart/openapi/json';
import { membersOf } from '@openapi-counterpart/openapi/schema/members';
import {
  forStatus,
  HttpError,
  isJsonType,
  type Handler,
  type HandlerContext,
  type Reply,
} from '@openapi-counterpart/runtime';
import { Answers, objectOf, type AnswerContent, type Deed } from './answers.js';
import type { Draw } from './draw.js';
import { Holdings } from './holdings.js';
import { ItemMaker } from './items.js';
import { pageOf } from './lists.js';
import { patched } from './patch.js';
import { at } from './shape.js';
import { fillPath, namesFor, type PathValues } from '@openapi-counterpart/openapi/path-templates';
import { enveloped, listed, shaped } from './present.js';
import { onlyKey, type Store } from './store.js';
import { ValueMaker } from './values.js';

/** A request to an operation that has a role. */
interface Call {
  readonly operation: MemoryOperation;
  readonly role: Role;
  readonly context: HandlerContext;
}

export class Service {
  readonly collections: Collections;
  readonly #server: ServerInMemory;
  readonly #answers: Answers;
  readonly #items: ItemMaker;
  readonly #holdings: Holdings;
  readonly #values: ValueMaker;

  /** @param note Hears once of each answer that the description has no valid value for. */
  constructor(server: ServerInMemory, draw: Draw, note: (text: string) => void) {
    const values = new ValueMaker(server.description.schemas, draw);
    this.#server = server;
    this.#values = values;
    this.collections = collectionsOf(server.description);
    this.#answers = new Answers(server, values, draw, note);
    this.#items = new ItemMaker(server.description, values, draw);
    this.#holdings = new Holdings(server, this.collections, this.#answers, this.#items);
  }

  /** What there is, by path and name. */
  snapshot(): ReturnType<Store['snapshot']> {
    return this.#holdings.store.snapshot();
  }

  /** Returns to the beginning. */
  reset(): void {
    this.#holdings.clear();
  }

  /** A handler for each operation, by the name that the server knows it by. */
  handlers(): Readonly<Record<string, Handler>> {
    return Object.fromEntries(
      this.#server.operations.map((operation): [string, Handler] => [
        operation.served.name,
        (context) => this.#answer(operation, context),
      ]),
    );
  }

  #answer(operation: MemoryOperation, context: HandlerContext): Promise<Reply> {
    this.#holdings.requireParents(operation.described, context.path);
    const role = this.collections.roles.get(operation.described);
    if (role === undefined) return this.#act(operation, context);
    const call = { operation, role, context };
    switch (role.kind) {
      case 'list':
        return this.#list(call);
      case 'create':
        return this.#create(call);
      case 'show':
      case 'act':
        return this.#show(call, this.#find(call).item, 'other');
      case 'replace':
      case 'change':
        return this.#change(call);
      case 'remove':
        return this.#remove(call);
    }
  }

  #described(operation: MemoryOperation, context: HandlerContext, deed: Deed): Promise<Reply> {
    return this.#answers.described(operation, deed, context.request.headers.get('accept'));
  }

  /** The description's answer, with what the request said of the members that it has. */
  async #act(operation: MemoryOperation, context: HandlerContext): Promise<Reply> {
    const deed = operation.described.method === 'delete' ? 'removed' : 'other';
    const accept = context.request.headers.get('accept');
    const content = this.#answers.content(operation, deed, accept);
    const body = await this.#answers.body(operation, content);
    const isTold = isObject(context.body) && isObject(body) && content.media !== undefined;
    if (!isTold || !isJsonType(content.media.type)) {
      return this.#answers.reply(operation, content, body);
    }
    const said = Object.entries(plainMembers(context.body)).filter(([name]) => name in body);
    const whole = { ...body, ...Object.fromEntries(said) };
    return this.#answers.reply(operation, content, shaped(whole, body, [], content, this.#values));
  }

  /** The item that a call is about, and what it is called. @throws HttpError 404 */
  #find({ role, context, operation }: Call): {
    readonly item: JsonObject;
    readonly key: string;
    readonly where: string;
  } {
    const { collection, isNamedInBody, bodyAt } = role;
    const { id, path } = collection;
    const named = isNamedInBody ? at(context.body, [...bodyAt, id?.member ?? '']) : undefined;
    const values: PathValues =
      named === undefined || id === undefined
        ? namesFor(collection.itemPath, operation.described.path, context.path)
        : { ...context.path, [id.parameter]: named };
    const key = id === undefined ? onlyKey : String(values[id.parameter]);
    const item = this.#holdings.need(collection, values);
    return { item, key, where: fillPath(path, values) };
  }

  async #show(call: Call, item: JsonObject, deed: Deed): Promise<Reply> {
    const { operation, role, context } = call;
    const content = this.#answers.content(operation, deed, context.request.headers.get('accept'));
    const { media } = content;
    const body = await this.#answers.body(operation, content);
    if (media === undefined || !isJsonType(media.type) || role.answerAt === undefined) {
      return this.#answers.reply(operation, content, body);
    }
    const answer = shaped(item, body, role.answerAt, content, this.#values);
    return this.#answers.reply(operation, content, answer, this.#location(call, item, content));
  }

  /** Where a new item is found, for an answer that is described to say so. */
  #location({ role, context }: Call, item: JsonObject, { response }: AnswerContent) {
    const { id, itemPath } = role.collection;
    const isSaid = response.headers.some(({ name }) => name === 'location');
    if (!isSaid || role.kind !== 'create' || id === undefined) return {};
    return { location: fillPath(itemPath, { ...context.path, [id.parameter]: item[id.member] }) };
  }

  #create(call: Call): Promise<Reply> {
    const { operation, role, context } = call;
    const { collection, bodyAt } = role;
    const where = fillPath(collection.path, context.path);
    this.#holdings.fill(collection, where);
    const body = objectOf(at(context.body, bodyAt));
    const item = this.#items.make(collection, plainMembers(body), context.path);
    const { id } = collection;
    const given = id === undefined ? undefined : body[id.member];
    const taken = this.#holdings.store.keys(where);
    const isGiven =
      this.#items.isNamedByClient(collection) &&
      (typeof given === 'string' || typeof given === 'number');
    if (isGiven && taken.has(String(given)) && isDescribed(operation, 409)) {
      throw new HttpError(409, `There is a ${where}/${given} already.`);
    }
    const key = isGiven
      ? given
      : this.#items.newId(collection, this.#holdings.namesOf(collection), taken);
    const named = id === undefined ? item : { ...item, [id.member]: key };
    this.#holdings.store.put(where, String(key), named);
    return this.#show(call, named, 'made');
  }

  #change(call: Call): Promise<Reply> {
    const { role, context } = call;
    const { collection, kind, bodyAt } = role;
    if (kind === 'replace' && this.#isMissing(call)) return this.#put(call);
    const { item, key, where } = this.#find(call);
    // The server has read it as JSON, or as a form.
    const body = (at(context.body, bodyAt) ?? {}) as Json;
    const changes = isObject(body) ? plainMembers(body) : body;
    const changed =
      kind === 'replace'
        ? this.#items.make(collection, objectOf(changes), context.path)
        : patched(item, changes);
    const kept = this.#items.kept(collection, item, changed);
    this.#holdings.store.put(where, key, kept);
    return this.#show(call, kept, 'other');
  }

  /** PUT makes what is not there, unless only POST does. */
  #isMissing({ role: { collection, isNamedInBody }, context }: Call): boolean {
    const { id, path, isMade } = collection;
    if (isNamedInBody) return false;
    const where = fillPath(path, context.path);
    const key = id === undefined ? onlyKey : String(context.path[id.parameter]);
    if (!isMade) return this.#holdings.isRemoved(where, key);
    this.#holdings.fill(collection, where);
    const isMadeByPost = [...this.collections.roles.values()].some(
      (role) => role.collection === collection && role.kind === 'create',
    );
    return !isMadeByPost && this.#holdings.store.get(where, key) === undefined;
  }

  #put(call: Call): Promise<Reply> {
    const { collection, bodyAt } = call.role;
    const { path } = call.context;
    const { id } = collection;
    const key = id === undefined ? onlyKey : String(path[id.parameter]);
    const body = plainMembers(objectOf(at(call.context.body, bodyAt)));
    const item = this.#items.make(collection, body, path);
    const named =
      id === undefined ? item : { ...item, [id.member]: this.#items.typed(collection, key) };
    this.#holdings.store.put(fillPath(collection.path, path), key, named);
    return this.#show(call, named, isDescribed(call.operation, 201) ? 'made' : 'other');
  }

  #remove(call: Call): Promise<Reply> {
    const { operation, context } = call;
    const { item, key, where } = this.#find(call);
    if (this.#isReset(call)) this.#holdings.forget(where, key);
    else this.#holdings.remove(where, key);
    const { media } = this.#answers.content(operation, 'removed', null);
    const isShown = media !== undefined && isJsonType(media.type);
    return isShown
      ? this.#show(call, item, 'removed')
      : this.#described(operation, context, 'removed');
  }

  /** The one thing at a path that is always shown is after its removal as it was in the beginning. */
  #isReset({ role: { collection } }: Call): boolean {
    const show = this.#server.operations.find(({ described }) => {
      const role = this.collections.roles.get(described);
      return role?.collection === collection && role.kind === 'show';
    });
    return collection.id === undefined && show !== undefined && !isDescribed(show, 404);
  }

  async #list({ operation, role, context }: Call): Promise<Reply> {
    const { collection, answerAt = [] } = role;
    const where = fillPath(collection.path, context.path);
    this.#holdings.fill(collection, where);
    const items = this.#holdings.store.all(where);
    const query = objectOf(context.query);
    const page = pageOf(items, operation.described, query, {
      members: [...membersOf(collection.item, this.#server.description.schemas).keys()],
      idMember: collection.id?.member ?? '',
    });
    const content = this.#answers.content(
      operation,
      'other',
      context.request.headers.get('accept'),
    );
    // It was made by a schema of answers.
    const body = (await this.#answers.body(operation, content)) as Json;
    const list = page.items.map((item) => listed(item, body, answerAt, content, this.#values));
    return this.#answers.reply(
      operation,
      content,
      enveloped(body, answerAt, { ...page, items: list }, content),
    );
  }
}

/** Files of a form are no part of an item. */
function plainMembers(body: JsonObject): JsonObject {
  const entries = Object.entries(body).filter(
    ([, value]: [string, unknown]) => !(value instanceof Blob) && value !== undefined,
  );
  return Object.fromEntries(entries);
}

function isDescribed({ served }: MemoryOperation, status: number): boolean {
  return forStatus(served.responses, status) !== undefined;
}
