/** The rule `idempotency-other-body`: what holds, and the checks that look for it. */

import { succeeded } from '../../context/answers.js';
import type { CheckContext } from '../../context/context.js';
import type { RuleModule } from '../rule-module.js';
import { checkOf, mixedName, ofResource, stateOf } from '../support.js';
import { idOf, needRetries } from './support.js';

const provision = 'provision-resource';

export const idempotencyOtherBody: RuleModule = {
  code: 'idempotency-other-body',
  severity: 'should',
  sentence: 'An Idempotency-Key that was used for one request does not carry out another.',
  source: 'Vercel docs: Marketplace Partner API, header Idempotency-Key',
  page: {
    sent: 'A provision, and then another with the same `Idempotency-Key` but another name. A refusal is right; so is the answer of the first. A second resource is not. An update of a resource is sent with the key of its provision, too: it may be refused or carried out, but not be answered with success and left undone.',
    why: 'A key stands for one intention. Two requests under one key are a mistake somewhere, and carrying both out hides it, at the cost of a resource.',
    fix: 'Store a hash of the request with the key, and answer 409 when it differs.',
    example: {
      language: 'js',
      lines: [
        'const print = sha256(`${method} ${path}\\n${body}`);',
        "if (stored && stored.print !== print) return error(409, 'conflict', 'This key was used before.');",
      ],
    },
  },
  checks: () => [
    checkOf('idempotency-other-body', provision, checkOtherBody),
    checkOf('idempotency-other-body', 'update-resource', checkOtherOperation),
  ],
};

async function checkOtherBody(context: CheckContext): Promise<void> {
  await needRetries(context);
  const installationId = await context.install();
  const idempotencyKey = context.ids.next('key');
  const body = await context.resourceBody();
  const first = await context.call(provision, { installationId, body, idempotencyKey });
  context.need(first, 'The first request did not succeed.');
  const second = await context.call(provision, {
    installationId,
    body: { ...body, name: mixedName(context) },
    idempotencyKey,
    // How the key is refused is not described.
    isDescribed: false,
  });
  if (!succeeded(second) || idOf(first) === idOf(second)) return;
  context.fail(
    'idempotency-other-body',
    provision,
    'A request with another body, but the same Idempotency-Key, made a resource.',
    { exchanges: [first, second] },
  );
}

/** A server may refuse the key, or carry the update out; it may not say that it did, and not do it. */
async function checkOtherOperation(context: CheckContext): Promise<void> {
  const installationId = await context.install();
  const idempotencyKey = context.ids.next('key');
  const body = await context.resourceBody();
  const first = await context.call(provision, { installationId, body, idempotencyKey });
  context.need(first, 'A resource could not be made.');
  const resource = context.made(first, installationId, body.billingPlanId);
  await context.settle(resource);
  const id = 'update-resource';
  const name = mixedName(context);
  const update = { ...ofResource(resource), body: { name } };
  const second = await context.call(id, {
    ...update,
    idempotencyKey,
    isDescribed: false,
  });
  if (!succeeded(second) || (await stateOf(context, resource))['name'] === name) return;
  // What is not kept under a key of its own either is wrong by another rule.
  context.need(await context.call(id, update), 'The resource could not be updated.');
  if ((await stateOf(context, resource))['name'] !== name) return;
  context.fail(
    'idempotency-other-body',
    id,
    'An update with the Idempotency-Key of a provision was answered with success, and not carried out.',
    { exchanges: [first, second] },
  );
}
