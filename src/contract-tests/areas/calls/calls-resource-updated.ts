/** The rule `calls-resource-updated`, which the checks of other rules look for. */

import type { RuleModule } from '../rule-module.js';

export const callsResourceUpdated: RuleModule = {
  code: 'calls-resource-updated',
  severity: 'must',
  sentence: 'Vercel is told when a resource that was pending is ready.',
  source: 'Vercel docs: Native integration flows',
  foundBy: ['provision-ready'],
  page: {
    sent: 'A resource is made whose status is `pending`. When it has become ready within `readyWithin` of the configuration, the server has to have told Vercel: by the event `resource.updated`, or by updating or importing the resource. What it was told before that does not count, and the event has to name the resource by the id that the provision was answered with.',
    why: 'Vercel does not ask again and again. The dashboard shows the resource as pending until a user happens to open it.',
    fix: 'When the background work ends, well or badly, store the status and then send the event; repeat it if it fails.',
    example: {
      language: 'http',
      lines: [
        'POST /v1/installations/{installationId}/events',
        '{ "event": { "type": "resource.updated", "productId": "acme-redis", "resourceId": "store_8f3a" } }',
      ],
    },
  },
};
