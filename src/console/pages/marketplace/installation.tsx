/** One installation as its customer sees it: resources, plan, claims, removal. */

import { useState } from 'preact/hooks';
import type { StateInstallation, StateResource } from '../../../../generated/admin-api/types.js';
import { trigger } from '../../data/client.js';
import { integrationOf, nameOf, productOf, productsOf, resourcesOf } from '../../data/find.js';
import { go, href } from '../../data/route.js';
import { ActionButton } from '../../parts/action.js';
import { Badge } from '../../parts/badge.js';
import { ConfirmButton } from '../../parts/confirm.js';
import { Empty } from '../../parts/notice.js';
import { Page, Section } from '../../parts/section.js';
import { ActorSelect, actorOf } from './actor.js';
import { Claims } from './claims.js';
import { Notification } from './notification.js';
import { PlanChooser } from './plans.js';
import { SignInButton } from './sign-in.js';

export function InstallationPage({ installation }: { readonly installation: StateInstallation }) {
  const { id, teamId, notification } = installation;
  const uninstall = async (): Promise<string> => {
    await trigger('uninstall', { installationId: id, ...actorOf(teamId) });
    go('marketplace');
    return 'The installation is being removed';
  };
  return (
    <Page
      title={nameOf(installation)}
      lead={
        <>
          <Badge>{installation.status}</Badge> <code>{id}</code>
        </>
      }
      actions={
        <>
          <ActorSelect teamId={teamId} />
          <SignInButton installationId={id} teamId={teamId} />
          <ConfirmButton
            title="Uninstall?"
            text="The partner is asked to delete everything of this installation. It stays in the books until the last invoice."
            work={uninstall}
          >
            Uninstall
          </ConfirmButton>
        </>
      }
    >
      <Notification of={notification} />
      <Resources installation={installation} />
      {integrationOf(installation)?.hasInstallationBilling === true && (
        <InstallationPlan installation={installation} />
      )}
      <Claims installation={installation} />
    </Page>
  );
}

function Resources({ installation }: { readonly installation: StateInstallation }) {
  const { id, integrationId } = installation;
  const resources = resourcesOf(id);
  return (
    <Section
      title="Resources"
      actions={productsOf(integrationId).map(({ slug, name }) => (
        <a key={slug} class="button" href={href('marketplace', id, 'new', slug)}>
          + {name}
        </a>
      ))}
    >
      {resources.length === 0 ? (
        <Empty title="No resource yet">Choose a product above to create one.</Empty>
      ) : (
        <ul class="cards">
          {resources.map((resource) => (
            <ResourceCard key={resource.id} resource={resource} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function ResourceCard({ resource }: { readonly resource: StateResource }) {
  const { installationId, partnerId, name, status, billingPlan } = resource;
  return (
    <li class="card">
      <header>
        <a class="card-title" href={href('marketplace', installationId, 'resource', partnerId)}>
          {name}
        </a>
        <Badge>{status}</Badge>
      </header>
      <p class="quiet">
        {productOf(resource)?.name}
        {billingPlan !== null && ` · ${billingPlan.name}`}
      </p>
      <code class="quiet">{partnerId}</code>
    </li>
  );
}

function InstallationPlan({ installation }: { readonly installation: StateInstallation }) {
  const { id, teamId, billingPlan } = installation;
  const [chosen, setChosen] = useState<string | undefined>(undefined);
  const change = async (): Promise<string> => {
    await trigger('plan.installation', {
      installationId: id,
      billingPlanId: chosen,
      ...actorOf(teamId),
    });
    return 'The plan is changed';
  };
  return (
    <Section title="Plan of the installation">
      <PlanChooser
        query={{ installationId: id }}
        value={chosen ?? billingPlan?.id}
        onChange={(plan) => setChosen(plan.id)}
      />
      <ActionButton work={change} isDisabled={chosen === undefined || chosen === billingPlan?.id}>
        Change plan
      </ActionButton>
    </Section>
  );
}
