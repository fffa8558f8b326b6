/** A process that finishes one piece of work, begins another and is killed: `crash.ts FILE`. */

import { sqliteStore } from '@openapi-counterpart/vercel/sqlite-store';

const store = await sqliteStore(process.argv[2] ?? '');
const finished = await store.begin('finished', 'print', 60_000);
if (finished.state === 'started') await store.complete('finished', finished.lease, 'yes', 600_000);
await store.begin('begun', 'print', 60_000);
process.kill(process.pid, 'SIGKILL');
