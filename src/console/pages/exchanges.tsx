/** The live list of exchanges: who called whom, what came back, and whether it is as described. */

import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Exchange } from '../../../generated/admin-api/types.js';
import { clear, exchanges, issuesOf } from '../data/exchanges.js';
import { go, href } from '../data/route.js';
import { ActionButton } from '../parts/action.js';
import { Select } from '../parts/field.js';
import { Empty } from '../parts/notice.js';
import { Page } from '../parts/section.js';
import { count, milliseconds, shortPath, timeOfDay } from '../parts/words.js';
import { ExchangeDetail } from './exchange-detail.js';

type Shown = 'all' | 'out' | 'in' | 'webhook' | 'problems';

const choices: readonly (readonly [Shown, string])[] = [
  ['all', 'Everything'],
  ['out', 'Vercel → partner'],
  ['in', 'Partner → Vercel'],
  ['webhook', 'Webhooks'],
  ['problems', 'Problems'],
];

export function ExchangesPage({ chosen }: { readonly chosen: string | undefined }) {
  const [text, setText] = useState('');
  const [shown, setShown] = useState<Shown>('all');
  const list = useMemo(
    () => exchanges.value.filter((exchange) => fits(exchange, shown, text)),
    [exchanges.value, shown, text],
  );
  const exchange = exchanges.value.find(({ id }) => id === chosen);
  useArrowKeys(list, chosen);
  return (
    <Page
      title="Exchanges"
      lead="Every call between Vercel and the partner, as it happens, held against the descriptions."
      actions={<ActionButton work={() => clear()}>Clear</ActionButton>}
    >
      <div class="filters">
        <input
          type="search"
          aria-label="Filter by path, operation or status"
          placeholder="Filter by path, operation or status"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <Select label="Show" value={shown} options={choices} onChange={setShown} />
        <p class="quiet" aria-live="polite">
          {count(list.length, 'exchange')}
        </p>
      </div>
      <div class={exchange === undefined ? 'split' : 'split open'}>
        <ExchangeList list={list} chosen={chosen} isFiltered={text !== '' || shown !== 'all'} />
        {exchange !== undefined && <ExchangeDetail key={exchange.id} exchange={exchange} />}
      </div>
    </Page>
  );
}

interface ListProps {
  readonly list: readonly Exchange[];
  readonly chosen: string | undefined;
  readonly isFiltered: boolean;
}

function ExchangeList({ list, chosen, isFiltered }: ListProps) {
  if (list.length === 0) {
    return isFiltered ? (
      <Empty title="Nothing fits">Change the filter to see the other exchanges.</Empty>
    ) : (
      <Empty title="Nothing was exchanged yet">
        <a href={href('marketplace')}>Install the integration</a> to see Vercel call the partner, or
        let your program call <code>{location.origin}</code>.
      </Empty>
    );
  }
  return (
    <ul class="exchanges" aria-label="Exchanges, newest first">
      {list.map((exchange) => (
        <li key={exchange.id}>
          <Row exchange={exchange} isChosen={exchange.id === chosen} />
        </li>
      ))}
    </ul>
  );
}

const verdicts: Readonly<Record<Exchange['verdict'], string>> = {
  fits: 'as described',
  differs: 'not as described',
  'not-offered': 'not offered',
  undescribed: 'no described operation',
  unanswered: 'no answer',
};

function Row({ exchange, isChosen }: { readonly exchange: Exchange; readonly isChosen: boolean }) {
  const { id, at, direction, method, path, status, duration, operationId, api, verdict } = exchange;
  const issues = issuesOf(exchange);
  return (
    <a
      class="exchange"
      href={href('exchanges', id)}
      id={id}
      aria-current={isChosen ? 'true' : undefined}
    >
      <time>{timeOfDay(at)}</time>
      <span class={`direction ${direction}`} role="img" aria-label={directionText(direction)}>
        {direction === 'out' ? '→' : '←'}
      </span>
      <span class="method">{method}</span>
      <span class="path" title={path}>
        {shortPath(path)}
      </span>
      <span class={`status s${String(status ?? 'x')[0]}`}>{status ?? '—'}</span>
      <span class="operation">{operationId ?? api}</span>
      <span class={`verdict ${verdict}`}>
        {verdict === 'differs' ? count(issues, 'difference') : verdicts[verdict]}
      </span>
      <span class="duration">{milliseconds(duration)}</span>
    </a>
  );
}

export function directionText(direction: Exchange['direction']): string {
  return direction === 'out' ? 'Vercel called the partner' : 'The partner called Vercel';
}

function fits(exchange: Exchange, shown: Shown, text: string): boolean {
  if ((shown === 'in' || shown === 'out') && exchange.direction !== shown) return false;
  if (shown === 'webhook' && exchange.api !== 'webhook') return false;
  if (shown === 'problems' && !isProblem(exchange)) return false;
  const { method, path, operationId, status, id } = exchange;
  const words = `${id} ${method} ${path} ${operationId ?? ''} ${status ?? ''}`.toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => words.includes(word));
}

function isProblem(exchange: Exchange): boolean {
  const { verdict, status } = exchange;
  if (verdict === 'not-offered') return false;
  return verdict === 'differs' || status === null || status >= 400;
}

/** Up and down go through the list, Escape closes what is open. */
function useArrowKeys(list: readonly Exchange[], chosen: string | undefined): void {
  useEffect(() => {
    const move = (event: KeyboardEvent): void => {
      const { target } = event;
      if (!(target instanceof Element)) return;
      if (target.matches('input, select, textarea, pre') || event.metaKey || event.ctrlKey) return;
      if (event.key === 'Escape' && chosen !== undefined) return go('exchanges');
      const step = { ArrowDown: 1, ArrowUp: -1, j: 1, k: -1 }[event.key];
      const at = list.findIndex(({ id }) => id === chosen);
      const next = step === undefined ? undefined : list[at < 0 ? 0 : at + step];
      if (next === undefined) return;
      event.preventDefault();
      go('exchanges', next.id);
      document.getElementById(next.id)?.focus();
    };
    addEventListener('keydown', move);
    return () => removeEventListener('keydown', move);
  }, [list, chosen]);
}
