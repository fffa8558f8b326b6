/** What a partner says about its server in counterpart.config.ts, because no description can know it. */

/** A product that the partner sells, and how one of it is made. */
export interface ProductConfig {
  /** Id or slug, as the partner knows it. */
  readonly id: string;
  /** Metadata that the partner accepts for a new resource. */
  readonly metadata?: Readonly<Record<string, unknown>>;
  /** The product's metadata schema, as Vercel has it from the partner: its bounds are tried. */
  readonly metadataSchema?: Readonly<Record<string, unknown>>;
  /** Another choice of metadata, for updates. */
  readonly otherMetadata?: Readonly<Record<string, unknown>>;
  /** Plan for new resources; the first free one by default, else the first. */
  readonly billingPlanId?: string;
  /** Another plan that such a resource may change to. */
  readonly otherBillingPlanId?: string;
  /** Plan that is bought in advance, if the product has one. */
  readonly prepaymentPlanId?: string;
  /** Longest delay of a rotation, in hours, as declared to Vercel (`secretRotation.maxDelayHours`). */
  readonly maxDelayHours?: number;
}

export interface ContractConfig {
  readonly products: readonly ProductConfig[];
  /** Optional operations that the server has to offer: 404 and 501 are violations there. */
  readonly offers?: readonly string[];
  /** Operations that only users with the role ADMIN may call; rotation of secrets by default. */
  readonly adminOperations?: readonly string[];
  /** A command of the REPL that changes something: it has to be refused where only reading is allowed. */
  readonly replWriteInput?: string;
  /** A command of the REPL that only reads, as a partner has it; `help` by default. */
  readonly replInput?: string;
  /** Path of the receiver of webhooks below the server's origin, such as `/webhook`. */
  readonly webhookPath?: string;
  /** Path of the sign-in route below the server's origin. */
  readonly loginPath?: string;
  /** Longest time an answer may take, in milliseconds, by operation; `default` for the others. */
  readonly budgets?: Readonly<Record<string, number>>;
  /** Milliseconds that a pending resource may take until it is ready. */
  readonly readyWithin?: number;
  /** How many bodies are generated for each operation that takes one; 10 by default. */
  readonly generated?: number;
  /** Files with flows of the partner's own (Arazzo). */
  readonly flows?: readonly string[];
}

/** Types a configuration where it is written. */
export function defineConfig(config: ContractConfig): ContractConfig {
  return config;
}
