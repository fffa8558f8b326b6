/** Usage as the partner reported it, a curve for each metric. */

import type { StateBillingData, UsageMetric } from '../../../../generated/admin-api/types.js';
import { resourceBy } from '../../data/find.js';
import { Section } from '../../parts/section.js';
import { Table } from '../../parts/table.js';
import { dayOf } from '../../parts/words.js';

interface Point {
  /** The end of the day that it is about. */
  readonly at: number;
  readonly metric: UsageMetric;
}

interface Series {
  readonly key: string;
  readonly title: string;
  readonly points: readonly Point[];
}

export function Usage({ reports }: { readonly reports: readonly StateBillingData[] }) {
  const all = seriesOf(reports);
  if (all.length === 0) return null;
  return (
    <Section title="Usage">
      <div class="charts">
        {all.map((series) => (
          <Chart key={series.key} series={series} />
        ))}
      </div>
    </Section>
  );
}

function seriesOf(reports: readonly StateBillingData[]): readonly Series[] {
  const found = new Map<string, { title: string; points: Point[] }>();
  for (const { installationId, data } of reports) {
    for (const metric of data.usage) {
      const { name, resourceId } = metric;
      const resource = resourceBy(installationId, resourceId)?.name ?? resourceId;
      const key = `${installationId} ${resourceId ?? ''} ${name}`;
      const series = found.get(key) ?? {
        title: resource === undefined ? name : `${name} of ${resource}`,
        points: [],
      };
      series.points.push({ at: Date.parse(data.eod), metric });
      found.set(key, series);
    }
  }
  return [...found].map(([key, { title, points }]) => ({
    key,
    title,
    points: points.toSorted((a, b) => a.at - b.at),
  }));
}

const width = 400;
const height = 120;

function Chart({ series: { title, points } }: { readonly series: Series }) {
  const last = points.at(-1);
  const first = points[0];
  if (first === undefined || last === undefined) return null;
  const { units, planValue: limit } = last.metric;
  return (
    <figure class="chart">
      <figcaption>
        <strong>{title}</strong>
        <span class="amount">
          {last.metric.dayValue} {units}
        </span>
      </figcaption>
      <Curve points={points} first={first} last={last} />
      <p class="axis">
        <span>{dayOf(first.at)}</span>
        {limit !== undefined && (
          <span>
            plan: {limit} {units}
          </span>
        )}
        <span>{dayOf(last.at)}</span>
      </p>
      <details>
        <summary>As a table</summary>
        <Table
          label={`${title}, by day`}
          heads={['Day', 'Of the day#', 'Of the period#']}
          rows={points.map(({ at, metric }) => ({
            key: String(at),
            cells: [dayOf(at), `${metric.dayValue} ${units}`, `${metric.periodValue} ${units}`],
          }))}
        />
      </details>
    </figure>
  );
}

/** The values of the days, with what the plan includes as a line across them. */
function Curve({
  points,
  first,
  last,
}: {
  readonly points: readonly Point[];
  readonly first: Point;
  readonly last: Point;
}) {
  const limit = last.metric.planValue;
  const top = Math.max(...points.map(({ metric }) => metric.dayValue), limit ?? 0) * 1.1 || 1;
  const span = last.at - first.at || 1;
  const place = ({ at, metric }: Point): string => {
    const x = points.length === 1 ? width / 2 : ((at - first.at) / span) * width;
    return `${x.toFixed(1)},${(height - (metric.dayValue / top) * height).toFixed(1)}`;
  };
  const line = points.map(place);
  return (
    <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
      {points.length > 1 && (
        <polygon class="area" points={`0,${height} ${line.join(' ')} ${width},${height}`} />
      )}
      <polyline
        class="curve"
        points={
          points.length > 1
            ? line.join(' ')
            : `0,${line[0]?.split(',')[1]} ${width},${line[0]?.split(',')[1]}`
        }
      />
      {limit !== undefined && (
        <line
          class="limit"
          x1="0"
          x2={width}
          y1={height - (limit / top) * height}
          y2={height - (limit / top) * height}
        />
      )}
    </svg>
  );
}
