/** Colours for stderr, where people read: none when it is no terminal or NO_COLOR is set. */

import pico from 'picocolors';

const isWanted = process.env['NO_COLOR'] === undefined || process.env['NO_COLOR'] === '';
const isForced = 'FORCE_COLOR' in process.env && process.env['FORCE_COLOR'] !== '0';

export const colors = pico.createColors(isWanted && (isForced || process.stderr.isTTY));
