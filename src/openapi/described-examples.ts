/** Finds the examples that a description gives for what travels: answers, bodies, parameters and headers. */

import { entriesOf, isArray, isObject, objectAt, type Json, type JsonObject } from './json.js';
import type { Operation, Parameter } from './model.js';
import { operationsIn } from './path-items.js';
import { follow } from './reference.js';

/** By name; the only one, where it has no name, by the empty text. */
export type Examples = ReadonlyMap<string, Json>;

/** Reads a document that `normalise` returned. */
export class DescribedExamples {
  readonly #document: JsonObject;

  constructor(document: JsonObject) {
    this.#document = document;
  }

  /** @param status As the model has it: `200`, `4XX`, `default`. @param key The media type as the description spells it. */
  ofAnswer(operation: Operation, status: string, key: string): Examples {
    return this.#ofContent(this.#response(operation, status), key);
  }

  ofBody(operation: Operation, key: string): Examples {
    const body = this.#operation(operation)['requestBody'];
    return body === undefined ? new Map() : this.#ofContent(follow(this.#document, body), key);
  }

  ofParameter(operation: Operation, { name, in: place }: Parameter): Examples {
    const own = this.#operation(operation)['parameters'];
    const shared = this.#item(operation)['parameters'];
    const found = [own, shared]
      .flatMap((list) => (isArray(list) ? list : []))
      .map((parameter) => follow(this.#document, parameter))
      .find((parameter) => parameter['name'] === name && parameter['in'] === place);
    return found === undefined ? new Map() : this.#examplesIn(found);
  }

  /** The first example of each header of an answer, by name in lower case. */
  ofHeaders(operation: Operation, status: string): Readonly<Record<string, Json>> {
    const headers = objectAt(this.#response(operation, status), 'headers');
    const found = entriesOf(headers).flatMap(([name, header]) => {
      const [example] = this.#examplesIn(follow(this.#document, header)).values();
      return example === undefined ? [] : [[name.toLowerCase(), example] as const];
    });
    return Object.fromEntries(found);
  }

  #item({ path }: Operation): JsonObject {
    return follow(this.#document, objectAt(this.#document, 'paths')[path] ?? null);
  }

  #operation(operation: Operation): JsonObject {
    const found = operationsIn(this.#item(operation)).find(
      ({ method }) => method === operation.method,
    );
    return found?.operation ?? {};
  }

  #response(operation: Operation, status: string): JsonObject {
    const responses = entriesOf(objectAt(this.#operation(operation), 'responses'));
    const found = responses.find(([key]) => key.toUpperCase() === status.toUpperCase());
    return found === undefined ? {} : follow(this.#document, found[1]);
  }

  #ofContent(holder: JsonObject, key: string): Examples {
    return this.#examplesIn(objectAt(objectAt(holder, 'content'), key));
  }

  #examplesIn(holder: JsonObject): Examples {
    const named = entriesOf(objectAt(holder, 'examples')).flatMap(([name, example]) => {
      const followed = isObject(example) ? follow(this.#document, example) : {};
      const value = followed['value'] ?? followed['dataValue'];
      return value === undefined ? [] : [[name, value] as const];
    });
    const { example } = holder;
    return new Map([...(example === undefined ? [] : [['', example] as const]), ...named]);
  }
}
