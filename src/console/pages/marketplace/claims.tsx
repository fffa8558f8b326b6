/** Claims on resources of other installations, which this one can check and accept. */

import { isObject } from '@openapi-counterpart/runtime';
import { useState } from 'preact/hooks';
import type { StateInstallation, StateTransfer } from '../../../../generated/admin-api/types.js';
import { trigger } from '../../data/client.js';
import { installationBy, nameOf, resourceBy } from '../../data/find.js';
import { nowAt, state } from '../../data/state.js';
import { ActionButton } from '../../parts/action.js';
import { Note } from '../../parts/notice.js';
import { Section } from '../../parts/section.js';
import { dayAndTime } from '../../parts/words.js';

export function Claims({ installation }: { readonly installation: StateInstallation }) {
  const open = openTransfers().filter(
    ({ sourceInstallationId }) =>
      sourceInstallationId !== installation.id &&
      installationBy(sourceInstallationId)?.integrationId === installation.integrationId,
  );
  if (open.length === 0) return null;
  return (
    <Section title="To claim">
      <ul class="rows">
        {open.map((transfer) => (
          <Claim key={transfer.id} transfer={transfer} installation={installation} />
        ))}
      </ul>
    </Section>
  );
}

/** Those that can still be accepted. */
export function openTransfers(): readonly StateTransfer[] {
  const now = nowAt(Date.now());
  return (state.value?.transfers ?? []).filter(
    ({ acceptedBy, expiresAt }) => acceptedBy === null && expiresAt > now,
  );
}

interface ClaimProps {
  readonly transfer: StateTransfer;
  readonly installation: StateInstallation;
}

function Claim({ transfer, installation }: ClaimProps) {
  const { id: claimId, sourceInstallationId, resourceIds, expiresAt } = transfer;
  const [checked, setChecked] = useState<string | undefined>(undefined);
  const set = { claimId, targetInstallationId: installation.id };
  const names = resourceIds
    .map((id) => resourceBy(sourceInstallationId, id)?.name ?? id)
    .join(', ');
  const source = installationBy(sourceInstallationId);
  const verify = async (): Promise<void> => {
    const { outcome } = await trigger('transfer.verify', set);
    setChecked(checkedText(outcome['newBillingPlan']));
  };
  const accept = async (): Promise<string> => {
    await trigger('transfer.accept', set);
    return `${names} is here now`;
  };
  return (
    <li>
      <p>
        <strong>{names}</strong> of {source === undefined ? sourceInstallationId : nameOf(source)},
        until {dayAndTime(expiresAt)}
      </p>
      {checked !== undefined && <Note>{checked}</Note>}
      <div class="buttons">
        <ActionButton work={verify}>Check</ActionButton>
        <ActionButton kind="primary" work={accept}>
          Accept
        </ActionButton>
      </div>
    </li>
  );
}

function checkedText(plan: unknown): string {
  const name = isObject(plan) ? plan['name'] : undefined;
  return typeof name === 'string'
    ? `It can be accepted. The plan changes to ${name}.`
    : 'It can be accepted. The plan stays as it is.';
}
