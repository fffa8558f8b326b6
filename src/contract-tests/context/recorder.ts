/** What a check leaves behind: the exchanges that it had, what does not hold, and what it broke on purpose. */

import type { Exchange, Finding, VercelCall } from '../model.js';

export interface FailOptions {
  readonly exchanges?: readonly Exchange[];
  readonly calls?: readonly VercelCall[];
  readonly pointer?: string;
  readonly cause?: string;
  readonly after?: readonly string[];
}

export class Recorder {
  readonly exchanges: Exchange[] = [];
  readonly findings: Finding[] = [];
  /** Keywords of request schemas that were broken, as `operation pointer keyword`. */
  readonly keywords: string[] = [];

  noteKeyword(operationId: string, pointer: string, keyword: string): void {
    this.keywords.push(`${operationId} ${pointer} ${keyword}`);
  }

  /** Notes that something does not hold; the last exchange shows it unless others are given. */
  fail(code: string, operationId: string, message: string, options: FailOptions = {}): void {
    this.findings.push({
      code,
      operationId,
      message,
      exchanges: options.exchanges ?? this.exchanges.slice(-1),
      pointer: options.pointer,
      cause: options.cause ?? code,
      ...(options.calls && { calls: options.calls }),
      ...(options.after && { after: options.after }),
    });
  }
}
