/** Webhooks that were sent, with replay; and events that can be made to happen. */

import { useEffect, useState } from 'preact/hooks';
import { listTriggers } from '../../../../generated/admin-api/client.js';
import type { StateDelivery, TriggerEvent } from '../../../../generated/admin-api/types.js';
import { ask, client, trigger } from '../../data/client.js';
import { integrations } from '../../data/find.js';
import { state } from '../../data/state.js';
import { ActionButton, Submit, useAction } from '../../parts/action.js';
import { Badge } from '../../parts/badge.js';
import { Field } from '../../parts/field.js';
import { Body, Json } from '../../parts/json.js';
import { Empty, Note } from '../../parts/notice.js';
import { Page, Section } from '../../parts/section.js';
import { Table } from '../../parts/table.js';
import { dayAndTime } from '../../parts/words.js';

export function WebhooksPage() {
  const deliveries = (state.value?.deliveries ?? []).toReversed();
  const hasAddress = integrations().some(({ webhookUrl }) => webhookUrl !== null);
  return (
    <Page
      title="Webhooks"
      lead="What Vercel told the partner of its own accord: signed, and tried again until it is taken."
    >
      {!hasAddress && (
        <Note level="warn">
          The integration has no webhook address: start with --webhook-url to have one.
        </Note>
      )}
      <TriggerForm />
      {deliveries.length === 0 ? (
        <Empty title="No webhook was sent yet">Trigger one above.</Empty>
      ) : (
        <Section title="Deliveries">
          <Table
            label="Deliveries"
            heads={['Event', 'State', 'Tries#', 'Last answer', 'Sent', 'Again']}
            rows={deliveries.map((delivery) => ({ key: delivery.id, cells: cellsOf(delivery) }))}
          />
        </Section>
      )}
    </Page>
  );
}

function cellsOf({ id, type, state: standing, attempts, createdAt, body }: StateDelivery) {
  const last = attempts.at(-1);
  return [
    <details>
      <summary>{type}</summary>
      <code class="quiet">{id}</code>
      <Body text={body} />
    </details>,
    <Badge>{standing}</Badge>,
    attempts.length,
    last?.status ?? last?.error ?? '—',
    dayAndTime(createdAt),
    <ActionButton
      label={`Replay ${type} ${id}`}
      work={async () => {
        await trigger('redeliver', { deliveryId: id });
        return `${type} was sent again`;
      }}
    >
      Replay
    </ActionButton>,
  ];
}

function TriggerForm() {
  const [events, setEvents] = useState<readonly TriggerEvent[]>([]);
  const [name, setName] = useState('marketplace.invoice.created');
  const [set, setSet] = useState('');
  const [outcome, setOutcome] = useState<unknown>(undefined);
  const action = useAction();
  useEffect(() => {
    void action.run(async () => setEvents((await ask(listTriggers(client))).events));
  }, []);
  const event = events.find((one) => one.name === name);
  const submit = (submitted: Event): void => {
    submitted.preventDefault();
    setOutcome(undefined);
    void action.run(async () => {
      const result = await trigger(name, set.trim() === '' ? {} : readObject(set));
      setOutcome(result.note === null ? result.outcome : { ...result.outcome, note: result.note });
      return `${name} happened`;
    });
  };
  return (
    <Section title="Trigger an event">
      <form class="form" onSubmit={submit}>
        <Field label="Event" isRequired hint={event?.summary}>
          {(ids) => (
            <select
              {...ids}
              value={name}
              onChange={(changed) => setName(changed.currentTarget.value)}
            >
              {events.map((one) => (
                <option key={one.name} value={one.name}>
                  {one.name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field
          label="Set"
          hint={event === undefined ? 'As JSON.' : `As JSON: ${event.settable.join(', ')}`}
        >
          {(ids) => (
            <input
              {...ids}
              type="text"
              autocomplete="off"
              spellcheck={false}
              placeholder='{"amount": "25.00"}'
              value={set}
              onInput={(changed) => setSet(changed.currentTarget.value)}
            />
          )}
        </Field>
        <Submit action={action}>Trigger</Submit>
      </form>
      {outcome !== undefined && <Json value={outcome} />}
    </Section>
  );
}

/** @throws SyntaxError for what is no JSON object. */
function readObject(text: string): Readonly<Record<string, unknown>> {
  const value: unknown = JSON.parse(text);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return { ...value };
  }
  throw new SyntaxError('What is set is a JSON object, such as {"amount": "25.00"}.');
}
