/** Which commands may be kept in a file. */

import { expect, test } from 'vitest';
import { isPlainCommand } from '../../src/cli/plain-command.js';

test.each([
  ['npm start', true],
  ['node --env-file=.env dist/server.js --port=3000', true],
  ['npm run build && npm run start:test', true],
  ['PORT=$PORT node server.mjs', false],
  ['API_KEY=abc npm start', false],
  ['node server.mjs --token abc', false],
  ['node server.mjs hunter2', false],
  ['node server.mjs redis://default:abc@localhost', false],
  ["node -e 'start(abc)'", false],
  ['  ', false],
])('%s: %s', (command, isPlain) => {
  expect(isPlainCommand(command)).toBe(isPlain);
});
