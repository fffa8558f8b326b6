/** Calls an example partner as Vercel would, and writes down what it answers in a form that two servers share. */

import { createHmac } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { createPartnerApp } from '../../../../examples/partner/server.js';
import { createVercelSide } from '../../../../src/contract-tests/vercel-side/local.js';
import type { TokenSpec } from '../../../../src/contract-tests/model.js';
import type { VercelSide } from '../../../../src/contract-tests/vercel-side/vercel-side.js';
import { createLocalVercel } from '../../../../src/local-vercel/index.js';

export interface Sent {
  readonly as?: TokenSpec;
  readonly body?: unknown;
  /** In place of the body: as it is sent. */
  readonly text?: string;
  readonly type?: string;
  /** A key of its own by default; null for none. */
  readonly key?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Visit {
  readonly vercel: VercelSide;
  /** An installation that is announced. */
  install(): Promise<string>;
  provision(installationId: string, changes?: object): Promise<string>;
  user(installationId: string): TokenSpec;
  system(installationId: string): TokenSpec;
  /** Sends, writes down, and gives the body. */
  call(method: string, path: string, sent: Sent): Promise<Record<string, unknown>>;
  /** Two requests at once, written down in an order of their own. */
  together(...calls: readonly [method: string, path: string, sent: Sent][]): Promise<void>;
  deliver(body: string, signature?: string | null): Promise<void>;
  open(query: Readonly<Record<string, string>>): Promise<void>;
  /** Writes down what the partner called. */
  noteCalls(installationId: string): void;
  /** Writes down what a visit sees by itself. */
  note(text: string): void;
  readonly notes: readonly string[];
}

export const announcement = {
  scopes: ['read:project'],
  acceptedPolicies: { toc: '2026-01-01T00:00:00.000Z' },
  account: {
    name: 'Northwind',
    url: 'https://vercel.com/northwind',
    contact: { email: 'ada@northwind.example', name: 'Ada' },
  },
};

export const order = {
  productId: 'acme-postgres',
  name: 'Orders of Today',
  metadata: { region: 'iad1' },
  billingPlanId: 'postgres-hobby',
};

/** Waits until the process and its threads, which verify tokens, were free so often; a busy machine does not count. */
export async function turns(count: number, isOver?: AbortSignal): Promise<undefined> {
  for (let turn = 0; turn < count; turn += 1) {
    if (isOver?.aborted) break;
    await Promise.all([
      wait(5, undefined, { ref: false }),
      crypto.subtle.digest('SHA-256', new Uint8Array()),
    ]);
  }
  return undefined;
}

/** After so many turns an answer no longer comes. */
const patience = 200;

const local = await createLocalVercel();
const [integration] = local.context.state.integrations.all();
if (integration === undefined) throw new Error('The local Vercel has no integration.');
const vercel = createVercelSide(local.context, integration);
const { clientId, clientSecret } = vercel;
let installations = 0;

/** What came is not what a sound server gives: the rest of the visit would say no more. */
export class UnexpectedNote extends Error {}

export interface VisitOptions {
  readonly fault?: string;
  readonly setupTime?: number;
  /** Notes of a sound server: the visit ends with an UnexpectedNote at the first other one. */
  readonly expected?: readonly string[];
}

/** A new server, sound or with a fault, without an installation. */
export function visit({ expected, ...options }: VisitOptions): Visit {
  const app = createPartnerApp({
    clientId,
    clientSecret,
    jwksUrl: `${local.url}/.well-known/jwks`,
    apiUrl: local.url,
    fetch: (request) => local.fetch(request),
    onError: () => {},
    ...options,
  });
  const notes: string[] = [];
  const note = (text: string): void => {
    notes.push(text);
    if (expected !== undefined && expected[notes.length - 1] !== text) throw new UnexpectedNote();
  };
  const names = new Map<string, string>();
  /** By what they say: Vercel signs anew for each call, which takes longer than the call. */
  const tokens = new Map<string, Promise<string | undefined>>();
  let keys = 0;

  function sign(spec: TokenSpec): Promise<string | undefined> {
    const said = JSON.stringify(spec);
    const token = tokens.get(said) ?? vercel.sign(spec);
    tokens.set(said, token);
    return token;
  }

  /** The same for two servers, though ids, secrets and times differ. */
  function plain(text: string): string {
    return timeless(text).replaceAll(unstable, (value) => {
      const name = names.get(value) ?? `#${names.size}`;
      names.set(value, name);
      return name;
    });
  }

  async function fetchFrom(request: Request): Promise<string> {
    const answered = new AbortController();
    try {
      const response = await Promise.race([app(request), turns(patience, answered.signal)]);
      if (response === undefined) return 'no answer';
      const shown = ['content-type', 'location'].map((name) => response.headers.get(name));
      const cookie = response.headers.has('set-cookie') ? 'with a cookie' : '';
      return `${response.status} ${shown.join(' ')} ${cookie} ${await response.text()}`;
    } catch (error) {
      return `dropped: ${String(error)}`;
    } finally {
      answered.abort();
    }
  }

  async function send(method: string, path: string, sent: Sent): Promise<string> {
    const token = sent.as === undefined ? undefined : await sign(sent.as);
    const text = sent.text ?? (sent.body === undefined ? undefined : JSON.stringify(sent.body));
    keys += 1;
    const key = sent.key === undefined ? `key-${keys}` : sent.key;
    const request = new Request(`http://partner.example/v1${path}`, {
      method,
      headers: {
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...(key !== null && method !== 'GET' && { 'idempotency-key': key }),
        ...(text !== undefined && { 'content-type': sent.type ?? 'application/json' }),
        ...sent.headers,
      },
      ...(text !== undefined && { body: text }),
    });
    return fetchFrom(request);
  }

  const self: Visit = {
    vercel,
    notes,
    note,
    user: (installationId) => ({ kind: 'user', installationId }),
    system: (installationId) => ({ kind: 'system', installationId }),
    async install() {
      installations += 1;
      const id = `icfg_${String(installations).padStart(24, 'A')}`;
      const { accessToken } = vercel.register(id);
      const credentials = { access_token: accessToken, token_type: 'Bearer' };
      const body = { ...announcement, credentials };
      await self.call('PUT', `/installations/${id}`, { as: self.user(id), body });
      return id;
    },
    async provision(installationId, changes = {}) {
      const { id } = await self.call('POST', `/installations/${installationId}/resources`, {
        as: self.user(installationId),
        body: { ...order, ...changes },
      });
      return String(id);
    },
    async call(method, path, sent) {
      const answer = await send(method, path, sent);
      note(plain(`${method} ${path}: ${answer}`));
      try {
        return JSON.parse(answer.slice(answer.indexOf('{'))) as Record<string, unknown>;
      } catch {
        return {};
      }
    },
    async together(...calls) {
      const answers = await Promise.all(calls.map((call) => send(...call)));
      // Which of the two comes first is open, and so is which of the ids is whose.
      const distinct = new Set(answers.map((answer) => answer.match(unstable)?.join(' ') ?? ''));
      // Updates answer with what they found, which depends on which came first: a later read decides.
      const told = answers.map((answer, at) =>
        calls[at]?.[0] === 'PATCH' ? answer.slice(0, answer.indexOf('{')) : answer,
      );
      const anonymous = told.map((answer) => timeless(answer).replaceAll(unstable, '#'));
      note(`together: ${anonymous.toSorted().join(' & ')}, ${distinct.size} different`);
    },
    async deliver(body, signature = createHmac('sha1', clientSecret).update(body).digest('hex')) {
      const headers = {
        'content-type': 'application/json',
        ...(signature !== null && { 'x-vercel-signature': signature }),
      };
      const init = { method: 'POST', headers, body };
      note(`webhook: ${await fetchFrom(new Request('http://partner.example/webhook', init))}`);
    },
    async open(query) {
      const address = `http://partner.example/login?${new URLSearchParams(query)}`;
      note(`login: ${await fetchFrom(new Request(address))}`);
    },
    noteCalls(installationId) {
      for (const { operationId, status, issues, body } of vercel.callsOf(installationId)) {
        note(plain(`called ${operationId}: ${status} ${issues.join()} ${JSON.stringify(body)}`));
      }
    },
  };
  return self;
}

/** Ids, secrets, and what else is drawn by chance. */
const unstable =
  /(?:redis|postgres)[_-][0-9a-f]{18}|claim_[0-9a-f-]{36}|(?:icfg|mi)_\w+|db-icfg\S+?-\d+|[\w-]{32,}/g;

function timeless(text: string): string {
  return text.replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, (time) =>
    Math.abs(Date.parse(time) - Date.now()) < 86_400_000 ? 'NOW' : time,
  );
}
