import { expect, test } from 'vitest';
import { didYouMean } from '../../src/local-vercel/suggest.js';

test.each([
  ['instal', ' Did you mean "install"?'],
  ['INSTALL', ' Did you mean "install"?'],
  ['unistall', ' Did you mean "uninstall"?'],
  ['marketplace.invoice.payd', ' Did you mean "marketplace.invoice.paid"?'],
  ['something-else', ''],
  ['', ''],
])('%j', (name, suggestion) => {
  expect(didYouMean(name, ['install', 'uninstall', 'marketplace.invoice.paid'])).toBe(suggestion);
});
