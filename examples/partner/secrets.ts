/** The secrets of a resource: how they are made, and replaced while the old ones still work. */

import { randomBytes } from 'node:crypto';
import { productOf, type Product } from './catalogue.js';
import type { AcmeHandlers, Environment } from './environment.js';
import { conflict, forbidden, invalid } from './refusals.js';
import type { Resource, Secret } from './store.js';

const millisecondsPerHour = 3_600_000;

/** New secrets for a resource; the names stay, so projects keep their environment variables. */
export function createSecrets(product: Product, resourceId: string): Secret[] {
  const password = randomBytes(24).toString('base64url');
  const host = `${resourceId.replaceAll('_', '-')}.acme.example`;
  return [
    {
      name: `${product.secretPrefix}_URL`,
      value: `${product.scheme}://default:${password}@${host}`,
    },
    { name: `${product.secretPrefix}_TOKEN`, value: randomBytes(32).toString('base64url') },
  ];
}

/** What Acme's databases ask about a credential that a customer's project presents. */
export function isAccepted(resource: Resource, value: string, now: Date): boolean {
  const retired = resource.retiredSecrets.filter(({ until }) => now < until);
  return [...resource.secrets, ...retired.flatMap(({ secrets }) => secrets)].some(
    (secret) => secret.value === value,
  );
}

export function secretHandlers({
  store,
  now,
}: Environment): Pick<AcmeHandlers, 'requestSecretsRotation'> {
  return {
    requestSecretsRotation({ path, body, auth }) {
      store.installation(path.installationId);
      const resource = store.resource(path.installationId, path.resourceId);
      if (auth.userAuthentication !== undefined && auth.userAuthentication.role !== 'ADMIN') {
        throw forbidden('Only an administrator may rotate secrets.');
      }
      if (resource.status === 'pending') {
        throw conflict('The resource is still being set up; its secrets are new.');
      }
      const product = productOf(resource);
      const hours = body.delayOldSecretsExpirationHours ?? 0;
      if (hours > product.maxRotationDelayHours) {
        throw invalid(
          'delayOldSecretsExpirationHours',
          `is at most ${product.maxRotationDelayHours} for ${product.id}.`,
        );
      }
      const until = new Date(now().getTime() + hours * millisecondsPerHour);
      const stillAccepted = resource.retiredSecrets.filter((retired) => now() < retired.until);
      resource.retiredSecrets = [...stillAccepted, { secrets: resource.secrets, until }];
      resource.secrets = createSecrets(product, resource.id);
      return { status: 200, body: { sync: true, secrets: resource.secrets } };
    },
  };
}
