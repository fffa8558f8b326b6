/** The rule `http-path`: what holds, and the checks that look for it. */

import { succeeded } from '../../context/answers.js';
import type { CheckContext } from '../../context/context.js';
import { exhibitOf } from '../../context/shared-ground.js';
import { NotTested } from '../../context/outcome.js';
import type { RuleModule } from '../rule-module.js';
import { answered, checkOf, failingSegments, ofResource } from '../support.js';

export const httpPath: RuleModule = {
  code: 'http-path',
  severity: 'should',
  sentence:
    'A path that is not described is refused: it neither succeeds nor makes the server fail.',
  source: 'RFC 9110, section 15.5.5',
  page: {
    sent: '`GET` of a resource with `/counterpart-no-such-path` at the end of its path, and with percent signs in place of its id that stand for nothing (`%`, `%zz`, `%c3%28`), with a genuine token.',
    why: 'A route that matches by its beginning alone, or a page that is served for all paths, tells a caller that something was done which nothing has heard of. A future operation of Vercel then seems to succeed. A failure says that the same may be tried again.',
    fix: 'Match whole paths, and answer 404 with the error envelope to what is left. If the same server also serves a web page for unknown paths, exclude the base path of the Partner API from that. Decode a path where the exception of `decodeURIComponent` can be caught; where the framework does it and answers 500 by itself, as Next.js does, only what stands in front of it can refuse such a path.',
  },
  checks: () => [
    checkOf('http-path', 'get-resource', checkPath),
    checkOf('http-path', 'get-resource', checkPercentSigns, { word: 'percent-signs' }),
  ],
};

async function checkPath(context: CheckContext): Promise<void> {
  const { resource } = await exhibitOf(context);
  const exchange = await context.call('get-resource', {
    ...ofResource(resource),
    suffix: '/counterpart-no-such-path',
    isOutsideApi: true,
  });
  if (exchange.status === null) throw new NotTested('There was no answer.');
  if (!succeeded(exchange)) return;
  const message = `A path that is not described ${answered(exchange)}.`;
  context.fail('http-path', 'get-resource', message);
}

/** Two that no byte stands behind, and bytes that are no UTF-8. */
const undecodable = ['%', '%zz', '%c3%28'];

async function checkPercentSigns(context: CheckContext): Promise<void> {
  for await (const { path, exchange } of failingSegments(context, undecodable)) {
    const message = `The path ${path} ${answered(exchange)}.`;
    context.fail('http-path', 'get-resource', message, { cause: 'get-resource:undecodable' });
  }
}
