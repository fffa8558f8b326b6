/** Words of servers without effect. */

import { operation, testWords } from './words.js';

testWords([
  // Of servers the first counts, with the defaults of its variables.
  ...[
    ['a', []],
    ['c', ['The default "c" is none of these values']],
  ].map(([value, found]): [string, string[]] => [
    `${operation('responses: {}')}\nservers: [{ url: 'https://{r}.example.com', variables: { r: { default: ${String(value)}, enum: [a, b] } } }, { url: 'https://example.com' }]`,
    [found ?? []].flat(),
  ]),
  [
    operation(`servers: [{ url: '/{r}', variables: { r: { default: c, enum: [a] } } }]`),
    ['The default "c" is none of these values'],
  ],
  [
    operation('servers: [{ url: ./files }]'),
    ['No call goes to "./files", because only the address'],
  ],
  ...[
    ['wss://a.example', 'only http and https'],
    ['https://{h}.example', 'its variable "h" has no default'],
    ['https://a.example?b=c', 'a query or a fragment'],
    ['https://a.example/b#c', 'a query or a fragment'],
    ['https://a:b@a.example', 'sent in headers'],
    ['https://a.example/{', 'a brace is not closed'],
  ].map(([url, found]): [string, string[]] => [
    `${operation('responses: {}')}\nservers: [{ url: '${url}' }]`,
    [found ?? ''],
  ]),
  [
    `${operation('responses: {}')}\nservers: [{ url: 'HTTPS://A.example/@b', variables: { a: { default: b } } }]`,
    ['The URL has no variable "a"'],
  ],
]);
