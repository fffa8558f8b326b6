/** A good call and refused ones of every operation that a member calls, or who shows a client secret. */

import { startExternalInstall } from '../../../src/local-vercel/workflows/external-install.js';
import { startSso } from '../../../src/local-vercel/workflows/sign-in.js';
import type { Member } from '../../../src/local-vercel/state/entities.js';
import {
  byMember,
  clientOf,
  integrationOf,
  noResource,
  pick,
  type Call,
  type OperationCalls,
  type World,
} from './call-parts.js';

function installerOf({ local, installation }: World): Member {
  const member = local.context.state.members.get(installation.memberId);
  if (member === undefined) throw new Error('The installation has no installer.');
  return member;
}

function ssoCode(world: World): string {
  const { installation } = world;
  const address = startSso(world.local.context, { installation, member: installerOf(world) });
  return new URL(address).searchParams.get('code') ?? '';
}

const redirectUri = 'https://acme.example/callback';

function oauthCode(world: World): string {
  const address = startExternalInstall(world.local.context, {
    integration: integrationOf(world),
    member: installerOf(world),
    redirectUri,
  });
  return new URL(address).searchParams.get('code') ?? '';
}

export const memberCalls: readonly OperationCalls[] = [
  byMember(
    'getConfigurations',
    (world) => ({
      query: { view: pick(world, 'account', 'project') },
    }),
    { badQueries: [{}, { view: 'none' }] },
  ),
  byMember('getConfiguration', ({ installation }) => ({ path: { id: installation.id } }), {
    badPaths: [{ id: 'icfg_none' }],
  }),
  byMember('getConfigurationProducts', ({ installation }) => ({ path: { id: installation.id } }), {
    badPaths: [{ id: 'icfg_none' }],
  }),
  byMember(
    'getBillingPlans',
    (world) => ({
      path: { integrationIdOrSlug: 'local-integration', productIdOrSlug: 'local-database' },
      query: pick<Record<string, string>>(
        world,
        {},
        { integrationConfigurationId: world.installation.id },
        { metadata: '{}' },
      ),
    }),
    {
      badPaths: [{ integrationIdOrSlug: 'none' }, { productIdOrSlug: 'none' }],
      badQueries: [{ metadata: '{' }, { metadata: '{"a":null}' }],
    },
  ),
  byMember(
    'createIntegrationStoreDirect',
    (world) => ({
      body: {
        name: 'made',
        integrationConfigurationId: world.installation.id,
        integrationProductIdOrSlug: 'local-database',
        ...pick<object>(world, {}, { billingPlanId: 'pro' }, { externalId: 'dev', source: 'cli' }),
      },
    }),
    { badBodies: [{}, { name: 'x'.repeat(129) }] },
  ),
  byMember(
    'connectIntegrationResourceToProject',
    (world) => ({
      path: { integrationConfigurationId: world.installation.id, resourceId: 'cache_1' },
      body: {
        projectId: world.local.context.state.projects.all()[0]?.id,
        ...pick<object>(world, {}, { envVarEnvironments: ['preview'], makeEnvVarsSensitive: true }),
      },
    }),
    { ...noResource, badBodies: [{}, { projectId: 'prj_none' }] },
  ),
  {
    id: 'exchange-sso-token',
    good: (world) => ({
      body: {
        ...clientOf(world),
        code: ssoCode(world),
        ...pick<object>(world, {}, { grant_type: 'authorization_code' }),
      },
    }),
    refused: [
      () => ({ body: {} }),
      () => ({ body: '{' }),
      (world) => ({ body: { ...clientOf(world), code: 'unknown' } }),
      (world) => ({ body: { ...clientOf(world), code: oauthCode(world) } }),
      (world) => ({ body: { client_id: 'oac_none', client_secret: 'x', code: ssoCode(world) } }),
      (world) => ({
        body: { ...clientOf(world), refresh_token: 'unknown', grant_type: 'refresh_token' },
      }),
    ],
  },
  {
    id: 'exchange-oauth-code',
    good: (world) =>
      formOf({ ...clientOf(world), code: oauthCode(world), redirect_uri: redirectUri }),
    refused: [
      () => formOf({}),
      (world) => formOf({ ...clientOf(world), code: 'unknown', redirect_uri: redirectUri }),
      (world) =>
        formOf({
          ...clientOf(world),
          code: oauthCode(world),
          redirect_uri: 'https://evil.example',
        }),
      () =>
        formOf({ client_id: 'oac_none', client_secret: 'x', code: 'y', redirect_uri: redirectUri }),
    ],
  },
];

/** Ends what others need. */
export const removal: OperationCalls = byMember(
  'deleteConfiguration',
  ({ installation }) => ({ path: { id: installation.id } }),
  {
    badPaths: [{ id: 'icfg_none' }],
  },
);

function formOf(fields: Record<string, string>): Call {
  return {
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields).toString(),
  };
}
