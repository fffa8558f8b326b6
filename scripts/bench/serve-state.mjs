// Serves a local Vercel that continues from a state file, from what is built: `STATE FILE`. Prints where.
import { startLocalVercel } from 'openapi-counterpart/local';

const { url } = await startLocalVercel({ stateFile: process.argv[2] });
console.log(url);
