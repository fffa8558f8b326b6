/** `npm start`: the example partner under `counterpart dev`; with `--once` the life of one installation, then the end. */

import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../src/cli/dist/main.js', import.meta.url));
const folder = fileURLToPath(new URL('../examples/partner', import.meta.url));

const flags = process.argv.slice(2);
// CI machines may have anything on the usual port.
const port = flags.includes('--once') ? ['--port', '0'] : [];
// Of node_modules, which npm puts on the path.
const server = ['tsx', 'main.ts'];
const child = spawn(process.execPath, [main, 'dev', ...port, ...flags, '--', ...server], {
  cwd: folder,
  stdio: 'inherit',
});
// A terminal tells it by itself.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.on('exit', (code) => (process.exitCode = code ?? 1));
