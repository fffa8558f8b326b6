/** Paths answer to the methods that are described there, and say which those are. */

import type { AnyContext } from '../context.js';
import type { ApiOperation } from '../api.js';
import { valuesFor } from '../things.js';
import { reach } from './answers.js';
import { atEach, type AnyArea } from './area.js';

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

async function checkOthers(context: AnyContext, operation: ApiOperation): Promise<void> {
  const { path } = operation.served;
  const described = context.api.operations
    .filter(({ served }) => served.path === path)
    .map(({ served }) => served.method);
  const values = await valuesFor(context, operation);
  for (const method of methods.filter((name) => !described.includes(name))) {
    const input = { path: values, method, isDescribed: false, isOutsideApi: true };
    const { status, headers } = await context.send(operation, input);
    if (status === 405 && headers['allow'] === undefined) {
      context.fail('method-allow', operation.id, `405 for ${method} came without Allow.`, {
        cause: `method-allow:${operation.id}`,
      });
    }
    if (status === null || status >= 400) continue;
    context.fail(
      'unsupported-method',
      operation.id,
      `${method}, which is not described, was answered with ${status}.`,
      {
        cause: `unsupported-method:${operation.id}`,
      },
    );
  }
  // A failure shows itself.
  await context.send(operation, {
    path: values,
    method: 'OPTIONS',
    isDescribed: false,
    isOutsideApi: true,
  });
}

async function checkHead(context: AnyContext, operation: ApiOperation): Promise<void> {
  const { input, exchange } = await reach(context, operation);
  const head = await context.send(operation, { ...input, method: 'HEAD', isOutsideApi: true });
  const isOffered = head.status !== null && ![404, 405, 501].includes(head.status);
  if (!isOffered || head.status === exchange.status) return;
  const message = `HEAD was answered with ${head.status}, and GET with ${exchange.status}.`;
  context.fail('method-head', operation.id, message, { cause: `method-head:${operation.id}` });
}

/** One check a path is enough. */
function isFirstOfPath(
  operation: ApiOperation,
  { operations }: { operations: readonly ApiOperation[] },
): boolean {
  return operations.find(({ served }) => served.path === operation.served.path) === operation;
}

export const methodRules: AnyArea = {
  title: 'Methods',
  rules: [
    {
      code: 'unsupported-method',
      severity: 'should',
      sentence: 'A method that is not described is refused.',
      source: 'RFC 9110, section 15.5.6',
      checks: atEach('unsupported-method', isFirstOfPath, checkOthers),
    },
    {
      code: 'method-allow',
      severity: 'should',
      sentence: 'An answer of 405 names the methods that there are.',
      source: 'RFC 9110, section 15.5.6',
    },
    {
      code: 'method-head',
      severity: 'should',
      sentence: 'HEAD is answered as GET is.',
      source: 'RFC 9110, section 9.3.2',
      checks: atEach('method-head', ({ served }) => served.method === 'GET', checkHead),
    },
  ],
};
