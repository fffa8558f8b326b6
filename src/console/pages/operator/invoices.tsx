/** Invoices on a time line, and what the platform may make of each. */

import type { StateInvoice } from '../../../../generated/admin-api/types.js';
import { trigger } from '../../data/client.js';
import { nowAt } from '../../data/state.js';
import { ActionButton } from '../../parts/action.js';
import { Badge } from '../../parts/badge.js';
import { Section } from '../../parts/section.js';
import { Table } from '../../parts/table.js';
import { dayOf, dollars } from '../../parts/words.js';

export function Invoices({ invoices }: { readonly invoices: readonly StateInvoice[] }) {
  if (invoices.length === 0) return null;
  return (
    <Section title="Invoices">
      <TimeLine invoices={invoices} />
      <Table
        label="Invoices"
        heads={['Number', 'State', 'Date', 'Period', 'Total#', 'Next']}
        rows={invoices.toReversed().map((invoice) => ({
          key: invoice.id,
          cells: [
            <Lines invoice={invoice} />,
            <Badge>{invoice.state}</Badge>,
            dayOf(invoice.invoiceDate),
            periodText(invoice),
            dollars(invoice.total),
            <Steps invoice={invoice} />,
          ],
        }))}
      />
    </Section>
  );
}

function Lines({ invoice: { number, id, items } }: { readonly invoice: StateInvoice }) {
  return (
    <details>
      <summary>{number}</summary>
      <code class="quiet">{id}</code>
      <ul>
        {items.map(({ name, price, quantity, units, total }) => (
          <li key={`${name}${price}${quantity}`}>
            {name}: {quantity} {units} at {dollars(price)} = {dollars(total)}
          </li>
        ))}
      </ul>
    </details>
  );
}

function periodText({ period: { start, end } }: StateInvoice): string {
  return start === end ? dayOf(start) : `${dayOf(start)} – ${dayOf(end)}`;
}

type InvoiceStep = readonly [event: string, label: string, said: string];

const pay: InvoiceStep = ['paid', 'Pay', 'is paid'];
const fail: InvoiceStep = ['notpaid', 'Fail', 'could not be charged'];
const expire: InvoiceStep = ['overdue', 'Expire', 'is overdue'];
const refund: InvoiceStep = ['refunded', 'Refund', 'is given back'];

/** What can happen next, by the state. */
const steps: Readonly<Record<string, readonly InvoiceStep[]>> = {
  pending: [pay, fail],
  scheduled: [pay, fail],
  invoiced: [pay, fail],
  notpaid: [pay, expire],
  overdue: [pay],
  paid: [refund],
};

function Steps({ invoice: { id, number, state } }: { readonly invoice: StateInvoice }) {
  return (
    <div class="buttons">
      {(steps[state] ?? []).map(([event, label, said]) => (
        <ActionButton
          key={event}
          label={`${label} ${number}`}
          work={async () => {
            await trigger(`marketplace.invoice.${event}`, { invoiceId: id });
            return `${number} ${said}`;
          }}
        >
          {label}
        </ActionButton>
      ))}
    </div>
  );
}

/** Room at both ends of the line, as a part of its length. */
const margin = 0.04;

/** Drawn for the eye; the table below it says the same. */
function TimeLine({ invoices }: { readonly invoices: readonly StateInvoice[] }) {
  const now = nowAt(Date.now());
  const times = [now, ...invoices.flatMap((invoice) => marksOf(invoice).map(([, at]) => at))];
  const periods = invoices.flatMap(({ period }) => [period.start, period.end]);
  const first = Math.min(...times, ...periods);
  const length = Math.max(...times, ...periods) - first || 86_400_000;
  const place = (time: number): string =>
    `${(100 * (margin + ((time - first) / length) * (1 - 2 * margin))).toFixed(2)}%`;
  const width = ({ start, end }: StateInvoice['period']): string =>
    `${(100 * ((end - start) / length) * (1 - 2 * margin)).toFixed(2)}%`;
  return (
    <>
      <div class="timeline" role="img" aria-label={`${invoices.length} invoices on a time line`}>
        {invoices.map((invoice) => (
          <div key={invoice.id} class="lane">
            <span
              class="period"
              style={{ left: place(invoice.period.start), width: width(invoice.period) }}
            />
            {marksOf(invoice).map(([kind, at]) => (
              <span
                key={`${kind}${at}`}
                class={`mark ${kind}`}
                style={{ left: place(at) }}
                title={`${invoice.number} ${kind} ${dayOf(at)}`}
              />
            ))}
            <span class="lane-name">
              {invoice.number} · {dollars(invoice.total)}
            </span>
          </div>
        ))}
        <span class="now" style={{ left: place(now) }} />
      </div>
      <p class="axis">
        <span>{dayOf(first)}</span>
        <span class="legend">
          <span class="mark invoiced" /> sent <span class="mark paid" /> paid{' '}
          <span class="mark refunded" /> refunded
        </span>
        <span>{dayOf(first + length)}</span>
      </p>
    </>
  );
}

function marksOf({ invoicedAt, paidAt, refundedAt, invoiceDate }: StateInvoice) {
  const marks: readonly (readonly [string, number | null])[] = [
    ['invoiced', invoicedAt ?? invoiceDate],
    ['paid', paidAt],
    ['refunded', refundedAt],
  ];
  return marks.flatMap(([kind, at]) => (at === null ? [] : [[kind, at] as const]));
}
