import type { ProductProtocols } from '@openapi-counterpart/vercel/vercel-api/types';
import { expect, test } from 'vitest';
import { requestedSettings } from '../../../src/local-vercel/domain/protocol-settings.js';
import type { Product } from '../../../src/local-vercel/state/entities.js';

function productWith(protocols: ProductProtocols): Product {
  return {
    id: 'iap_1',
    integrationId: 'oac_1',
    slug: 'acme-flags',
    name: 'Acme Flags',
    shortDescription: 'Flags.',
    protocols,
    primaryProtocol: 'experimentation',
    metadataSchema: { type: 'object', properties: {} },
    plans: [],
    secretRotation: false,
  };
}

const flags = productWith({
  experimentation: { status: 'enabled', edgeConfigSyncingSupport: true },
});
const plain = productWith({ experimentation: { status: 'enabled' } });
const newStoreId = () => 'ecfg_1';

const synced = {
  edgeConfigSyncingEnabled: true,
  edgeConfigId: 'ecfg_1',
  globalConfigSyncingEnabled: true,
  globalConfigId: 'ecfg_1',
};
const appUrls = [{ url: 'https://shop.example', target: 'production' }];

test.each([
  ['nothing', undefined, undefined],
  ['nothing in an object', {}, undefined],
  ['no syncing', { experimentation: { edgeConfigSyncingEnabled: false } }, undefined],
  ['syncing', { experimentation: { edgeConfigSyncingEnabled: true } }, { experimentation: synced }],
  [
    'syncing under the newer name',
    { experimentation: { globalConfigSyncingEnabled: true } },
    { experimentation: synced },
  ],
  ['addresses', { authentication: { appUrls } }, { authentication: { appUrls } }],
  ['what is not known', { video: { quality: 'high' } }, undefined],
])('%s', (_, given, settings) => {
  expect(requestedSettings(flags, given, newStoreId)).toEqual({ settings, issues: [] });
});

const experimentation = '/protocolSettings/experimentation';

test.each([
  ['syncing where there is none', plain, { edgeConfigSyncingEnabled: true }, experimentation],
  [
    'a word for a switch',
    flags,
    { edgeConfigSyncingEnabled: 'yes' },
    `${experimentation}/edgeConfigSyncingEnabled`,
  ],
  ['a list for an object', flags, [], experimentation],
])('%s is refused', (_, product, given, pointer) => {
  const { issues } = requestedSettings(product, { experimentation: given }, newStoreId);
  expect(issues).toMatchObject([{ pointer }]);
});

test.each([
  [{}],
  [{ appUrls: 'https://shop.example' }],
  [{ appUrls: [{ url: 'x', target: 'y' }] }],
  [3],
])('authentication of %j is refused', (authentication) => {
  const { issues } = requestedSettings(flags, { authentication }, newStoreId);
  expect(issues).toMatchObject([{ pointer: '/protocolSettings/authentication' }]);
});
