/** The report as one HTML file: nothing is loaded from elsewhere, and what servers sent is only ever text. */

import type { Exchange, OperationCoverage, Summary, Violation } from '../model.js';
import { byArea, countOf } from './areas.js';
import { missingCredentials, missingText } from './missing-credentials.js';
import type { Places } from './place.js';
import {
  answerText,
  callText,
  countsText,
  curlLine,
  escapeMarkup,
  otherCodes,
  plural,
  tokenText,
} from './words.js';

function verdictOf(isGreen: boolean, interruption: string | undefined): string {
  if (interruption !== undefined) return `The run was stopped: ${escapeMarkup(interruption)}`;
  return isGreen ? 'Everything that must hold holds.' : 'Something does not hold.';
}

export function htmlReport(summary: Summary, places: Places): string {
  const { target, seed, requests, isGreen, interruption, violations, untested } = summary;
  const verdict = verdictOf(isGreen, interruption);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Contract tests of ${escapeMarkup(target)}</title>
<style>${style}</style>
</head>
<body>
<header class="${isGreen ? 'green' : 'red'}">
<h1>${escapeMarkup(target)}</h1>
<p><strong>${verdict}</strong> ${countsText(summary).join(', ')}, ${plural(requests, 'request')}, seed ${seed}.</p>
</header>
<main>
${untested.map((id) => `<p class="untested"><code>${escapeMarkup(id)}</code> is required and never succeeded: nothing was tested there.</p>`).join('\n')}
${missingCredentials(summary)
  .map((missing) => `<p>${escapeMarkup(missingText(missing))}</p>`)
  .join('\n')}
<section><h2>Areas</h2>${areaTable(summary)}</section>
<section><h2>Violations</h2>${violations.length === 0 ? '<p>None.</p>' : violations.map((violation) => violationHtml(summary, violation, places)).join('\n')}</section>
<section><h2>Not tested</h2>${omissions(summary)}</section>
<section><h2>Coverage</h2>${coverageTable(summary.coverage)}</section>
</main>
</body>
</html>
`;
}

function areaTable(summary: Summary): string {
  const rows = byArea(summary).map(({ title, results: own }) => {
    const mark = countOf(own, 'violated') > 0 ? 'red' : countOf(own, 'held') > 0 ? 'green' : 'grey';
    const cells = (['held', 'violated', 'not-offered', 'not-tested'] as const).map(
      (outcome) => `<td>${countOf(own, outcome) || ''}</td>`,
    );
    return `<tr class="${mark}"><th scope="row">${title}</th>${cells.join('')}</tr>`;
  });
  return `<table><thead><tr><th>Area</th><th>held</th><th>violated</th><th>not offered</th><th>not tested</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

/** What was left out, and why: a reader has to be able to tell whether that is meant. */
function omissions({ results }: Summary): string {
  const rows = results
    .filter(({ outcome }) => outcome === 'not-tested' || outcome === 'not-offered')
    .map(
      ({ id, reason = '' }) =>
        `<tr><th scope="row"><code>${escapeMarkup(id)}</code></th><td>${escapeMarkup(reason)}</td></tr>`,
    );
  return rows.length === 0
    ? '<p>Nothing.</p>'
    : `<details><summary>${plural(rows.length, 'check')}</summary><table><tbody>${rows.join('')}</tbody></table></details>`;
}

function violationHtml({ target }: Summary, violation: Violation, places: Places): string {
  const { id, rule, operationId, alsoAt, message, exchanges, calls } = violation;
  const others = otherCodes(violation);
  const place = places(violation);
  const also = alsoAt.length === 0 ? '' : `<p>Also at ${alsoAt.map(code).join(', ')}.</p>`;
  return `<details open class="violation ${rule.severity}">
<summary><span class="label">${rule.severity}</span> <code>${escapeMarkup(rule.code)}</code> ${escapeMarkup(operationId)}: ${escapeMarkup(message)}</summary>
<p>${escapeMarkup(rule.sentence)} <small>${escapeMarkup(rule.source)}${place === undefined ? '' : `, <code>${escapeMarkup(place)}</code>`}</small></p>
${also}${exchanges
    .slice(0, 3)
    .map((exchange) => exchangeHtml(target, exchange))
    .join(
      '',
    )}${calls.map((call) => `<p>Called: <code>${escapeMarkup(callText(call))}</code></p>`).join('')}${others.length === 0 ? '' : `<p>Also ${others.map(code).join('; ')}.</p>`}
<p>Again: <code>npx counterpart replay ${escapeMarkup(id)}</code></p>
</details>`;
}

function exchangeHtml(target: string, exchange: Exchange): string {
  const { case: input } = exchange;
  const body = input.body === undefined ? '' : `\n${input.body}`;
  return `<dl>
<dt>Sent</dt><dd><pre>${escapeMarkup(`${input.method} ${input.path}\n${tokenText(input.token)}${body}`)}</pre></dd>
<dt>Came</dt><dd><pre>${escapeMarkup(answerText(exchange))}</pre></dd>
<dt>Shell</dt><dd><pre>${escapeMarkup(curlLine(target, input))}</pre></dd>
</dl>`;
}

function coverageTable(coverage: readonly OperationCoverage[]): string {
  const rows = coverage.map(({ operationId, isRequired, isOffered, statuses, keywords }) => {
    const list = statuses
      .map(({ status, count }) => `${escapeMarkup(status)} × ${count}`)
      .join(', ');
    const note = isOffered ? list : 'not offered';
    return `<tr><th scope="row">${escapeMarkup(operationId)}${isRequired ? ' *' : ''}</th><td>${note}</td><td>${keywords === 0 ? '' : keywords}</td></tr>`;
  });
  return `<table><thead><tr><th>Operation</th><th>Statuses</th><th>Keywords broken</th></tr></thead><tbody>${rows.join('')}</tbody></table><p><small>* required</small></p>`;
}

function code(text: string): string {
  return `<code>${escapeMarkup(text)}</code>`;
}

const style = `
:root { color-scheme: light dark; --line: #8884; --red: #c62828; --green: #2e7d32; --amber: #b26a00; }
body { font: 16px/1.5 system-ui, sans-serif; margin: 0; overflow-wrap: anywhere; }
header, main { max-width: 70rem; margin: 0 auto; padding: 1rem 1.5rem; }
header { border-bottom: 4px solid var(--green); }
header.red { border-color: var(--red); }
h1 { font-size: 1.4rem; margin: 0; } h2 { font-size: 1.1rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: .25rem .75rem; border-bottom: 1px solid var(--line); font-variant-numeric: tabular-nums; }
tr.red th { color: var(--red); } tr.green th { color: var(--green); }
.violation { border: 1px solid var(--line); border-left: 4px solid var(--amber); border-radius: 4px; margin: .75rem 0; padding: .5rem 1rem; }
.violation.must { border-left-color: var(--red); }
.label { text-transform: uppercase; font-size: .75rem; font-weight: 600; }
.must .label { color: var(--red); } .should .label { color: var(--amber); }
.untested { color: var(--red); }
dl { display: grid; grid-template-columns: 4rem 1fr; gap: .25rem .75rem; margin: .5rem 0; }
dd { margin: 0; min-width: 0; }
pre { margin: 0; white-space: pre-wrap; font-size: .85rem; background: #8881; padding: .25rem .5rem; border-radius: 4px; }
`;
