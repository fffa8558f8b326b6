/** The reports there are, by the name that --report takes. */

import pico from 'picocolors';
import type { Colors } from 'picocolors/types.js';
import type { Summary } from '../model.js';
import { githubReport } from './github.js';
import { htmlReport } from './html.js';
import { jsonReport } from './json.js';
import { junitReport } from './junit.js';
import type { Places } from './place.js';
import { textReport } from './text.js';

export const reportNames = ['text', 'json', 'junit', 'html', 'github'] as const;
export type ReportName = (typeof reportNames)[number];

export interface ReportOptions {
  readonly places: Places;
  /** None by default. */
  readonly colors?: Colors;
}

export function writeReport(name: ReportName, summary: Summary, options: ReportOptions): string {
  switch (name) {
    case 'text':
      return textReport(summary, options.places, options.colors ?? pico.createColors(false));
    case 'json':
      return jsonReport(summary, options.places);
    case 'junit':
      return junitReport(summary);
    case 'html':
      return htmlReport(summary, options.places);
    case 'github':
      return githubReport(summary);
  }
}
