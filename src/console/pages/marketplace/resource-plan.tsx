/** The plan of a resource: another is chosen, or credit is bought where it is of that kind. */

import { useState } from 'preact/hooks';
import type { BillingPlan } from '../../../../generated/admin-api/types.js';
import { trigger } from '../../data/client.js';
import { ActionButton } from '../../parts/action.js';
import { Field } from '../../parts/field.js';
import { Section } from '../../parts/section.js';
import { dollars } from '../../parts/words.js';
import { actorOf } from './actor.js';
import { PlanChooser } from './plans.js';
import type { ResourceProps } from './resource-props.js';

export function ResourcePlan({ installation, resource }: ResourceProps) {
  const { partnerId: resourceId, billingPlan } = resource;
  const [chosen, setChosen] = useState<BillingPlan | undefined>(undefined);
  const set = { installationId: installation.id, resourceId, ...actorOf(installation.teamId) };
  const change = async (): Promise<string> => {
    await trigger('plan', { ...set, billingPlanId: chosen?.id });
    return `The plan is ${chosen?.name} now`;
  };
  const current = chosen ?? billingPlan;
  return (
    <Section title="Plan">
      <PlanChooser
        query={{ installationId: installation.id, resourceId }}
        value={current?.id}
        onChange={setChosen}
      />
      <ActionButton
        work={change}
        isDisabled={chosen === undefined || chosen.id === billingPlan?.id}
      >
        Change plan
      </ActionButton>
      {current?.type === 'prepayment' && <Purchase set={set} plan={current} />}
    </Section>
  );
}

interface PurchaseProps {
  readonly set: Readonly<Record<string, unknown>>;
  readonly plan: BillingPlan;
}

function Purchase({ set, plan }: PurchaseProps) {
  const { id: billingPlanId, minimumAmount, maximumAmount } = plan;
  const [amount, setAmount] = useState(minimumAmount ?? '10.00');
  const buy = async (): Promise<string> => {
    const amountInCents = Math.round(Number(amount) * 100);
    await trigger('purchase', { ...set, billingPlanId, amountInCents });
    return `${dollars(amount)} of credit is bought`;
  };
  return (
    <div class="inline bottom">
      <Field label="Credit in dollars" isRequired>
        {(ids) => (
          <input
            {...ids}
            type="number"
            step="0.01"
            min={minimumAmount ?? '0.01'}
            max={maximumAmount}
            value={amount}
            onInput={(event) => setAmount(event.currentTarget.value)}
          />
        )}
      </Field>
      <ActionButton work={buy}>Buy</ActionButton>
    </div>
  );
}
