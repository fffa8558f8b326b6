/** The operations of the Vercel API for installations as the users of Vercel see them. */

import type { LocalContext } from '../context.js';
import { uninstall } from '../workflows/uninstall.js';
import type { Installation, Integration } from '../state/entities.js';
import {
  serializeAccountConfiguration,
  serializeConfiguration,
  serializeConfigurationProducts,
  serializeProjectConfiguration,
} from '../serializers/configuration.js';
import { integrationOf } from '../state/lookup.js';
import { callingMember } from './caller.js';
import { requireConfiguration, requireAdmin } from './require.js';
import { askPartner } from './partner-refusals.js';
import type { LocalHandlers } from './types.js';

export function configurationsHandlers(
  local: LocalContext,
): Pick<
  LocalHandlers,
  'getConfigurations' | 'getConfiguration' | 'deleteConfiguration' | 'getConfigurationProducts'
> {
  const { state } = local;
  return {
    getConfigurations(context) {
      const { team } = callingMember(context, context.query);
      const { view, installationType, integrationIdOrSlug } = context.query;
      const show =
        view === 'account' ? serializeAccountConfiguration : serializeProjectConfiguration;
      const isAskedFor = (installation: Installation, integration: Integration): boolean =>
        isInstalled(installation) &&
        (installationType === undefined || installationType === installation.installationType) &&
        (integrationIdOrSlug === undefined || isCalled(integration, integrationIdOrSlug));
      const body = state.installations
        .where('team', team.id)
        .map((installation) => [installation, integrationOf(state, installation)] as const)
        .filter(([installation, integration]) => isAskedFor(installation, integration))
        .map(([installation, integration]) => show(installation, integration));
      return { status: 200, body };
    },

    getConfiguration(context) {
      const caller = callingMember(context, context.query);
      const installation = requireConfiguration(state, caller, context.path.id);
      const integration = integrationOf(state, installation);
      return { status: 200, body: serializeConfiguration(installation, integration) };
    },

    async deleteConfiguration(context) {
      const caller = callingMember(context, context.query);
      requireAdmin(caller);
      const installation = requireConfiguration(state, caller, context.path.id);
      // Its removal is under way: asking once more changes nothing.
      if (installation.deleteRequestedAt === null) {
        // The operation describes no 409 and no 500.
        await askPartner(() => uninstall(local, { installation, member: caller.member }), {
          refusals: { 403: 403 },
          otherwise: 400,
        });
      }
      return { status: 204 };
    },

    getConfigurationProducts(context) {
      const caller = callingMember(context, context.query);
      const installation = requireConfiguration(state, caller, context.path.id);
      const integration = integrationOf(state, installation);
      const products = state.products.where('integration', integration.id);
      const body = serializeConfigurationProducts(installation, integration, products);
      return { status: 200, body };
    },
  };
}

function isInstalled({ deletedAt }: Installation): boolean {
  return deletedAt === null;
}

function isCalled({ id, slug }: Integration, idOrSlug: string): boolean {
  return id === idOrSlug || slug === idOrSlug;
}
