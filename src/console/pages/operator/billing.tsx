/** Money: invoices on a time line, usage as it was reported, balances. */

import { useState } from 'preact/hooks';
import type { StateBalance } from '../../../../generated/admin-api/types.js';
import { installations, nameOf, resourceBy } from '../../data/find.js';
import { href } from '../../data/route.js';
import { state } from '../../data/state.js';
import { Select } from '../../parts/field.js';
import { Empty } from '../../parts/notice.js';
import { Page, Section } from '../../parts/section.js';
import { dayAndTime, dollars } from '../../parts/words.js';
import { Invoices } from './invoices.js';
import { Usage } from './usage.js';

export function BillingPage() {
  const all = installations();
  const [chosen, setChosen] = useState('');
  const isOf = ({ installationId }: { readonly installationId: string }): boolean =>
    chosen === '' || installationId === chosen;
  const { invoices = [], billingData = [], balances = [] } = state.value ?? {};
  const held = [invoices, billingData, balances].map((list) => list.length);
  return (
    <Page
      title="Billing"
      lead="What the partner reported and charged, by the clock of the local Vercel."
      actions={
        all.length > 1 && (
          <Select
            label="Installation"
            value={chosen}
            options={[['', 'All'], ...all.map((one) => [one.id, nameOf(one)] as const)]}
            onChange={setChosen}
          />
        )
      }
    >
      {Math.max(...held) === 0 && (
        <Empty title="Nothing was billed yet">
          Let the partner report usage or submit an invoice, or{' '}
          <a href={href('webhooks')}>trigger</a> <code>marketplace.invoice.created</code>.
        </Empty>
      )}
      <Invoices invoices={invoices.filter(isOf)} />
      <Usage reports={billingData.filter(isOf)} />
      <Balances balances={balances.filter(isOf)} />
    </Page>
  );
}

function Balances({ balances }: { readonly balances: readonly StateBalance[] }) {
  if (balances.length === 0) return null;
  return (
    <Section title="Balances">
      <ul class="cards">
        {balances.map(({ id, installationId, timestamp, balance }) => (
          <li key={id} class="card">
            <strong class="amount">{dollars(balance.currencyValueInCents / 100)}</strong>
            <p>
              {balance.credit ?? balance.nameLabel ?? 'Credit'}
              <span class="quiet">
                {' '}
                ·{' '}
                {balance.resourceId === undefined
                  ? 'the whole installation'
                  : (resourceBy(installationId, balance.resourceId)?.name ?? balance.resourceId)}
              </span>
            </p>
            <p class="quiet">Reported {dayAndTime(timestamp)}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
