import { expect, test } from 'vitest';
import { removalOf } from '../../../src/local-vercel/domain/removal.js';
import { day } from '../../../src/local-vercel/domain/time.js';
import type { Installation, Invoice } from '../../../src/local-vercel/state/entities.js';
import { installationWith } from '../support/installation.js';
import { invoiceWith } from '../support/invoices.js';

const asked = 1_000_000;
const open = invoiceWith({ createdAt: asked - 5 });
const paid = invoiceWith({ createdAt: asked - 5, state: 'paid' });
const late = invoiceWith({ createdAt: asked + 100, state: 'paid' });

test.each<[string, Partial<Installation>, readonly Invoice[], number, object]>([
  ['not requested', {}, [], asked, { kind: 'none' }],
  ['it is gone', { deleteRequestedAt: asked, deletedAt: asked }, [], asked, { kind: 'none' }],
  ['just asked', { deleteRequestedAt: asked }, [paid], asked, { kind: 'wait', until: asked + day }],
  ['a day later', { deleteRequestedAt: asked }, [paid], asked + day, { kind: 'remove' }],
  [
    'a moment before',
    { deleteRequestedAt: asked },
    [],
    asked + day - 1,
    { kind: 'wait', until: asked + day },
  ],
  ['an invoice is open', { deleteRequestedAt: asked }, [open], asked + day, { kind: 'settle' }],
  [
    'a late invoice',
    { deleteRequestedAt: asked },
    [late],
    asked + day,
    { kind: 'wait', until: asked + day + 100 },
  ],
  [
    'a late test',
    { deleteRequestedAt: asked },
    [{ ...late, test: {} }],
    asked + day,
    { kind: 'remove' },
  ],
  [
    'finalized',
    { deleteRequestedAt: asked, finalizedAt: asked },
    [late],
    asked,
    { kind: 'remove' },
  ],
  [
    'finalized with an open invoice',
    { deleteRequestedAt: asked, finalizedAt: asked },
    [open],
    asked + 9 * day,
    { kind: 'settle' },
  ],
])('%s', (_, changes, invoices, now, expected) => {
  expect(removalOf(installationWith(changes), invoices, now)).toEqual(expected);
});
