/** The area "Webhooks": its rules, in the order in which they are checked and reported. */

import type { Area } from '../rule-module.js';
import { webhookAccepts } from './webhook-accepts.js';
import { webhookAnnounces } from './webhook-announces.js';
import { webhookClears } from './webhook-clears.js';
import { webhookProof } from './webhook-proof.js';
import { webhookRepeated } from './webhook-repeated.js';
import { webhookSpares } from './webhook-spares.js';
import { webhookCrash } from './webhook-crash.js';
import { webhookDuplicate } from './webhook-duplicate.js';
import { webhookRawBody } from './webhook-raw-body.js';
import { webhookRefusal } from './webhook-refusal.js';
import { webhookSignature } from './webhook-signature.js';
import { webhookUnknownEvent } from './webhook-unknown-event.js';

export const webhooks: Area = {
  title: 'Webhooks',
  rules: [
    webhookAccepts,
    webhookSignature,
    webhookRefusal,
    webhookRawBody,
    webhookDuplicate,
    webhookRepeated,
    webhookProof,
    webhookSpares,
    webhookClears,
    webhookAnnounces,
    webhookUnknownEvent,
    webhookCrash,
  ],
};
