/** The plans that the partner offers, as cards of which one is chosen. */

import { useEffect, useState } from 'preact/hooks';
import { listPlans } from '../../../../generated/admin-api/client.js';
import type { BillingPlan } from '../../../../generated/admin-api/types.js';
import { ask, client } from '../../data/client.js';
import { Note, Refusal } from '../../parts/notice.js';
import { dollars } from '../../parts/words.js';

/** For what the partner is asked. */
export interface PlanQuery {
  readonly installationId: string;
  readonly product?: string;
  /** The partner's id. */
  readonly resourceId?: string;
  /** As JSON. */
  readonly metadata?: string;
}

interface PlansProps {
  readonly query: PlanQuery;
  readonly value: string | undefined;
  readonly onChange: (plan: BillingPlan) => void;
  readonly isOffered?: (plan: BillingPlan) => boolean;
}

/** How long the form has to be at rest before the partner is asked again, in milliseconds. */
const rest = 300;

export function PlanChooser({ query, value, onChange, isOffered = () => true }: PlansProps) {
  const { plans, error } = usePlans(query);
  if (error !== undefined) return <Refusal>{error}</Refusal>;
  if (plans === undefined) return <p class="quiet">Asking the partner for plans…</p>;
  const offered = plans.filter(isOffered);
  if (offered.length === 0) return <Note level="warn">The partner offers no plan for this.</Note>;
  return (
    <fieldset class="plans">
      <legend>Plan</legend>
      <div class="cards">
        {offered.map((plan) => (
          <PlanCard
            key={plan.id}
            plan={plan}
            isChosen={plan.id === value}
            onChoose={() => onChange(plan)}
          />
        ))}
      </div>
    </fieldset>
  );
}

function usePlans(query: PlanQuery) {
  const [plans, setPlans] = useState<readonly BillingPlan[] | undefined>(undefined);
  const [error, setError] = useState<string | undefined>(undefined);
  const key = JSON.stringify(query);
  useEffect(() => {
    let isCurrent = true;
    const load = async (): Promise<void> => {
      try {
        const answer = await ask(listPlans(client, { query }));
        if (!isCurrent) return;
        setPlans(answer.plans);
        setError(undefined);
      } catch (caught) {
        if (isCurrent) setError(caught instanceof Error ? caught.message : String(caught));
      }
    };
    const timer = setTimeout(() => void load(), plans === undefined ? 0 : rest);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [key]);
  return { plans, error };
}

interface CardProps {
  readonly plan: BillingPlan;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function PlanCard({ plan, isChosen, onChoose }: CardProps) {
  const { id, name, description, highlightedDetails = [], details = [], disabled } = plan;
  return (
    <label class={`card plan${isChosen ? ' chosen' : ''}`}>
      <span class="choice">
        <input
          type="radio"
          name="plan"
          value={id}
          checked={isChosen}
          disabled={disabled}
          onChange={onChoose}
        />
        <strong>{name}</strong>
        <span class="price">{priceOf(plan)}</span>
      </span>
      <span class="quiet">{description}</span>
      {[...highlightedDetails, ...details].map(({ label, value }) => (
        <span key={label} class="plan-detail">
          {label}
          {value !== undefined && <strong>{value}</strong>}
        </span>
      ))}
    </label>
  );
}

function priceOf({ cost, type, minimumAmount, paymentMethodRequired }: BillingPlan): string {
  if (cost !== undefined) return cost;
  if (type === 'prepayment') {
    return minimumAmount === undefined ? 'Credit' : `Credit from ${dollars(minimumAmount)}`;
  }
  return paymentMethodRequired ? 'By usage' : 'Free';
}
