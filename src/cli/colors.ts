/** Colours, for people: none where a stream is no terminal, or when NO_COLOR is set. */

import pico from 'picocolors';

const isWanted = process.env['NO_COLOR'] === undefined || process.env['NO_COLOR'] === '';
const isForced = 'FORCE_COLOR' in process.env && process.env['FORCE_COLOR'] !== '0';

export const colors = pico.createColors(isWanted && (isForced || process.stderr.isTTY));

/** For reports that go to stdout. */
export const outputColors = pico.createColors(isWanted && (isForced || process.stdout.isTTY));
