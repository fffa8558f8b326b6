import { expect, test } from 'vitest';
import { inRepository } from '../../support/repository.js';
import { interceptedEnvironment } from '../../../src/local-vercel/interception/environment.js';

const told = { COUNTERPART_URL: 'http://127.0.0.1:4010', INTEGRATION_CLIENT_ID: 'oac_1' };
const preload = `--require ${JSON.stringify(inRepository('src/cli/dist/register.cjs'))}`;

test('what the program is told goes before what it has', () => {
  const env = interceptedEnvironment(told, { PATH: '/bin', INTEGRATION_CLIENT_ID: 'oac_real' });
  expect(env).toEqual({ PATH: '/bin', ...told, NODE_OPTIONS: preload });
});

test.each([
  ['none', undefined, preload],
  ['empty', '', preload],
  ['kept', '--max-old-space-size=4096', `--max-old-space-size=4096 ${preload}`],
  ['there already', `${preload} --inspect`, `${preload} --inspect`],
])('NODE_OPTIONS: %s', (_name, given, expected) => {
  const base = given === undefined ? {} : { NODE_OPTIONS: given };
  expect(interceptedEnvironment(told, base)['NODE_OPTIONS']).toBe(expected);
});
