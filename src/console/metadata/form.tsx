/** The form that a product's metadata schema describes: a control for each of the ten kinds of fields. */

import { Field, type ControlIds } from '../parts/field.js';
import { choicesOf, type NamedField, type Occasion, type Values } from './fields.js';
import { hintOf, type ControlProps } from './control.js';
import { CheckList, Slider } from './lists.js';

interface FormProps {
  readonly fields: readonly NamedField[];
  readonly occasion: Occasion;
  readonly values: Values;
  readonly problems: Readonly<Record<string, string>>;
  readonly onChange: (name: string, value: unknown) => void;
}

export function MetadataForm({ fields, occasion, values, problems, onChange }: FormProps) {
  return (
    <>
      {fields.map((named) => (
        <MetadataControl
          key={named.name}
          named={named}
          occasion={occasion}
          value={values[named.name]}
          problem={problems[named.name]}
          onChange={(value) => onChange(named.name, value)}
        />
      ))}
    </>
  );
}

function MetadataControl(props: ControlProps) {
  const { field } = props.named;
  switch (field['ui:control']) {
    case 'toggle':
      return <Toggle {...props} />;
    case 'slider':
      return <Slider {...props} steps={field['ui:steps']} />;
    case 'multi-select':
    case 'multi-vercel-region':
      return <CheckList {...props} choices={choicesOf(field, props.occasion)} />;
    default:
      return (
        <Field
          label={props.named.label}
          hint={hintOf(props.named)}
          error={props.problem}
          isRequired={props.named.isRequired}
        >
          {(ids) => <TextControl ids={ids} {...props} />}
        </Field>
      );
  }
}

/** The kinds whose value is one text or number. */
function TextControl({
  ids,
  named,
  occasion,
  value,
  onChange,
}: ControlProps & { readonly ids: ControlIds }) {
  const { field, isDisabled, isReadOnly, isRequired } = named;
  const choices = fixedChoices(named, occasion);
  if (choices !== undefined) {
    return (
      <select
        {...ids}
        value={String(value ?? '')}
        disabled={isDisabled || isReadOnly}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {(!isRequired || value === undefined) && <option value="">Choose…</option>}
        {choices.map(({ value: option, label, isDisabled: isOff }) => (
          <option key={option} value={option} disabled={isOff}>
            {label}
          </option>
        ))}
      </select>
    );
  }
  const shared = {
    ...ids,
    autocomplete: 'off' as const,
    value: value === undefined ? '' : String(value),
    placeholder: placeholderOf(named),
    disabled: isDisabled,
    readOnly: isReadOnly,
  };
  if (field.type !== 'number') {
    return (
      <input {...shared} type="text" onInput={(event) => onChange(event.currentTarget.value)} />
    );
  }
  const change = (text: string): void => onChange(text === '' ? undefined : Number(text));
  return (
    <input
      {...shared}
      type="number"
      step="any"
      onInput={(event) => change(event.currentTarget.value)}
    />
  );
}

/** Options, or the values that a text may have. */
function fixedChoices({ field }: NamedField, occasion: Occasion) {
  if ('ui:options' in field) return choicesOf(field, occasion);
  if (!('enum' in field) || field.enum === undefined) return undefined;
  return field.enum.map((value) => ({ value, label: value, isDisabled: false }));
}

function placeholderOf({ field }: NamedField): string | undefined {
  if ('ui:placeholder' in field && field['ui:placeholder'] !== undefined) {
    return field['ui:placeholder'];
  }
  if (field['ui:control'] === 'domain') return 'example.com';
  if (field['ui:control'] !== 'git-namespace') return undefined;
  return `account at ${(field['git:providers'] ?? ['a Git provider']).join(', ')}`;
}

function Toggle({ named, value, onChange }: ControlProps) {
  const { name, label, isDisabled, isReadOnly } = named;
  const hint = hintOf(named);
  return (
    <div class="field">
      <label class="choice" for={`toggle-${name}`}>
        <input
          id={`toggle-${name}`}
          type="checkbox"
          role="switch"
          checked={value === true}
          disabled={isDisabled || isReadOnly}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        {label}
      </label>
      {hint !== undefined && <p class="hint">{hint}</p>}
    </div>
  );
}
