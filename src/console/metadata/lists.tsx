/** The controls whose value is a list: boxes to tick, and sliders. */

import type { ComponentChildren } from 'preact';
import type { Choice } from './fields.js';
import { hintOf, type ControlProps } from './control.js';

export function CheckList({
  named,
  value,
  problem,
  onChange,
  choices,
}: ControlProps & { readonly choices: readonly Choice[] }) {
  const { name, isDisabled, isReadOnly } = named;
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [];
  const toggle = (option: string, isOn: boolean): void =>
    onChange(isOn ? [...chosen, option] : chosen.filter((item) => item !== option));
  return (
    <FieldSet named={named} problem={problem}>
      {choices.map(({ value: option, label, isDisabled: isOff }) => (
        <label key={option} class="choice">
          <input
            type="checkbox"
            name={name}
            checked={chosen.includes(option)}
            disabled={isDisabled || isReadOnly || isOff}
            onChange={(event) => toggle(option, event.currentTarget.checked)}
          />
          {label}
        </label>
      ))}
    </FieldSet>
  );
}

/** One slider for each number in the list; it stops at the steps alone. */
export function Slider({
  named,
  value,
  problem,
  onChange,
  steps,
}: ControlProps & { readonly steps: readonly number[] }) {
  const { label, isDisabled, isReadOnly } = named;
  const numbers: readonly unknown[] = Array.isArray(value) ? value : [];
  const change = (at: number, step: number): void =>
    onChange(numbers.map((number, index) => (index === at ? steps[step] : number)));
  return (
    <FieldSet named={named} problem={problem}>
      {numbers.map((number, index) => (
        // The numbers of a list have no name but their place.
        <span class="choice slider" key={String(index)}>
          <input
            type="range"
            min={0}
            max={steps.length - 1}
            aria-label={numbers.length > 1 ? `${label}, ${index + 1}` : label}
            aria-valuetext={String(number)}
            value={Math.max(0, steps.indexOf(Number(number)))}
            disabled={isDisabled || isReadOnly}
            onInput={(event) => change(index, Number(event.currentTarget.value))}
          />
          <output>{String(number)}</output>
        </span>
      ))}
    </FieldSet>
  );
}

interface FieldSetProps extends Pick<ControlProps, 'named' | 'problem'> {
  readonly children: ComponentChildren;
}

function FieldSet({ named, problem, children }: FieldSetProps) {
  const { label, isRequired } = named;
  const hint = hintOf(named);
  return (
    <fieldset class="field">
      <legend>
        {label}
        {!isRequired && <span class="optional"> optional</span>}
      </legend>
      {hint !== undefined && <p class="hint">{hint}</p>}
      {children}
      {problem !== undefined && <p class="field-error">{problem}</p>}
    </fieldset>
  );
}
