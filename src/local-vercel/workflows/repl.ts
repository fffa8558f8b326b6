/** Runs a customer's command at a resource. */

import { resourceRepl } from '@openapi-counterpart/vercel/partner-api/client';
import type { LocalContext } from '../context.js';
import type { Member, Resource } from '../state/entities.js';
import { installationOf } from '../state/lookup.js';
import { callOf } from './partner-call.js';
import { callPartner } from './partner.js';
import { PartnerError } from './partner-error.js';

const operationId = 'resource-repl';

export interface ReplInput {
  readonly resource: Resource;
  readonly member: Member;
  readonly input: string;
  readonly isReadOnly?: boolean;
}

export interface CommandOutput {
  /** False where the command could not do what was typed. */
  readonly ok: boolean;
  /** What to show, in order. */
  readonly blocks: readonly unknown[];
}

/** Calls resource-repl; what it prints may come as a list or as lines. @throws PartnerError */
export async function runCommand(local: LocalContext, command: ReplInput): Promise<CommandOutput> {
  const { resource, member, input, isReadOnly } = command;
  const { installationId, partnerId } = resource;
  const installation = installationOf(local.state, resource);
  try {
    const { data, status } = await callPartner(
      local,
      callOf(local, installation, operationId, member),
      (client, header) =>
        resourceRepl(client, {
          path: { installationId, resourceId: partnerId },
          header,
          body: { input, ...(isReadOnly !== undefined && { readOnly: isReadOnly }) },
        }),
    );
    return { ok: true, blocks: Array.isArray(data) ? data : await collect(data, status) };
  } catch (error) {
    // What a command prints of its failure is a list as well.
    const isPrinted = error instanceof PartnerError && error.status === 400;
    if (isPrinted && Array.isArray(error.body)) return { ok: false, blocks: error.body };
    throw error;
  }
}

async function collect(lines: AsyncIterable<unknown>, status: number): Promise<unknown[]> {
  const blocks: unknown[] = [];
  try {
    for await (const block of lines) blocks.push(block);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const message = `${operationId}: line ${blocks.length + 1} of the answer is not JSON.`;
    throw new PartnerError('invalid', operationId, status, message);
  }
  return blocks;
}
