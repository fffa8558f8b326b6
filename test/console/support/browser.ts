/** One real browser for the tests of the console. */

import { chromium as playwright, type Browser } from 'playwright-core';
import { chromium } from '../../support/chromium.js';

/** @throws Error where none is installed. */
export async function launch(): Promise<Browser> {
  if (chromium === undefined) throw new Error('Install chromium.');
  return playwright.launch({
    executablePath: chromium,
    args: ['--no-sandbox', '--disable-gpu'],
  });
}
