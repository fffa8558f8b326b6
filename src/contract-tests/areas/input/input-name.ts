/** The rule `input-name`: what holds, and the checks that look for it. */

import { isFailure, succeeded } from '../../context/answers.js';
import type { CheckContext } from '../../context/context.js';
import type { RuleModule } from '../rule-module.js';
import { answered, checkOf } from '../support.js';

export const inputName: RuleModule = {
  code: 'input-name',
  severity: 'should',
  sentence: 'A resource name may contain spaces and capital letters.',
  source: 'Partner API description',
  page: {
    sent: 'A resource with the name `My Database 3f` in place of one in small letters and hyphens, after the latter was accepted.',
    why: "The name is chosen by people in Vercel's dashboard, who write capitals and spaces. Being refused there, without a word on which names would do, is where they give up.",
    fix: 'Keep the name as it is, and make from it what your system needs (a host, a database) by yourself, with the id in it. If only some names are possible, answer 400 with `error.user.message`, in words that a customer understands.',
    example: {
      language: 'js',
      lines: ['const host = `${slugify(name)}-${resourceId}`.slice(0, 63);'],
    },
  },
  checks: () => [checkOf('input-name', 'provision-resource', checkPlainName)],
};

async function checkPlainName(context: CheckContext): Promise<void> {
  const installationId = await context.install();
  const body = await context.resourceBody();
  const plain = await context.call('provision-resource', { installationId, body });
  context.need(plain, 'A resource could not be made.');
  const name = `My Database ${context.ids.hex(2)}`;
  const exchange = await context.call('provision-resource', {
    installationId,
    body: { ...body, name },
  });
  if (succeeded(exchange) || isFailure(exchange)) return;
  const message = `A resource with the name ${JSON.stringify(name)} ${answered(exchange)}.`;
  context.fail('input-name', 'provision-resource', message);
}
