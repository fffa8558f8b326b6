/** Secrets by their names; what they are stays masked. */

import type { StateSecret } from '../../../generated/admin-api/types.js';
import { Table } from './table.js';

export function SecretsTable({ secrets }: { readonly secrets: readonly StateSecret[] }) {
  if (secrets.length === 0) return <p class="quiet">The partner has sent none yet.</p>;
  return (
    <Table
      label="Secrets"
      heads={['Name', 'Value, masked']}
      rows={secrets.map(({ name, value }) => ({
        key: name,
        cells: [<code>{name}</code>, <code class="quiet">{value}</code>],
      }))}
    />
  );
}
