/** A call as a check writes it: what differs from how Vercel makes it. */

import type { TokenSpec } from '../model.js';
import type { PartnerOperation } from '../operations.js';
import { percentEncoded } from './percent.js';

/** The parts of a call; what is absent is as the operation has it by default. */
export interface CallInput {
  readonly installationId?: string;
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** In place of `body`: the text as it is sent. */
  readonly text?: string;
  readonly contentType?: string;
  readonly idempotencyKey?: string;
  readonly token?: TokenSpec;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Names of headers that are left out, in lower case. */
  readonly without?: readonly string[];
  /** As written before the token; `Bearer` by default. */
  readonly scheme?: string;
  /** Put behind the path. */
  readonly suffix?: string;
  /** False for a request that the description does not allow. */
  readonly isDescribed?: boolean;
  /** True for a request that is for no operation. */
  readonly isOutsideApi?: boolean;
}

/** Below the base URL, percent-encoded. @throws Error when a value of the path is missing. */
export function pathOf(operation: PartnerOperation, input: CallInput): string {
  const values: Record<string, string> = {
    ...(input.installationId !== undefined && { installationId: input.installationId }),
    ...input.path,
  };
  const path = operation.served.path.replace(/\{([^}]+)\}/g, (_all, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`${operation.id} needs a value for {${name}}.`);
    return percentEncoded(value);
  });
  const query = new URLSearchParams(input.query).toString();
  const whole = `${path}${input.suffix ?? ''}`;
  return query === '' ? whole : `${whole}?${query}`;
}
