/** What contract tests found: each violation with what shows it, and what was tried of each operation. */

import type { TestReport, TestViolation } from '../../../../generated/admin-api/types.js';
import { ActionButton } from '../../parts/action.js';
import { Badge } from '../../parts/badge.js';
import { Facts } from '../../parts/facts.js';
import { Body, Json } from '../../parts/json.js';
import { Note } from '../../parts/notice.js';
import { Section } from '../../parts/section.js';
import { Table } from '../../parts/table.js';
import { count, dayAndTime, findingsText } from '../../parts/words.js';
import { startTests } from './run.js';

interface ReportProps {
  readonly report: TestReport;
  /** When it was written, in milliseconds since 1970. */
  readonly at: number | null;
  /** Whether tests can be started from here. */
  readonly canRun: boolean;
}

export function ReportView({ report, at, canRun }: ReportProps) {
  const { target, seed, requests, isInterrupted, untested, violations, checks } = report;
  const of = (outcome: string): number =>
    checks.filter((check) => check.outcome === outcome).length;
  const left = of('not-offered');
  return (
    <>
      <Section
        title={findingsText(report)}
        actions={
          <>
            <Verdict report={report} />
            <a class="button" href="/_counterpart/test-report.html" target="_blank" rel="noopener">
              Open the report
            </a>
          </>
        }
      >
        <Facts
          of={[
            ['Server', <code>{target}</code>],
            ['Ran', at === null ? null : dayAndTime(at)],
            ['Checks', `${of('held')} of ${checks.length - left} hold`],
            ['Not offered', left === 0 ? null : `what ${count(left, 'further check')} would try`],
            ['Requests', requests],
            ['Seed', seed],
            ['Never succeeded', untested.join(', ')],
          ]}
        />
        {isInterrupted && <Note level="warn">The run was stopped before its end.</Note>}
      </Section>
      {violations.map((violation) => (
        <ViolationPart key={violation.id} violation={violation} canRun={canRun} />
      ))}
      <Coverage report={report} />
    </>
  );
}

/** One that was stopped proves nothing by having found nothing. */
function Verdict({ report }: { readonly report: TestReport }) {
  if (report.isGreen) return <Badge tone="good">green</Badge>;
  const isOpen = report.isInterrupted && report.violations.length === 0;
  return isOpen ? <Badge tone="warn">stopped</Badge> : <Badge tone="bad">red</Badge>;
}

interface ViolationProps {
  readonly violation: TestViolation;
  readonly canRun: boolean;
}

function ViolationPart({ violation, canRun }: ViolationProps) {
  const { id, code, severity, operationId, message, rule, source, place, replay, exchanges } =
    violation;
  return (
    <Section
      title={`${code} at ${operationId}`}
      actions={
        <>
          <Badge tone={severity === 'must' ? 'bad' : 'warn'}>{severity}</Badge>
          {canRun && (
            <ActionButton label={`Try ${code} again`} work={() => startTests([code])}>
              Try again
            </ActionButton>
          )}
        </>
      }
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
