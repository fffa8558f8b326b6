import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

/** In a process of its own, whose stderr V8 writes to itself. */
const program = `
  import('./src/cli/spare-memory.ts').then(({ optimiseLater, spareMemory }) => {
    optimiseLater();
    spareMemory()(5_000_000);
    console.log('done');
  });
`;

test('V8 knows the flags that it is given', async () => {
  const args = ['--import', 'tsx', '-e', program];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, args);
  expect({ stdout, stderr }).toEqual({ stdout: 'done\n', stderr: '' });
});
