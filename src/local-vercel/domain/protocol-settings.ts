/** What a team asks of the protocols of a resource that is to be made. */

import { isObject, Report, type Issue } from '@openapi-counterpart/runtime';
import type {
  AppUrl,
  EnvironmentTarget,
  ExperimentationSettings,
  ProtocolSettings,
} from '@openapi-counterpart/vercel/vercel-api/types';
import type { Product } from '../state/entities.js';

export interface RequestedSettings {
  /** Absent where nothing is asked for. */
  readonly settings: ProtocolSettings | undefined;
  readonly issues: readonly Issue[];
}

const targets: readonly EnvironmentTarget[] = ['production', 'preview', 'development'];

/**
 * The body leaves the settings open; what is not known of them is dropped.
 * @param newStoreId Names the store to sync into, where the team wants that.
 */
export function requestedSettings(
  product: Product,
  given: Readonly<Record<string, unknown>> | undefined,
  newStoreId: () => string,
): RequestedSettings {
  const report = new Report(undefined, '/protocolSettings');
  const { experimentation, authentication } = given ?? {};
  const isSynced = wantsSyncing(experimentation, report.at('experimentation'));
  if (isSynced && product.protocols.experimentation?.edgeConfigSyncingSupport !== true) {
    report
      .at('experimentation')
      .add('not', `asks for syncing, which ${product.slug} does not support`);
  }
  const appUrls = appUrlsOf(authentication, report.at('authentication'));
  if (report.issues.length > 0) return { settings: undefined, issues: report.issues };
  const settings: ProtocolSettings = {
    ...(isSynced && { experimentation: syncingInto(newStoreId()) }),
    ...(appUrls !== undefined && { authentication: { appUrls } }),
  };
  return { settings: Object.keys(settings).length === 0 ? undefined : settings, issues: [] };
}

/** Under both sets of names, because programs read either. */
function syncingInto(storeId: string): ExperimentationSettings {
  return {
    edgeConfigSyncingEnabled: true,
    edgeConfigId: storeId,
    globalConfigSyncingEnabled: true,
    globalConfigId: storeId,
  };
}

function wantsSyncing(experimentation: unknown, report: Report): boolean {
  if (experimentation === undefined) return false;
  if (!isObject(experimentation)) {
    report.add('type', 'must be an object');
    return false;
  }
  return ['edgeConfigSyncingEnabled', 'globalConfigSyncingEnabled']
    .map((name) => {
      const value = experimentation[name];
      if (value !== undefined && typeof value !== 'boolean') {
        report.at(name).add('type', 'must be a boolean');
      }
      return value === true;
    })
    .includes(true);
}

function appUrlsOf(authentication: unknown, report: Report): AppUrl[] | undefined {
  if (authentication === undefined) return undefined;
  const urls = isObject(authentication) ? authentication['appUrls'] : undefined;
  if (!Array.isArray(urls) || !urls.every(isAppUrl)) {
    report.add('type', `must have appUrls, each with a url and a target (${targets.join(', ')})`);
    return undefined;
  }
  return urls.map(({ url, target }) => ({ url, target }));
}

function isAppUrl(value: unknown): value is AppUrl {
  return (
    isObject(value) &&
    typeof value['url'] === 'string' &&
    targets.some((target) => target === value['target'])
  );
}
