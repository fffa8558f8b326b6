/** Starts contract tests, ends them, and shows how far they are. */

import { useState } from 'preact/hooks';
import { startTestRun, stopTestRun } from '../../../../generated/admin-api/client.js';
import type { TestRun } from '../../../../generated/admin-api/types.js';
import { ask, client } from '../../data/client.js';
import { integrations } from '../../data/find.js';
import { ActionButton, Submit, useAction } from '../../parts/action.js';
import { Field } from '../../parts/field.js';
import { Note, Refusal } from '../../parts/notice.js';
import { Section } from '../../parts/section.js';
import { count } from '../../parts/words.js';

/** @throws RefusedError */
export async function startTests(only: readonly string[]): Promise<string> {
  await ask(startTestRun(client, { body: { only: [...only] } }));
  return 'The tests are running';
}

export function RunPart({ run }: { readonly run: TestRun }) {
  if (run.status === 'running') return <Running run={run} />;
  return (
    <Section title="Run the contract tests">
      {run.status === 'failed' && <Refusal>{run.message}</Refusal>}
      {run.obstacle === null ? <StartForm /> : <Note level="warn">{run.obstacle}</Note>}
    </Section>
  );
}

function StartForm() {
  const [only, setOnly] = useState('');
  const action = useAction();
  const submit = (submitted: Event): void => {
    submitted.preventDefault();
    void action.run(() => startTests(only.split(/[\s,]+/).filter((pattern) => pattern !== '')));
  };
  return (
    <form class="form" onSubmit={submit}>
      <p>
        Acts as Vercel towards <code>{integrations()[0]?.partnerUrl}</code> with installations of
        its own. Until it ends, what the server calls is answered by the tests.
      </p>
      <Field label="Only" hint="Checks by id or code, such as auth/* or tenant-isolation.">
        {(ids) => (
          <input
            {...ids}
            type="text"
            autocomplete="off"
            spellcheck={false}
            placeholder="all of them"
            value={only}
            onInput={(event) => setOnly(event.currentTarget.value)}
          />
        )}
      </Field>
      <Submit action={action} kind="primary">
        Run the tests
      </Submit>
    </form>
  );
}

function Running({ run }: { readonly run: TestRun }) {
  const { target, only, checks, done, violated } = run;
  return (
    <Section
      title={only.length === 0 ? 'The tests are running' : `Only ${only.join(', ')} is running`}
      actions={
        <ActionButton
          work={async () => {
            await ask(stopTestRun(client));
            return 'The tests were stopped';
          }}
        >
          Stop
        </ActionButton>
      }
    >
      <p>
        <code>{target}</code>: {checks === 0 ? 'beginning' : `${done} of ${count(checks, 'check')}`}
        {violated.length > 0 && `, ${count(violated.length, 'does', 'do')} not hold`}
      </p>
      <progress
        aria-label="Checks that are done"
        {...(checks > 0 && { max: checks, value: Math.min(done, checks) })}
      />
      {violated.length > 0 && (
        <ul class="found" aria-label="Checks that do not hold">
          {violated.toReversed().map((id) => (
            <li key={id}>
              <code>{id}</code>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
