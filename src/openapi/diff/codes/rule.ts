/** The form in which a kind of change is put down. */

/**
 * What a change of one kind does: it narrows what may be sent, widens it, does both, depends on
 * what stands around it, leaves every message valid, or is a remark that no message shows.
 */
export type CodeEffect = 'narrows' | 'widens' | 'both' | 'depends' | 'neither' | 'remark';

export interface CodeRule {
  readonly effect: CodeEffect;
  /** What is so named. */
  readonly title: string;
  /** Why it has the effect it has. */
  readonly reason: string;
}

export type CodeRules = Readonly<Record<string, CodeRule>>;
