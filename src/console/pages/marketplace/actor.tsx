/** Who acts as the customer: a member of the team, whose role the partner sees in tokens. */

import { signal } from '@preact/signals';
import { membersOf } from '../../data/find.js';
import { Select } from '../../parts/field.js';

/** Ids of members by team, where another than the first was chosen. */
const chosen = signal<Readonly<Record<string, string>>>({});

/** The id of the member who acts for a team; none where it has none. */
export function actorOf(teamId: string): { readonly member?: string } {
  const members = membersOf(teamId);
  const found = members.find(({ id }) => id === chosen.value[teamId]) ?? members[0];
  return found === undefined ? {} : { member: found.id };
}

export function ActorSelect({ teamId }: { readonly teamId: string }) {
  const members = membersOf(teamId);
  return (
    <Select
      label="Act as"
      value={actorOf(teamId).member ?? ''}
      options={members.map(({ id, name, role }) => [id, `${name}, ${role}`])}
      onChange={(id) => {
        chosen.value = { ...chosen.value, [teamId]: id };
      }}
    />
  );
}
