/** The contract tests: starts them, shows how far they are, and what the last run in this folder found. */

import { useEffect } from 'preact/hooks';
import { followTestRun, keptReport, reportFailure, testRun } from '../../data/test-run.js';
import { Empty, Note } from '../../parts/notice.js';
import { Page } from '../../parts/section.js';
import { ReportView } from './report.js';
import { RunPart } from './run.js';

export function TestsPage() {
  useEffect(followTestRun, []);
  const run = testRun.value;
  const kept = keptReport.value;
  const isRunning = run?.status === 'running';
  return (
    <Page
      title="Tests"
      lead="Every operation, flow and failure of the Partner API, tried on the partner's server."
    >
      {reportFailure.value !== undefined && <Note level="error">{reportFailure}</Note>}
      {run !== undefined && <RunPart run={run} />}
      {!isRunning && kept?.report === null && (
        <Empty title="No test ran in this folder yet">
          Run them here, or with <code>npx counterpart test</code>: the report is shown here.
        </Empty>
      )}
      {!isRunning && kept?.report && (
        <ReportView report={kept.report} at={kept.at} canRun={run?.obstacle === null} />
      )}
    </Page>
  );
}
