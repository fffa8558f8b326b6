/** Events of the tokens that Vercel signs, and of the keys that it signs them with. */

import { currentSigner, publishNextKey, rotateKeys } from '../workflows/keys.js';
import { startSso } from '../workflows/sign-in.js';
import { flag, optional, record } from '../shape.js';
import { defineEvents } from './event.js';
import { findMember, needInstallation } from './prerequisites.js';

export const tokenEvents = defineEvents((event) => ({
  'rotate-keys': event(
    'publishes a new key, which signs tokens from five minutes later, or at once (atOnce)',
    { atOnce: optional(flag) },
    async (local, { atOnce }) => {
      // There is none before the first token.
      await currentSigner(local);
      const key = await (atOnce === true ? rotateKeys(local) : publishNextKey(local));
      const signsFrom = key.signsFrom ?? local.clock.now();
      return { kid: key.id, signsFrom: new Date(signsFrom).toISOString() };
    },
  ),
  sso: event(
    'begins a sign-in of a user with the partner; gives the address for the browser',
    { params: optional(record) },
    async (local, set) => {
      const installation = await needInstallation(local, set);
      const params = Object.entries({
        ...set.params,
        ...(set.resourceId !== undefined && { resource_id: set.resourceId }),
      });
      return {
        url: startSso(local, {
          installation,
          member: findMember(local, installation.teamId, set),
          params: Object.fromEntries(params.map(([name, value]) => [name, String(value)])),
        }),
      };
    },
  ),
}));
