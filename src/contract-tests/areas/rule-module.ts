/** A rule as its module has it: what holds, what its page says, and the checks that look for it. */

import type { Check } from '../check.js';
import type { ContractConfig } from '../config.js';
import type { Rule } from '../model.js';
import type { PartnerApi, PartnerOperation } from '../operations.js';

/** What the page of a rule in docs/checks says, in Markdown. Links are relative to docs/checks. */
export interface RulePage {
  readonly sent: string;
  readonly why: string;
  readonly fix: string;
  readonly example?: { readonly language: string; readonly lines: readonly string[] };
}

/** What checks are made from. */
export interface CheckSource {
  readonly api: PartnerApi;
  readonly operations: readonly PartnerOperation[];
  readonly config: ContractConfig;
}

export interface RuleModule extends Rule {
  readonly page: RulePage;
  /**
   * Codes of the checks that look for it without being made by its module; `all` where every check does.
   * They run where `--only` names its code.
   */
  readonly foundBy?: readonly string[] | 'all';
  /** Absent where the checks of other rules look for it. */
  readonly checks?: (source: CheckSource) => readonly Check[];
}

/** A part of a partner's server as a person thinks of it, with the rules that hold there. */
export interface Area {
  readonly title: string;
  /** In the order in which they are checked and reported. */
  readonly rules: readonly RuleModule[];
}
