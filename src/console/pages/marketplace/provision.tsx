/** Creates a resource: its name, the form of the product, a plan. */

import { useState } from 'preact/hooks';
import type { StateInstallation, StateProduct } from '../../../../generated/admin-api/types.js';
import { trigger } from '../../data/client.js';
import { nameOf } from '../../data/find.js';
import { go } from '../../data/route.js';
import {
  filledIn,
  firstValues,
  problemsOf,
  shownFields,
  type Values,
} from '../../metadata/fields.js';
import { MetadataForm } from '../../metadata/form.js';
import { Submit, useAction } from '../../parts/action.js';
import { Page } from '../../parts/section.js';
import { ActorSelect, actorOf } from './actor.js';
import { NameField } from './name-field.js';
import { PlanChooser } from './plans.js';

interface ProvisionProps {
  readonly installation: StateInstallation;
  readonly product: StateProduct;
}

export function ProvisionPage({ installation, product }: ProvisionProps) {
  return (
    <Page
      title={`New ${product.name}`}
      lead={leadOf(product, nameOf(installation))}
      actions={<ActorSelect teamId={installation.teamId} />}
    >
      <ProvisionForm installation={installation} product={product} />
    </Page>
  );
}

/** A product without a description of its own has its name in that place. */
function leadOf({ name, shortDescription }: StateProduct, place: string): string {
  return shortDescription === name ? `In ${place}.` : `${shortDescription} In ${place}.`;
}

function ProvisionForm({ installation, product }: ProvisionProps) {
  const { id: installationId, teamId } = installation;
  const { slug, metadataSchema } = product;
  const [name, setName] = useState('');
  const [plan, setPlan] = useState<string | undefined>(undefined);
  const [values, setValues] = useState<Values>(() => firstValues(metadataSchema, {}));
  const [isTried, setTried] = useState(false);
  const action = useAction();
  const fields = shownFields(metadataSchema, 'create');
  const metadata = filledIn(values);
  const problems = problemsOf(fields, values);
  const isComplete = Object.keys(problems).length === 0 && name !== '' && plan !== undefined;
  const submit = (event: Event): void => {
    event.preventDefault();
    setTried(true);
    if (!isComplete) return;
    void action.run(async () => {
      const set = { installationId, product: slug, name, billingPlanId: plan, metadata };
      const { outcome } = await trigger('provision', { ...set, ...actorOf(teamId) });
      go('marketplace', installationId, 'resource', String(outcome['resourceId']));
      return `${name} is created`;
    });
  };
  return (
    <form class="form wide" onSubmit={submit} noValidate>
      <NameField value={name} isChecked={isTried} onInput={setName} />
      <MetadataForm
        fields={fields}
        occasion="create"
        values={values}
        problems={isTried ? problems : {}}
        onChange={(field, value) => setValues({ ...values, [field]: value })}
      />
      <PlanChooser
        query={{ installationId, product: slug, metadata: JSON.stringify(metadata) }}
        value={plan}
        onChange={({ id }) => setPlan(id)}
      />
      {isTried && plan === undefined && <p class="field-error">Choose a plan.</p>}
      <Submit action={action} kind="primary">
        Create
      </Submit>
    </form>
  );
}
