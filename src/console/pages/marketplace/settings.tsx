/** Changes the name of a resource, and what was chosen in the form of its product. */

import { useState } from 'preact/hooks';
import { trigger } from '../../data/client.js';
import { productOf } from '../../data/find.js';
import {
  filledIn,
  firstValues,
  problemsOf,
  shownFields,
  type Values,
} from '../../metadata/fields.js';
import { MetadataForm } from '../../metadata/form.js';
import { Submit, useAction } from '../../parts/action.js';
import { Section } from '../../parts/section.js';
import { actorOf } from './actor.js';
import { NameField } from './name-field.js';
import type { ResourceProps } from './resource-props.js';

export function SettingsForm({ installation, resource }: ResourceProps) {
  const { partnerId: resourceId } = resource;
  const schema = productOf(resource)?.metadataSchema ?? { type: 'object', properties: {} };
  const [name, setName] = useState(resource.name);
  const [values, setValues] = useState<Values>(() => firstValues(schema, resource.metadata));
  const action = useAction();
  const fields = shownFields(schema, 'update');
  const problems = problemsOf(fields, values);
  const isComplete = Object.keys(problems).length === 0 && name !== '';
  const save = (event: Event): void => {
    event.preventDefault();
    if (!isComplete) return;
    void action.run(async () => {
      await trigger('update', {
        installationId: installation.id,
        resourceId,
        ...actorOf(installation.teamId),
        ...(name !== resource.name && { name }),
        metadata: filledIn(values),
      });
      return 'The settings are saved';
    });
  };
  return (
    <Section title="Settings">
      <form class="form" onSubmit={save} noValidate>
        <NameField value={name} isChecked onInput={setName} />
        <MetadataForm
          fields={fields}
          occasion="update"
          values={values}
          problems={problems}
          onChange={(field, value) => setValues({ ...values, [field]: value })}
        />
        <Submit action={action} isDisabled={!isComplete}>
          Save
        </Submit>
      </form>
    </Section>
  );
}
