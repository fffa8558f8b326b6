/** Runs a customer's command at a resource. */

import { resourceRepl } from 'openapi-counterpart/partner-api/client';
import type { LocalContext } from '../context.js';
import type { Member, Resource } from '../state/entities.js';
import { callOf, callPartner } from './partner.js';
import { PartnerError } from './partner-error.js';

const operationId = 'resource-repl';

export interface ReplInput {
  readonly resource: Resource;
  readonly member: Member;
  readonly input: string;
  readonly isReadOnly?: boolean;
}

/**
 * Calls resource-repl. @returns The blocks to show, whether they came as a list or as lines.
 * @throws PartnerError
 */
export async function runCommand(local: LocalContext, command: ReplInput): Promise<unknown[]> {
  const { resource, member, input, isReadOnly } = command;
  const { installationId, partnerId } = resource;
  const installation = local.state.installations.get(installationId);
  if (installation === undefined) throw new Error(`There is no installation "${installationId}".`);
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
  if (!(data instanceof ReadableStream)) return data;
  return parseLines(await new Response(data).text(), status);
}

function parseLines(text: string, status: number): unknown[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line, index): unknown => {
    try {
      return JSON.parse(line);
    } catch {
      const message = `${operationId}: line ${index + 1} of the answer is not JSON.`;
      throw new PartnerError('invalid', operationId, status, message);
    }
  });
}
