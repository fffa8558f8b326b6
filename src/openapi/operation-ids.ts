/** Gives every operation an id of its own, whether or not its author did. */

import { stringAt, type JsonObject } from './json.js';

export class OperationIds {
  /** Ids that authors gave: no other operation gets them. */
  readonly #given: ReadonlySet<string>;
  readonly #taken = new Set<string>();

  constructor(operations: readonly JsonObject[]) {
    this.#given = new Set(operations.map(givenId).filter((id) => id !== undefined));
  }

  /** `GET /users/{id}` without an operationId is `get-users-by-id`. */
  take(operation: JsonObject, method: string, path: string): string {
    const given = givenId(operation);
    const id =
      given !== undefined && !this.#taken.has(given)
        ? given
        : this.#free(given ?? deriveId(method, path));
    this.#taken.add(id);
    return id;
  }

  #free(wanted: string): string {
    let id = wanted;
    for (let count = 2; this.#taken.has(id) || this.#given.has(id); count += 1) {
      id = `${wanted}-${count}`;
    }
    return id;
  }
}

function givenId(operation: JsonObject): string | undefined {
  const id = stringAt(operation, 'operationId');
  return id === '' ? undefined : id;
}

function deriveId(method: string, path: string): string {
  const words = path.replace(/\{([^}]*)\}/g, 'by-$1').match(/[\p{L}\p{N}_]+/gu) ?? [];
  return [method, ...words].join('-');
}
