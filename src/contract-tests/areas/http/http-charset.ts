/** The rule `http-charset`: what holds, and the checks that look for it. */

import type { CheckContext } from '../../context/context.js';
import type { RuleModule } from '../rule-module.js';
import { checkOf } from '../support.js';
import { checkLike } from './support.js';

export const httpCharset: RuleModule = {
  code: 'http-charset',
  severity: 'must',
  sentence: 'A media type may carry parameters.',
  source: 'RFC 9110, section 8.3.1',
  page: {
    sent: 'A provision with `Content-Type: application/json; charset=utf-8`, after the same without the parameter succeeded.',
    why: 'Many clients add the parameter by themselves. A server that compares the whole header refuses a right request, from one update of a library to the next.',
    fix: 'Compare only what stands before the semicolon, in any case of letters:',
    example: {
      language: 'js',
      lines: ["const type = (headers['content-type'] ?? '').split(';')[0].trim().toLowerCase();"],
    },
  },
  checks: () => [checkOf('http-charset', 'provision-resource', checkCharset)],
};

async function checkCharset(context: CheckContext): Promise<void> {
  const installationId = await context.install();
  await checkLike(
    context,
    'http-charset',
    'provision-resource',
    async () => ({ installationId, body: await context.resourceBody() }),
    { what: 'with a charset', contentType: 'application/json; charset=utf-8' },
  );
}
