/** The rule `http-method-crash`: what holds, and the checks that look for it. */

import type { CheckContext } from '../../context/context.js';
import { createFixture } from '../../context/fixture.js';
import type { RuleModule } from '../rule-module.js';
import { answered, checkOf, ofResource } from '../support.js';

export const httpMethodCrash: RuleModule = {
  code: 'http-method-crash',
  severity: 'should',
  sentence: 'HEAD and OPTIONS do not make the server fail.',
  source: 'RFC 9110, section 9.3',
  page: {
    sent: 'HEAD and OPTIONS at the path of a resource, with a genuine token. Any status below 500, or 501, is a right answer.',
    why: 'Proxies, monitors and browsers send such requests by themselves. Each of them then raises an alarm about a server that works.',
    fix: 'Answer HEAD as GET without a body, which most frameworks do, and OPTIONS with 204 and the header `Allow`, or either with 405. Usually a `switch` over methods that throws by default is the cause.',
  },
  checks: () => [checkOf('http-method-crash', 'get-resource', checkMethods)],
};

async function checkMethods(context: CheckContext): Promise<void> {
  const { resource } = await createFixture(context);
  for (const method of ['HEAD', 'OPTIONS']) {
    const exchange = await context.call('get-resource', {
      ...ofResource(resource),
      method,
      isOutsideApi: true,
    });
    // That a method is not implemented may be said.
    if (exchange.status === null || exchange.status < 500 || exchange.status === 501) continue;
    context.fail('http-method-crash', 'get-resource', `${method} ${answered(exchange)}.`);
  }
}
