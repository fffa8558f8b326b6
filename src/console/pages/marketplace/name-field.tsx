/** What a resource is called, in the forms that create and change one. */

import { Field } from '../../parts/field.js';

interface NameFieldProps {
  readonly value: string;
  /** Whether an empty name is told of. */
  readonly isChecked: boolean;
  readonly onInput: (name: string) => void;
}

export function NameField({ value, isChecked, onInput }: NameFieldProps) {
  return (
    <Field
      label="Name"
      isRequired
      error={isChecked && value === '' ? 'Give it a name.' : undefined}
    >
      {(ids) => (
        <input
          {...ids}
          type="text"
          autocomplete="off"
          value={value}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
