/** One resource as its customer sees it, with all that can be done to it. */

import { useState } from 'preact/hooks';
import { trigger } from '../../data/client.js';
import { connectionsOf, nameOf, productOf, projectName, projectsOf } from '../../data/find.js';
import { go, href } from '../../data/route.js';
import { ActionButton } from '../../parts/action.js';
import { Badge } from '../../parts/badge.js';
import { ConfirmButton } from '../../parts/confirm.js';
import { Select } from '../../parts/field.js';
import { Page, Section } from '../../parts/section.js';
import { SecretsTable } from '../../parts/secrets.js';
import { dayAndTime } from '../../parts/words.js';
import { ActorSelect, actorOf } from './actor.js';
import type { ResourceProps } from './resource-props.js';
import { openTransfers } from './claims.js';
import { Notification } from './notification.js';
import { ResourcePlan } from './resource-plan.js';
import { SettingsForm } from './settings.js';
import { SignInButton } from './sign-in.js';

export function ResourcePage({ installation, resource }: ResourceProps) {
  const { id: installationId, teamId } = installation;
  const { partnerId: resourceId, name, status, notification } = resource;
  const remove = async (): Promise<string> => {
    await trigger('delete-resource', { installationId, resourceId, ...actorOf(teamId) });
    go('marketplace', installationId);
    return `${name} is deleted`;
  };
  return (
    <Page
      title={name}
      lead={
        <>
          <Badge>{status}</Badge> {productOf(resource)?.name} in{' '}
          <a href={href('marketplace', installationId)}>{nameOf(installation)}</a>
        </>
      }
      actions={
        <>
          <ActorSelect teamId={teamId} />
          <SignInButton installationId={installationId} teamId={teamId} resourceId={resourceId} />
          <ConfirmButton
            title={`Delete ${name}?`}
            text="The partner is asked to delete it, with what is kept in it."
            work={remove}
          >
            Delete
          </ConfirmButton>
        </>
      }
    >
      <Notification of={notification} />
      <Projects installation={installation} resource={resource} />
      <ResourcePlan installation={installation} resource={resource} />
      <Secrets installation={installation} resource={resource} />
      <SettingsForm key={resource.id} installation={installation} resource={resource} />
      <TransferPart installation={installation} resource={resource} />
    </Page>
  );
}

function Projects({ installation, resource }: ResourceProps) {
  const { id: installationId, teamId } = installation;
  const connections = connectionsOf(resource);
  const others = projectsOf(teamId).filter(({ id }) =>
    connections.every(({ projectId }) => projectId !== id),
  );
  const [chosen, setChosen] = useState('');
  const project = others.some(({ id }) => id === chosen) ? chosen : (others[0]?.id ?? '');
  const set = { installationId, resourceId: resource.partnerId, ...actorOf(teamId) };
  return (
    <Section title="Projects">
      <ul class="rows">
        {connections.map(({ id, projectId, environments }) => (
          <li key={id} class="row">
            <strong>{projectName(projectId)}</strong>
            <span class="quiet">{environments.join(', ')}</span>
            <ActionButton
              label={`Disconnect ${projectName(projectId)}`}
              work={async () => {
                const event = 'integration-resource.project-disconnected';
                await trigger(event, { ...set, project: projectId });
                return `${projectName(projectId)} is disconnected`;
              }}
            >
              Disconnect
            </ActionButton>
          </li>
        ))}
      </ul>
      {connections.length === 0 && <p class="quiet">No project has its secrets yet.</p>}
      {others.length > 0 && (
        <div class="inline">
          <Select
            label="Project"
            value={project}
            options={others.map(({ id, name }) => [id, name])}
            onChange={setChosen}
          />
          <ActionButton
            work={async () => {
              await trigger('integration-resource.project-connected', { ...set, project });
              return `${projectName(project)} is connected`;
            }}
          >
            Connect
          </ActionButton>
        </div>
      )}
    </Section>
  );
}

function Secrets({ installation, resource }: ResourceProps) {
  const { partnerId: resourceId, secrets, rotation } = resource;
  const rotate = async (): Promise<string> => {
    const set = { installationId: installation.id, resourceId, ...actorOf(installation.teamId) };
    const { outcome } = await trigger('rotate', set);
    return outcome['isDone'] === true
      ? 'The secrets are new'
      : 'The partner was asked for new secrets';
  };
  return (
    <Section title="Secrets" actions={<ActionButton work={rotate}>Rotate</ActionButton>}>
      <SecretsTable secrets={secrets} />
      {rotation !== null && (
        <p class="quiet">
          {rotation.completedAt === null
            ? `New ones were asked for on ${dayAndTime(rotation.requestedAt)}.`
            : `Rotated on ${dayAndTime(rotation.completedAt)}.`}
        </p>
      )}
    </Section>
  );
}

function TransferPart({ installation, resource }: ResourceProps) {
  const { partnerId: resourceId } = resource;
  const claims = openTransfers().filter(
    ({ sourceInstallationId, resourceIds }) =>
      sourceInstallationId === installation.id && resourceIds.includes(resourceId),
  );
  const create = async (): Promise<string> => {
    await trigger('transfer.create', { installationId: installation.id, resourceId });
    return 'It can be claimed';
  };
  return (
    <Section title="Transfer" actions={<ActionButton work={create}>Make a claim</ActionButton>}>
      {claims.length === 0 ? (
        <p class="quiet">With a claim, another installation can take this resource over.</p>
      ) : (
        claims.map(({ id, expiresAt }) => (
          <p key={id}>
            <code>{id}</code> is good until {dayAndTime(expiresAt)}. Open{' '}
            <a href={href('marketplace')}>another installation</a> to accept it.
          </p>
        ))
      )}
    </Section>
  );
}
