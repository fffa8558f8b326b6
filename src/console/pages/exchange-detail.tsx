/** One exchange: its request, its answer, the verdict, and the place in the description. */

import { isObject } from '@openapi-counterpart/runtime';
import { useEffect, useState } from 'preact/hooks';
import type { Exchange, Issue, Message } from '../../../generated/admin-api/types.js';
import {
  describedBy,
  issuePlace,
  loadDescription,
  operationPlace,
  type Place,
} from '../data/descriptions.js';
import { issuesOf } from '../data/exchanges.js';
import { href } from '../data/route.js';
import { Facts } from '../parts/facts.js';
import { Body, Json } from '../parts/json.js';
import { Note } from '../parts/notice.js';
import { count, milliseconds, timeOfDay } from '../parts/words.js';

export function ExchangeDetail({ exchange }: { readonly exchange: Exchange }) {
  const { id, method, path, status, at, duration, direction, note, request, response } = exchange;
  const { document, error } = useDescription(exchange);
  return (
    <article class="detail" aria-label={`Exchange ${id}`}>
      <header>
        <a class="close" href={href('exchanges')} aria-label="Close">
          ✕
        </a>
        <h2>
          <span class="method">{method}</span> <span class="path">{path}</span>
        </h2>
        <p class="quiet">
          {direction === 'out' ? 'Vercel → partner' : 'Partner → Vercel'} · {status ?? 'no answer'}{' '}
          · {milliseconds(duration)} · {timeOfDay(at)} · {id}
        </p>
      </header>
      {note !== null && <Note level="warn">{note}</Note>}
      <VerdictPart exchange={exchange} document={document} />
      <Half title="Request" message={request} />
      <Half title="Response" message={response} />
      {error !== undefined && <Note level="error">{error}</Note>}
      <OperationPart exchange={exchange} document={document} />
    </article>
  );
}

function useDescription(exchange: Exchange) {
  const [document, setDocument] = useState<unknown>(undefined);
  const [error, setError] = useState<string | undefined>(undefined);
  const api = describedBy(exchange.api);
  useEffect(() => {
    if (api === undefined) return;
    loadDescription(api).then(setDocument, (reason: Error) => setError(reason.message));
  }, [api]);
  return { document, error };
}

interface PartProps {
  readonly exchange: Exchange;
  readonly document: unknown;
}

const said: Readonly<Record<Exclude<Exchange['verdict'], 'differs'>, string>> = {
  fits: 'Request and response are as described.',
  'not-offered': 'The partner does not offer this operation, which is optional.',
  unanswered: 'There was no answer that could be judged.',
  undescribed: 'No description says how this has to look.',
};

function VerdictPart({ exchange, document }: PartProps) {
  const { verdict } = exchange;
  if (verdict !== 'differs') return <p class={`verdict-line ${verdict}`}>{said[verdict]}</p>;
  return (
    <section class="verdict-part" aria-label="Verdict">
      <p class="verdict-line differs">
        {count(issuesOf(exchange), 'difference')} from the description
      </p>
      <ul>
        {(['request', 'response'] as const).flatMap((part) =>
          (exchange[part]?.issues ?? []).map((issue) => (
            <IssueItem
              key={`${part}${issue.pointer}${issue.keyword}`}
              part={part}
              issue={issue}
              place={issuePlace(document, exchange, part, issue.pointer)}
            />
          )),
        )}
      </ul>
    </section>
  );
}

interface IssueProps {
  readonly part: 'request' | 'response';
  readonly issue: Issue;
  readonly place: Place | undefined;
}

function IssueItem({ part, issue: { pointer, message }, place }: IssueProps) {
  return (
    <li>
      <p>
        <strong>{part}</strong> {pointer !== '' && <code>{pointer}</code>} {message}
      </p>
      {place !== undefined && <PlaceView place={place} summary="What the description says" />}
    </li>
  );
}

function PlaceView({ place, summary }: { readonly place: Place; readonly summary: string }) {
  return (
    <details>
      <summary>
        {summary} <code class="pointer">{place.pointer}</code>
      </summary>
      <Json value={place.value} />
    </details>
  );
}

function Half({ title, message }: { readonly title: string; readonly message: Message | null }) {
  if (message === null) return null;
  const headers = Object.entries(message.headers);
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      {headers.length > 0 && (
        <Facts of={headers.map(([name, value]) => [name, <code>{value}</code>])} />
      )}
      <Body text={message.body} />
    </section>
  );
}

function OperationPart({ exchange, document }: PartProps) {
  const place = operationPlace(document, exchange);
  if (place === undefined) return null;
  const words: Readonly<Record<string, unknown>> = isObject(place.value) ? place.value : {};
  const { summary, description } = words;
  return (
    <section aria-label="Operation">
      <h3>{exchange.operationId}</h3>
      <p>{String(summary ?? '')}</p>
      {description && <p class="quiet prose">{String(description)}</p>}
      <PlaceView place={place} summary="In the description" />
    </section>
  );
}
