/** Fault rules: calls that fail or take long on purpose. */

import { useEffect, useState } from 'preact/hooks';
import {
  addFault,
  clearFaults,
  listOperations,
  removeFault,
} from '../../../../generated/admin-api/client.js';
import type { ActiveFault, DescribedOperation } from '../../../../generated/admin-api/types.js';
import { ask, client } from '../../data/client.js';
import { faults } from '../../data/state.js';
import { ActionButton, useAction } from '../../parts/action.js';
import { Field } from '../../parts/field.js';
import { Empty, Refusal } from '../../parts/notice.js';
import { Page, Section } from '../../parts/section.js';
import { Table } from '../../parts/table.js';
import { count } from '../../parts/words.js';

export function FaultsPage() {
  const rules = faults.value;
  return (
    <Page
      title="Faults"
      lead="Make calls fail, to see what the partner makes of it. A rule stands in front of the operation: it is not called."
      actions={
        rules.length > 0 && (
          <ActionButton
            work={async () => {
              await ask(clearFaults(client));
              return 'No rule is left';
            }}
          >
            Remove all
          </ActionButton>
        )
      }
    >
      <FaultForm />
      {rules.length === 0 ? (
        <Empty title="Nothing is made to fail">Add a rule above.</Empty>
      ) : (
        <Section title="Rules">
          <Table
            label="Fault rules"
            heads={['Calls of', 'Effect', 'When', 'Applied#', 'Calls#', '']}
            rows={rules.map((rule) => ({ key: rule.id, cells: cellsOf(rule) }))}
          />
        </Section>
      )}
    </Page>
  );
}

function cellsOf({
  id,
  api,
  operationId,
  status,
  drop,
  delay,
  nth,
  times,
  applied,
  calls,
}: ActiveFault) {
  const effects = [
    ...(delay === undefined ? [] : [`waits ${delay} ms`]),
    ...(drop === true ? ['no answer'] : []),
    ...(status === undefined ? [] : [`answers ${status}`]),
  ];
  const when = [
    ...(nth === undefined ? [] : [`call ${nth}`]),
    ...(times === undefined ? [] : [count(times, 'time')]),
  ];
  return [
    <>
      <strong>{operationId}</strong> <span class="quiet">{api}</span>
    </>,
    effects.join(', '),
    when.join(', ') || 'always',
    applied,
    calls,
    <ActionButton
      label={`Remove the rule for ${operationId}`}
      work={async () => {
        await ask(removeFault(client, { path: { id } }));
        return 'The rule is removed';
      }}
    >
      Remove
    </ActionButton>,
  ];
}

const apis = [
  ['vercel-api', 'The partner calls Vercel'],
  ['partner-api', 'Vercel calls the partner'],
  ['webhook', 'Webhooks'],
] as const;

type Effect = 'status' | 'drop' | 'delay';

function FaultForm() {
  const { operations, error: failure } = useOperations();
  const [target, setTarget] = useState('vercel-api submit-invoice');
  const [effect, setEffect] = useState<Effect>('status');
  const [status, setStatus] = useState('500');
  const [delay, setDelay] = useState('1000');
  const [times, setTimes] = useState('1');
  const { isBusy, error, run } = useAction();
  const submit = (event: Event): void => {
    event.preventDefault();
    const [api, operationId = ''] = target.split(' ');
    void run(async () => {
      const rule = {
        operationId,
        // The values of the choice are these.
        api: api as ActiveFault['api'],
        ...(effect === 'status' && { status: Number(status) }),
        ...(effect === 'drop' && { drop: true }),
        ...(effect === 'delay' && { delay: Number(delay) }),
        ...(times !== '' && { times: Number(times) }),
      };
      await ask(addFault(client, { body: rule }));
      return `${operationId} fails from now on`;
    });
  };
  return (
    <Section title="Add a rule">
      <form class="form columns" onSubmit={submit}>
        <CallsField operations={operations} value={target} onChange={setTarget} />
        <EffectField value={effect} onChange={setEffect} />
        {effect === 'status' && (
          <NumberField label="Status" value={status} min={400} max={599} onInput={setStatus} />
        )}
        {effect === 'delay' && (
          <NumberField
            label="Milliseconds"
            value={delay}
            min={0}
            max={600_000}
            onInput={setDelay}
          />
        )}
        <NumberField label="Times" value={times} min={1} isOptional onInput={setTimes} />
        <div class="buttons">
          <button type="submit" class="primary" aria-busy={isBusy} disabled={isBusy}>
            Add
          </button>
        </div>
        {(error ?? failure) !== undefined && <Refusal>{error ?? failure}</Refusal>}
      </form>
    </Section>
  );
}

interface CallsFieldProps {
  readonly operations: readonly DescribedOperation[];
  /** The API and the operation, or `*` for all. */
  readonly value: string;
  readonly onChange: (target: string) => void;
}

function CallsField({ operations, value, onChange }: CallsFieldProps) {
  return (
    <Field label="Calls of" isRequired>
      {(ids) => (
        <select {...ids} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
          {apis.map(([api, label]) => (
            <optgroup key={api} label={label}>
              <option value={`${api} *`}>all of them</option>
              {operations
                .filter((operation) => operation.api === api)
                .map(({ operationId }) => (
                  <option key={operationId} value={`${api} ${operationId}`}>
                    {operationId}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      )}
    </Field>
  );
}

interface EffectFieldProps {
  readonly value: Effect;
  readonly onChange: (effect: Effect) => void;
}

function EffectField({ value, onChange }: EffectFieldProps) {
  return (
    <Field label="Effect" isRequired>
      {(ids) => (
        <select
          {...ids}
          value={value}
          // The values of the choice are these.
          onChange={(event) => onChange(event.currentTarget.value as Effect)}
        >
          <option value="status">Answer with a status</option>
          <option value="drop">End the connection</option>
          <option value="delay">Wait before it goes on</option>
        </select>
      )}
    </Field>
  );
}

function useOperations() {
  const [operations, setOperations] = useState<readonly DescribedOperation[]>([]);
  const [error, setError] = useState<string | undefined>(undefined);
  useEffect(() => {
    ask(listOperations(client)).then(
      (list) => setOperations(list.operations),
      (reason: Error) => setError(reason.message),
    );
  }, []);
  return { operations, error };
}

interface NumberProps {
  readonly label: string;
  readonly value: string;
  readonly min: number;
  readonly max?: number;
  readonly isOptional?: boolean;
  readonly onInput: (value: string) => void;
}

function NumberField({ label, value, min, max, isOptional = false, onInput }: NumberProps) {
  return (
    <Field label={label} isRequired={!isOptional}>
      {(ids) => (
        <input
          {...ids}
          type="number"
          min={min}
          max={max}
          required={!isOptional}
          value={value}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
