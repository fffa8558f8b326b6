/**
 * Counts usage one by one, and says each time how much is kept, until it is killed; with a fourth
 * argument it reports what is there instead: `crash-worker.ts FILE URL INSTALLATION [report]`.
 */

import { writeSync } from 'node:fs';
import { createInstallationClients, createUsageReporter } from '@openapi-counterpart/vercel';
import { sqliteUsageStore } from '@openapi-counterpart/vercel/sqlite-store';

const [file = '', baseUrl = '', installationId = '', isLast] = process.argv.slice(2);
const token = process.env['TOKEN'] ?? '';
const store = await sqliteUsageStore(file);
const reporter = createUsageReporter({
  clientFor: createInstallationClients({ baseUrl, tokens: { get: () => token } }),
  store,
});
if (isLast === undefined) {
  for (let count = 1; ; count += 1) {
    await reporter.add(installationId, { name: 'Queries', units: 'queries', amount: 1 });
    writeSync(1, `${count}\n`);
    // Reports are under way while it counts on.
    if (count % 10 === 0) void reporter.flush();
  }
}
process.exitCode = (await reporter.close()).length;
store.close();
