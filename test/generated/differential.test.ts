/** Our servers, Prism and ajv judge the same requests: where they are not of one opinion, a table says why. */

import { beforeAll, describe, expect, test } from 'vitest';
import { apiNames, loadApi, type DescribedApi, type DescribedOperation } from './support/apis.js';
import { recordCoverage } from './support/coverage.js';
import {
  explain,
  knownDisagreements,
  type Opinion,
  type Verdict,
} from './support/disagreements.js';
import { exampleReplies } from './support/examples.js';
import { createJudge, type Judge } from './support/judge.js';
import { createPrismJudge, type PrismJudge } from './support/prism.js';
import { probesOf } from './support/probes.js';
import { toRequest, toWire, type RequestCase } from './support/request-case.js';
import { createStubServer, type StubServer } from './support/stub-server.js';

/** Of the choice of double changes. */
const seed = 20261121;

const apis = apiNames.map(loadApi);
const verdicts: Verdict[] = [];
const explained = new Set<string>();

beforeAll(async () => {
  for (const api of apis) {
    const judge = createJudge(api.schemas);
    const prism = await createPrismJudge(api.name);
    const stub = createStubServer(api);
    for (const operation of api.operations) {
      const success = exampleReplies(api, operation).find(({ status }) => status < 300);
      if (success) stub.answerWith(success);
      for (const request of probesOf(api, operation, seed)) {
        verdicts.push(await judgeAll(operation, request, { judge, prism, stub }));
      }
    }
  }
  for (const verdict of verdicts.filter(isDisputed)) {
    const known = explain(verdict);
    if (known) explained.add(known.id);
  }
});

interface Judges {
  readonly judge: Judge;
  readonly prism: PrismJudge;
  readonly stub: StubServer;
}

async function judgeAll(
  operation: DescribedOperation,
  request: RequestCase,
  { judge, prism, stub }: Judges,
): Promise<Verdict> {
  const wire = toWire(operation, request);
  return {
    api: operation.api,
    operationId: operation.id,
    request,
    ours: await ourOpinion(stub, toRequest(wire), `${operation.id}, ${request.name}`),
    prism: opinion((await prism(wire)).length === 0),
    ajv: opinion(judge.accepts(operation, request)),
  };
}

/** The handler was reached, or the request was refused; everything else is a fault of the server. */
async function ourOpinion(stub: StubServer, request: Request, about: string): Promise<Opinion> {
  const { status } = await stub.server(request);
  const isReached = stub.takeSeen().length === 1;
  const isRefused = !isReached && (status === 400 || status === 415);
  expect(stub.takeFaults(), `faults at ${about}`).toEqual([]);
  expect(isReached || isRefused, `${about}: ${status}`).toBe(true);
  return opinion(isReached);
}

function opinion(accepts: boolean): Opinion {
  return accepts ? 'accepts' : 'refuses';
}

function isDisputed({ ours, prism, ajv }: Verdict): boolean {
  return ours !== prism || ours !== ajv;
}

function of({ name }: DescribedApi, { id }: DescribedOperation): Verdict[] {
  return verdicts.filter(({ api, operationId }) => api === name && operationId === id);
}

describe.each(apis)('$name', (api) => {
  test.each(api.operations)('$id', (operation) => {
    const judged = of(api, operation);
    const open = judged
      .filter((verdict) => isDisputed(verdict) && explain(verdict) === undefined)
      .map(
        ({ request, ours, prism, ajv }) =>
          `${request.name}: we ${ours}, Prism ${prism}, ajv ${ajv}`,
      );
    expect(open, 'not in the table of disagreements').toEqual([]);
    const [good] = judged;
    expect(good).toMatchObject({ ours: 'accepts', prism: 'accepts', ajv: 'accepts' });
    recordCoverage(api.name, operation.id, 'prism');
  });
});

test('every known disagreement still exists', () => {
  const obsolete = knownDisagreements.map(({ id }) => id).filter((id) => !explained.has(id));
  expect(obsolete, 'entries to remove from the table').toEqual([]);
});

test('agreement means something: many requests, of both kinds', () => {
  const agreed = verdicts.filter((verdict) => !isDisputed(verdict));
  const accepted = agreed.filter(({ ours }) => ours === 'accepts').length;
  const refused = agreed.length - accepted;
  expect(agreed.length).toBeGreaterThan(10_000);
  expect(Math.min(accepted, refused)).toBeGreaterThan(agreed.length / 5);
});
