/** What programs are told when the local Vercel cannot answer. */

import { beforeAll, expect, test } from 'vitest';
import { buildIntercept, runProgram, serve } from './program.js';

let interceptedEnvironment: Awaited<ReturnType<typeof buildIntercept>>;

beforeAll(async () => {
  interceptedEnvironment = await buildIntercept();
});

/** By both ways, to both hosts. */
const calls = `
const failures = [];
for (const url of ['https://api.vercel.com/v1', 'https://vercel.com/api/v1']) {
  await fetch(url).catch(({ cause }) => failures.push([cause.message, cause.code]));
  const [{ message, code }] = await once(https.get(url), 'never').catch((error) => [error]);
  failures.push([message, code]);
}
print(failures);`;

test('it is named when it does not listen', async () => {
  const { server, url } = await serve(() => {});
  await new Promise((resolve) => server.close(resolve));
  const env = interceptedEnvironment({ COUNTERPART_URL: url }, process.env);
  const { stdout } = await runProgram(calls, env);
  const told = (host: string) => [
    `The local Vercel at ${url} does not answer a call to ${host} (ECONNREFUSED). Is the Counterpart that started this program still running?`,
    'ECONNREFUSED',
  ];
  const [api, site] = [told('api.vercel.com'), told('vercel.com')];
  expect(JSON.parse(stdout)).toEqual([api, api, site, site]);
});

test.each([
  ['not set', undefined],
  ['"localhost:4010"', 'localhost:4010'],
  ['"https://localhost:4010"', 'https://localhost:4010'],
])('COUNTERPART_URL is %s', async (told, given) => {
  const env = interceptedEnvironment({}, { ...process.env, COUNTERPART_URL: given });
  const { stdout } = await runProgram(calls, env);
  const failure = [expect.stringContaining(`COUNTERPART_URL is ${told}: `), null];
  expect(JSON.parse(stdout)).toEqual([failure, failure, failure, failure]);
});

test('programs that never call Vercel do not notice', async () => {
  const env = interceptedEnvironment({}, { ...process.env, COUNTERPART_URL: undefined });
  expect(await runProgram('print(1)', env)).toEqual({ code: 0, stdout: '1\n', stderr: '' });
});

test('HTTP/2 is refused', async () => {
  const script = `
    import http2 from 'node:http2';
    http2.connect('https://api.vercel.com').on('error', ({ message }) => print(message));`;
  const env = interceptedEnvironment({ COUNTERPART_URL: 'http://127.0.0.1:1' }, process.env);
  const { stdout } = await runProgram(script, env);
  expect(JSON.parse(stdout)).toMatch(/^The local Vercel speaks HTTP\/1\.1 only/);
});
