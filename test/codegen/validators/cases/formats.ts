/** Formats in schemas: which are asserted, on what kind of value. What each accepts is tested with the runtime. */

import type { Cases } from '../harness.js';

export const formats: Cases = {
  'date-time': {
    schema: { format: 'date-time' },
    valid: ['2025-01-31T12:00:00Z', 5],
    invalid: ['2025-01-31'],
  },
  date: { schema: { format: 'date' }, valid: ['2024-02-29'], invalid: ['2025-02-29'] },
  time: { schema: { format: 'time' }, valid: ['12:00:00+02:00'], invalid: ['12:00'] },
  duration: { schema: { format: 'duration' }, valid: ['P1DT12H'], invalid: ['P'] },
  email: { schema: { format: 'email' }, valid: ['a.b@example.com'], invalid: ['a@'] },
  hostname: { schema: { format: 'hostname' }, valid: ['a.example'], invalid: ['-a'] },
  ipv4: { schema: { format: 'ipv4' }, valid: ['10.0.0.255'], invalid: ['10.0.0.256'] },
  ipv6: { schema: { format: 'ipv6' }, valid: ['::1'], invalid: [':1'] },
  uri: { schema: { format: 'uri' }, valid: ['https://example.com/a?b#c'], invalid: ['/a'] },
  'uri-reference': { schema: { format: 'uri-reference' }, valid: ['/a'], invalid: ['a b'] },
  'uri-template': {
    schema: { format: 'uri-template' },
    valid: ['', '/a{/b,c*}{?d:3}'],
    invalid: ['{', '{a b}'],
  },
  uuid: {
    schema: { format: 'uuid' },
    valid: ['123e4567-e89b-12d3-a456-426614174000'],
    invalid: ['123e4567'],
  },
  'json-pointer': { schema: { format: 'json-pointer' }, valid: ['', '/a~1b'], invalid: ['a'] },
  regex: { schema: { format: 'regex' }, valid: ['^a$'], invalid: ['('] },
  byte: { schema: { format: 'byte' }, valid: ['', 'YWI='], invalid: ['YWI'] },
  int32: { schema: { format: 'int32' }, valid: [2147483647, 'a'], invalid: [2147483648, 1.5] },
  int64: { schema: { format: 'int64' }, valid: [2 ** 53 - 1], invalid: [1.5] },
  'int64 of more than 53 bits': {
    schema: { format: 'int64' },
    invalid: [2 ** 53, 2 ** 63],
    notAjv: 'It takes what the parser has rounded for what was sent.',
  },
  'int64 out of range': {
    schema: { format: 'int64' },
    invalid: [2 ** 64, -(2 ** 64)],
    notAjv: 'it accepts every integer',
  },
  'int64 on strings': { schema: { type: 'string', format: 'int64' }, valid: ['12', 'x'] },
  float: { schema: { format: 'float' }, valid: [1.5, 'a'] },
  double: { schema: { format: 'double' }, valid: [1e300] },
  password: { schema: { format: 'password' }, valid: ['x'] },
  'an unknown format': {
    schema: { format: 'ulid' },
    valid: ['x'],
    notAjv: 'it refuses unknown formats',
  },
  binary: { schema: { format: 'binary' }, valid: ['\u0000'] },
};
