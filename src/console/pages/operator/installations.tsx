/** All installations as the platform keeps them, those that are gone too. */

import type { StateInstallation, StateResource } from '../../../../generated/admin-api/types.js';
import {
  connectionsOf,
  installationBy,
  installations,
  integrationOf,
  membersOf,
  nameOf,
  productOf,
  projectName,
  resourcesOf,
  standingOf,
  teamOf,
} from '../../data/find.js';
import { href } from '../../data/route.js';
import { state } from '../../data/state.js';
import { Badge } from '../../parts/badge.js';
import { Facts } from '../../parts/facts.js';
import { Json } from '../../parts/json.js';
import { Empty } from '../../parts/notice.js';
import { Page, Section } from '../../parts/section.js';
import { SecretsTable } from '../../parts/secrets.js';
import { Table } from '../../parts/table.js';
import { dayAndTime } from '../../parts/words.js';
import { Notification } from '../marketplace/notification.js';

export function InstallationsPage({ id }: { readonly id: string | undefined }) {
  const installation = installationBy(id);
  if (installation !== undefined) return <InstallationDetail installation={installation} />;
  return (
    <Page
      title="Installations"
      lead="What the platform keeps: every installation, its resources and secrets, masked."
    >
      {id !== undefined && (
        <Empty title="There is no such installation">It may be of another state.</Empty>
      )}
      <InstallationList />
    </Page>
  );
}

function InstallationList() {
  const list = installations().toReversed();
  if (list.length === 0) {
    return (
      <Empty title="No installation yet">
        <a href={href('marketplace')}>Install the integration</a> as a customer.
      </Empty>
    );
  }
  const rows = list.map((installation) => ({
    key: installation.id,
    cells: [
      <a href={href('installations', installation.id)}>{installation.id}</a>,
      integrationOf(installation)?.name,
      teamOf(installation)?.name,
      <Badge>{standingOf(installation)}</Badge>,
      installation.billingPlan?.name ?? '—',
      resourcesOf(installation.id).length,
      dayAndTime(installation.createdAt),
    ],
  }));
  const heads = [
    'Installation',
    'Integration',
    'Team',
    'Status',
    'Plan',
    'Resources#',
    'Installed',
  ];
  return (
    <Section title="All">
      <Table label="Installations" heads={heads} rows={rows} />
    </Section>
  );
}

function at(time: number | null): string | null {
  return time === null ? null : dayAndTime(time);
}

function InstallationDetail({ installation }: { readonly installation: StateInstallation }) {
  const { id, teamId, notification, billingPlan, scopes, installationType } = installation;
  const { createdAt, deleteRequestedAt, finalizedAt, deletedAt, disabledReason } = installation;
  const resources = (state.value?.resources ?? []).filter((one) => one.installationId === id);
  return (
    <Page
      title={nameOf(installation)}
      lead={
        <>
          <Badge>{standingOf(installation)}</Badge> <code>{id}</code>
        </>
      }
      actions={
        deletedAt === null && (
          <a class="button" href={href('marketplace', id)}>
            See it as the customer
          </a>
        )
      }
    >
      <Notification of={notification} />
      <Section title="Facts">
        <Facts
          of={[
            ['Type', installationType],
            ['Plan', billingPlan?.name],
            [
              'Members',
              membersOf(teamId)
                .map(({ name, role }) => `${name} (${role})`)
                .join(', '),
            ],
            ['Scopes', scopes.join(', ')],
            ['Switched off', disabledReason],
            ['Installed', at(createdAt)],
            ['Removal asked for', at(deleteRequestedAt)],
            ['Finalized', at(finalizedAt)],
            ['Removed', at(deletedAt)],
          ]}
        />
      </Section>
      {resources.length === 0 && (
        <Empty title="It has no resources">
          {deletedAt === null && <a href={href('marketplace', id)}>Create one as the customer</a>}
        </Empty>
      )}
      {resources.map((resource) => (
        <ResourcePart key={resource.id} resource={resource} />
      ))}
    </Page>
  );
}

function ResourcePart({ resource }: { readonly resource: StateResource }) {
  const { id, partnerId, name, status, billingPlan, metadata, secrets, deletedAt } = resource;
  return (
    <Section title={name} actions={<Badge>{deletedAt === null ? status : 'removed'}</Badge>}>
      <Notification of={resource.notification} />
      <Facts
        of={[
          ['Product', productOf(resource)?.name],
          ["Partner's id", <code>{partnerId}</code>],
          ["Vercel's id", <code>{id}</code>],
          ['Plan', billingPlan?.name],
          [
            'Projects',
            connectionsOf(resource)
              .map(({ projectId }) => projectName(projectId))
              .join(', '),
          ],
          ['Changed', dayAndTime(resource.updatedAt)],
          ['Ended', deletedAt === null ? null : dayAndTime(deletedAt)],
        ]}
      />
      {Object.keys(metadata).length > 0 && (
        <details>
          <summary>Metadata</summary>
          <Json value={metadata} />
        </details>
      )}
      <SecretsTable secrets={secrets} />
    </Section>
  );
}
