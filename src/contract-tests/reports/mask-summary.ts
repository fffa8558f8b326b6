/** Masks what gives access in what servers and tests have sent to each other, for reports that are shown on a page. */

import { maskJsonTexts } from '@openapi-counterpart/local-vercel/masking/mask-json-text';
import type { Exchange, Summary, VercelCall, Violation } from '../model.js';

/** The same summary; secrets are masked in bodies, and in the addresses that repeat them. */
export function maskSummary(summary: Summary): Summary {
  return { ...summary, violations: summary.violations.map(maskViolation) };
}

function maskViolation(violation: Violation): Violation {
  return {
    ...violation,
    exchanges: violation.exchanges.map(maskExchange),
    calls: violation.calls.map(maskCall),
  };
}

function maskExchange(exchange: Exchange): Exchange {
  const { case: input, text } = exchange;
  const { path, body } = input;
  // What is masked has the members that it had.
  const masked = maskJsonTexts({ path, body, text }) as Pick<Exchange, 'text'> &
    Pick<Exchange['case'], 'path' | 'body'>;
  return {
    ...exchange,
    text: masked.text,
    case: { ...input, path: masked.path, body: masked.body },
  };
}

function maskCall(call: VercelCall): VercelCall {
  const { path, sent, answer } = call;
  // What is masked has the members that it had.
  const masked = maskJsonTexts({ path, sent, answer }) as Pick<
    VercelCall,
    'path' | 'sent' | 'answer'
  >;
  return { ...call, ...masked };
}
