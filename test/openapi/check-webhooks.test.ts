/** Words of webhooks and callbacks without effect. */

import { operation, testWords } from './words.js';

testWords([
  // Of webhooks bodies are read, and callbacks are received wherever.
  [
    `webhooks: { w: { parameters: [{ name: a, in: query, schema: {} }], servers: [{ url: /a }], post: { security: [{}], responses: { '200': { description: d, content: { a/b: {} } } }, requestBody: { content: { a/b: {}, application/json: {} } }, callbacks: { c: { '{$url}': { post: { responses: {} } } } } } } }`,
    [
      'Parameters of webhooks',
      'to no server of the description',
      'Answers to webhooks',
      'A webhook is read as "application/json" alone',
      'Callbacks are received of operations',
    ],
  ],
  [
    `webhooks: { w: { post: { responses: { '200': { description: d } }, requestBody: { content: { a/b: {} } } } } }`,
    [],
  ],
  [
    operation(
      `responses: {}, callbacks: { c: { '{$url}': { servers: [{ url: /a }], post: { parameters: [{ name: a, in: query, schema: {} }], responses: { '200': { description: d, content: { a/b: {} } } } } } } }`,
    ),
    ['to no server of the description'],
  ],
]);
