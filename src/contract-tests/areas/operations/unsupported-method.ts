/** The rule `unsupported-method`: what holds, and the checks that look for it. */

import type { CheckContext } from '../../context/context.js';
import { freshInput } from '../../context/fixture.js';
import type { PartnerOperation } from '../../operations.js';
import type { RuleModule } from '../rule-module.js';
import { checkOf } from '../support.js';

export const unsupportedMethod: RuleModule = {
  code: 'unsupported-method',
  severity: 'should',
  sentence: 'A method that is not described is refused.',
  source: 'RFC 9110, section 15.5.6',
  page: {
    sent: 'For every path the first of PATCH, PUT, DELETE and POST that is not described there, with a genuine token. Any status from 400 to 499, or 501, is a right answer.',
    why: 'A route that answers to all methods carries out what was not asked for, such as a deletion by POST, or says success where nothing was done.',
    fix: 'Bind handlers to a method as well as a path, and answer 405 with the header `Allow` for others.',
    example: {
      language: 'js',
      lines: [
        'app.get(path, read);',
        "app.all(path, (req, res) => res.set('Allow', 'GET').status(405).json(envelope));",
      ],
    },
  },
  checks: ({ operations }) =>
    operations.map((operation) =>
      checkOf('unsupported-method', operation.id, (context) => checkMethod(context, operation)),
    ),
};

/** A method that the path does not have. */
async function checkMethod(context: CheckContext, operation: PartnerOperation): Promise<void> {
  const method = otherMethod(context, operation);
  if (method === undefined) return;
  const { body: _body, text: _text, ...input } = await freshInput(context, operation.id);
  const exchange = await context.call(operation.id, { ...input, method, isOutsideApi: true });
  const { status } = exchange;
  if (status === 405 && exchange.headers['allow'] === undefined) {
    const message = `${method}, which is not described, was answered with 405 without Allow.`;
    context.fail('method-allow', operation.id, message, { cause: `method-allow:${operation.id}` });
  }
  if (status !== null && ((status >= 400 && status < 500) || status === 501)) return;
  const answered = status === null ? 'got no answer' : `was answered with ${status}`;
  context.fail(
    'unsupported-method',
    operation.id,
    `${method}, which is not described, ${answered}.`,
    {
      exchanges: [exchange],
      cause: `unsupported-method:${operation.id}`,
    },
  );
}

function otherMethod(context: CheckContext, { served }: PartnerOperation): string | undefined {
  const all = [...context.options.api.operations.values()];
  const described = all.filter(({ served: { path } }) => path === served.path);
  const methods = described.map(({ served: { method } }) => method);
  // One check a path is enough.
  if (described[0]?.served !== served) return undefined;
  return ['PATCH', 'PUT', 'DELETE', 'POST'].find((method) => !methods.includes(method));
}
