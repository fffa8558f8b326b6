/** What the customer has installed, and what there is to install. */

import { useState } from 'preact/hooks';
import type { StateInstallation, StateIntegration } from '../../../../generated/admin-api/types.js';
import { trigger } from '../../data/client.js';
import {
  integrationOf,
  integrations,
  membersOf,
  productsOf,
  resourcesOf,
  teamOf,
  teams,
} from '../../data/find.js';
import { go, href } from '../../data/route.js';
import { liveInstallations } from '../../data/state.js';
import { ActionButton } from '../../parts/action.js';
import { Badge } from '../../parts/badge.js';
import { Select } from '../../parts/field.js';
import { Empty } from '../../parts/notice.js';
import { Page, Section } from '../../parts/section.js';
import { count } from '../../parts/words.js';
import { actorOf } from './actor.js';

export function Overview() {
  const installed = liveInstallations.value;
  return (
    <Page
      title="Marketplace"
      lead="What a customer does at Vercel; the partner is called for each step."
    >
      {installed.length === 0 ? (
        <Empty title="Nothing is installed">Install an integration below to begin.</Empty>
      ) : (
        <Section title="Installed">
          <ul class="cards">
            {installed.map((installation) => (
              <InstalledCard key={installation.id} installation={installation} />
            ))}
          </ul>
        </Section>
      )}
      <Section title="Integrations">
        <div class="cards">
          {integrations().map((integration) => (
            <IntegrationCard key={integration.id} integration={integration} />
          ))}
        </div>
      </Section>
    </Page>
  );
}

function InstalledCard({ installation }: { readonly installation: StateInstallation }) {
  const { id, status } = installation;
  return (
    <li class="card">
      <header>
        <a class="card-title" href={href('marketplace', id)}>
          {integrationOf(installation)?.name ?? installation.integrationId}
        </a>
        <Badge>{status}</Badge>
      </header>
      <p class="quiet">
        {teamOf(installation)?.name} · {count(resourcesOf(id).length, 'resource')}
      </p>
      <code class="quiet">{id}</code>
    </li>
  );
}

function IntegrationCard({ integration }: { readonly integration: StateIntegration }) {
  const { id, slug, name, partnerUrl } = integration;
  const [team, setTeam] = useState(
    teams().find(({ id: of }) => membersOf(of).length > 0)?.id ?? '',
  );
  const install = async (): Promise<string> => {
    const { outcome } = await trigger('install', { integration: slug, team, ...actorOf(team) });
    go('marketplace', String(outcome['installationId']));
    return `${name} is installed`;
  };
  return (
    <article class="card" aria-label={name}>
      <header>
        <strong>{name}</strong>
      </header>
      <p class="quiet">
        {partnerUrl === null ? 'No partner is given: a stand-in answers.' : partnerUrl}
      </p>
      <p>
        {productsOf(id)
          .map((product) => product.name)
          .join(', ')}
      </p>
      <div class="inline">
        <Select
          label="For"
          value={team}
          options={teams().map((one) => [one.id, one.name])}
          onChange={setTeam}
        />
        <ActionButton kind="primary" work={install} label={`Install ${name}`}>
          Install
        </ActionButton>
      </div>
    </article>
  );
}
