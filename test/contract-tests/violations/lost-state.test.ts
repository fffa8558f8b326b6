/** Findings that a server's memory may lead to: what it forgets, and what it keeps too long. */

import { describe, expect, test } from 'vitest';
import { lostCause } from '../../../src/contract-tests/areas/support.js';
import type { Finding } from '../../../src/contract-tests/model.js';
import {
  answer,
  buy,
  finding,
  get,
  make,
  remove,
  rotate,
  said,
  uninstall,
} from '../support/findings.js';

const twice = answer(get, 200, { method: 'GET' });
const again = { exchanges: [twice] };

describe('what a server forgets or keeps is one violation', () => {
  test.each<readonly [string, readonly Finding[], readonly string[]]>([
    [
      'a resource that is lost as soon as it is made',
      [
        finding('operation-succeeds', get, { status: 404 }),
        finding('operation-succeeds', buy, { status: 422 }),
        finding('state-persists', make, { cause: lostCause, status: 404 }),
        finding('state-listed', 'list-resources'),
        finding('concurrency', make),
      ],
      ['state-persists provision-resource'],
    ],
    [
      'a resource that is lost, and an operation that breaks',
      [
        finding('state-persists', make, { cause: lostCause, status: 404 }),
        finding('operation-succeeds', 'list-resources', { status: 500 }),
      ],
      ['operation-succeeds list-resources', 'state-persists provision-resource'],
    ],
    [
      'a resource that is never ready',
      [finding('operation-succeeds', rotate, { status: 409 }), finding('provision-ready', make)],
      ['provision-ready provision-resource'],
    ],
    [
      'reads that remember what is gone',
      [
        finding('delete-removes', get),
        finding('uninstall-removes', uninstall, { exchanges: [answer(uninstall, 200), twice] }),
        finding('transfer-moves', 'accept-resource-transfer', again),
      ],
      ['delete-removes get-resource'],
    ],
    [
      'a deletion that does nothing, and a removal that leaves resources',
      [finding('delete-removes', remove), finding('uninstall-removes', uninstall, again)],
      ['delete-removes delete-resource', 'uninstall-removes delete-installation'],
    ],
    [
      'reads that any caller may make',
      [
        finding('tenant-isolation', get),
        finding('transfer-moves', 'accept-resource-transfer', again),
      ],
      ['tenant-isolation get-resource'],
    ],
  ])('%s', (_what, findings, expected) => {
    expect(said(findings)).toEqual(expected);
  });
});
