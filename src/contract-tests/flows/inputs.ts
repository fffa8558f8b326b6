/** What a run gives to flows: ids that Vercel would draw, and what the partner's configuration says. */

import type { MadeResource } from '../context/made-resource.js';
import type { CheckContext } from '../context/context.js';
import { NotTested } from '../context/outcome.js';
import type { Workflow } from './flow.js';

export type Inputs = Readonly<Record<string, unknown>>;

type Give = (supply: InputSupply) => unknown;

const hour = 60 * 60 * 1000;

/** docs/flows.md lists them. */
const given: Readonly<Record<string, Give>> = {
  installationId: (supply) => supply.installation('own').id,
  accessToken: (supply) => supply.installation('own').accessToken,
  otherInstallationId: (supply) => supply.installation('other').id,
  otherAccessToken: (supply) => supply.installation('other').accessToken,
  productId: ({ context }) => context.product().id,
  metadata: ({ context }) => context.product().metadata ?? {},
  otherMetadata: ({ context }) => context.product().otherMetadata,
  billingPlanId: ({ context }) => context.choosePlan(context.product()),
  otherBillingPlanId: ({ context }) => context.product().otherBillingPlanId,
  prepaymentPlanId: ({ context }) => context.product().prepaymentPlanId,
  resourceName: ({ context }) => `counterpart-${context.ids.hex(6)}`,
  newResourceName: ({ context }) => `renamed-${context.ids.hex(6)}`,
  replInput: ({ context }) => context.config.replInput ?? 'help',
  transferExpiresAt: () => Date.now() + hour,
};

/** Members of the configuration that inputs come from, where they have no default. */
const configured: Readonly<Record<string, string>> = {
  otherMetadata: 'products[0].otherMetadata',
  otherBillingPlanId: 'products[0].otherBillingPlanId',
  prepaymentPlanId: 'products[0].prepaymentPlanId',
};

/** Draws each input once a run, when it is first asked for. */
export class InputSupply {
  private readonly drawn = new Map<string, unknown>();
  private readonly installations = new Map<string, { id: string; accessToken: string }>();
  /** The resource made last. */
  resource: MadeResource | undefined;

  constructor(readonly context: CheckContext) {}

  installation(role: string): { readonly id: string; readonly accessToken: string } {
    const known = this.installations.get(role);
    if (known !== undefined) return known;
    const made = this.context.vercel.register(this.context.ids.next('icfg'));
    this.installations.set(role, made);
    return made;
  }

  /**
   * The values of a workflow's inputs: those of the step that leads to it, else the schema's default,
   * else what the run gives.
   * @throws NotTested without a required one.
   */
  async of({ id, inputs }: Workflow, own: Inputs): Promise<Inputs> {
    const values: Record<string, unknown> = {};
    for (const { name, isRequired, fallback } of inputs) {
      if (name === 'paidInvoiceId' && own[name] === undefined) {
        // An invoice is about a resource, which is made only after the flow has begun.
        Object.defineProperty(values, name, { enumerable: true, get: () => this.paidInvoice() });
        continue;
      }
      const value = own[name] ?? fallback ?? (await this.draw(name));
      if (value === undefined && isRequired) throw new NotTested(missing(id, name));
      values[name] = value;
    }
    return values;
  }

  private async draw(name: string): Promise<unknown> {
    if (!this.drawn.has(name)) this.drawn.set(name, await given[name]?.(this));
    return this.drawn.get(name);
  }

  private paidInvoice(): string {
    if (this.drawn.has('paidInvoiceId')) return String(this.drawn.get('paidInvoiceId'));
    const { resource } = this;
    if (resource === undefined) throw new NotTested('There is no resource to buy credit for.');
    const id = this.context.paidInvoice({ installationId: resource.installationId, resource });
    this.drawn.set('paidInvoiceId', id);
    return id;
  }
}

function missing(workflow: string, name: string): string {
  const member = configured[name];
  return member === undefined
    ? `Nothing gives the flow "${workflow}" its input "${name}".`
    : `The configuration has no ${member}, which the flow "${workflow}" needs.`;
}
