/** The contract tests: what the last run in this folder found, and how to run them. */

import { useEffect, useState } from 'preact/hooks';
import { getTestReport } from '../../../generated/admin-api/client.js';
import type { KeptReport, TestReport, TestViolation } from '../../../generated/admin-api/types.js';
import { ask, client } from '../data/client.js';
import { integrations } from '../data/find.js';
import { ActionButton } from '../parts/action.js';
import { Badge } from '../parts/badge.js';
import { Facts } from '../parts/facts.js';
import { Body, Json } from '../parts/json.js';
import { Empty, Note } from '../parts/notice.js';
import { Page, Section } from '../parts/section.js';
import { Table } from '../parts/table.js';
import { count, dayAndTime } from '../parts/words.js';

export function TestsPage() {
  const [kept, setKept] = useState<KeptReport | undefined>(undefined);
  const [error, setError] = useState<string | undefined>(undefined);
  const load = async (): Promise<void> => setKept(await ask(getTestReport(client)));
  useEffect(() => {
    load().catch((reason: Error) => setError(reason.message));
  }, []);
  const partner = integrations()[0]?.partnerUrl ?? 'http://localhost:3000';
  return (
    <Page
      title="Tests"
      lead="Every operation, flow and failure of the Partner API, tried on the partner's server."
      actions={<ActionButton work={load}>Read again</ActionButton>}
    >
      {error !== undefined && <Note level="error">{error}</Note>}
      {kept?.report === null && (
        <Empty title="No test ran in this folder yet">
          Run <code>npx counterpart test {partner} --start "npm run dev"</code>: it has a local
          Vercel of its own, so that nothing here changes. Its report is shown here.
        </Empty>
      )}
      {kept?.report && <ReportView report={kept.report} at={kept.at} />}
    </Page>
  );
}

function ReportView({ report, at }: { readonly report: TestReport; readonly at: number | null }) {
  const { target, seed, requests, isGreen, isInterrupted, untested, violations, checks } = report;
  const held = checks.filter(({ outcome }) => outcome === 'held').length;
  return (
    <>
      <Section
        title={isGreen ? 'The contract holds' : count(violations.length, 'violation')}
        actions={<Badge tone={isGreen ? 'good' : 'bad'}>{isGreen ? 'green' : 'red'}</Badge>}
      >
        <Facts
          of={[
            ['Server', <code>{target}</code>],
            ['Ran', at === null ? null : dayAndTime(at)],
            ['Checks', `${held} of ${checks.length} hold`],
            ['Requests', requests],
            ['Seed', seed],
            ['Never succeeded', untested.join(', ')],
          ]}
        />
        {isInterrupted && <Note level="warn">The run was stopped before its end.</Note>}
      </Section>
      {violations.map((violation) => (
        <ViolationPart key={violation.id} violation={violation} />
      ))}
      <Coverage report={report} />
    </>
  );
}

function ViolationPart({ violation }: { readonly violation: TestViolation }) {
  const { id, code, severity, operationId, message, rule, source, place, replay, exchanges } =
    violation;
  return (
    <Section
      title={`${code} at ${operationId}`}
      actions={<Badge tone={severity === 'must' ? 'bad' : 'warn'}>{severity}</Badge>}
    >
      <p>{message}</p>
      <Facts
        of={[
          ['Rule', rule],
          ['Source', source],
          ['Description', place === undefined ? null : <code>{place}</code>],
          ['Again', <code>{replay}</code>],
        ]}
      />
      {exchanges.map(({ request, response, curl }, index) => (
        // They are in the order in which they were sent.
        <details key={`${id} ${index}`}>
          <summary>
            <code>
              {request.method} {request.path}
            </code>{' '}
            {String(response['status'] ?? 'no answer')}
          </summary>
          <Body text={request.body ?? null} />
          <Json value={response} />
          <pre class="code" tabIndex={0}>
            {curl}
          </pre>
        </details>
      ))}
    </Section>
  );
}

function Coverage({ report: { coverage } }: { readonly report: TestReport }) {
  return (
    <Section title="Operations">
      <Table
        label="What was tried of each operation"
        heads={['Operation', 'Offered', 'Statuses']}
        rows={coverage.map(({ operationId, isRequired, isOffered, statuses }) => ({
          key: operationId,
          cells: [
            operationId,
            isOffered ? 'yes' : isRequired ? 'no, and it is required' : 'no',
            statuses.map((one) => `${one.status} × ${one.count}`).join(', ') || '—',
          ],
        }))}
      />
    </Section>
  );
}
