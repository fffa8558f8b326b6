/** No wait for a process outlasts what it waits for. */

import { spawnSync } from 'node:child_process';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { hangLimit, startGroup } from './process-group.js';

/** Commands that print where they are, and go on; the shell waits for none of their children. */
const leavesChild = 'sleep 300 & echo "child $!"';
const leavesStranger = `exec "${process.execPath}" -e '
  const child = require("node:child_process").spawn("sleep", ["300"], { detached: true, stdio: "inherit" });
  child.unref();
  console.log("child " + child.pid);
'`;
const heedsNothing = `trap '' TERM; echo "so far"; sleep 300`;

const pidIn = (said: string): number => Number(/^child (\d+)$/m.exec(said)?.[1]);

/** Whether it has ended; a zombie has. */
function isGone(pid: number): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' });
  return stdout.trim() === '' || stdout.trim().startsWith('Z');
}

function stopTimers(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
}

describe.skipIf(process.platform === 'win32')('a command', () => {
  test('is over with its own end, and its group with it, though a child holds its output', async () => {
    const { code, said } = await startGroup(leavesChild).ended();
    expect(code).toBe(0);
    await expect.poll(() => isGone(pidIn(said))).toBe(true);
  });

  test('is over with its own end, though a child outside its group holds its output', async () => {
    const { code, said } = await startGroup(leavesStranger).ended();
    const pid = pidIn(said);
    onTestFinished(() => void process.kill(pid, 'SIGKILL'));
    expect(code).toBe(0);
    expect(isGone(pid)).toBe(false);
  });

  test('gives all that it printed', async () => {
    const { said } = await startGroup('seq 100000; sleep 300 & exit 3').ended();
    expect(said.trimEnd().split('\n')).toHaveLength(100_000);
  });

  test('that ends early is not listened to any longer', async () => {
    const heard = startGroup('sleep 300 & echo "so far"; exit 3').hear(() => false);
    await expect(heard).rejects.toThrow(/ended with 3 .*\nso far\n$/);
  });

  test.each([
    ['print', 'did not print what was awaited'],
    ['end', 'did not end within'],
    ['be told', 'did not end when told'],
  ])('that hangs is killed, and what it printed told: it does not %s', async (wait, message) => {
    stopTimers();
    const group = startGroup(heedsNothing);
    await group.hear((said) => said.includes('so far'));
    const waits: Readonly<Record<string, () => Promise<unknown>>> = {
      print: () => group.hear(() => false),
      end: () => group.ended(),
      'be told': () => group.end(),
    };
    const [settled] = await Promise.all([
      Promise.allSettled([waits[wait]?.()]),
      vi.advanceTimersByTimeAsync(hangLimit),
    ]);
    expect(settled).toMatchObject([{ status: 'rejected' }]);
    expect(String(settled[0].status === 'rejected' && settled[0].reason)).toMatch(
      new RegExp(`${message}.*\nso far\n`, 's'),
    );
    await expect(group.ended()).resolves.toMatchObject({ code: null });
  });
});
