import { expect, test } from 'vitest';
import { chapters } from '../../../examples/lifecycle/chapters.js';
import { createNarrator } from '../../../examples/lifecycle/narrator.js';
import type { Plot } from '../../../examples/lifecycle/plot.js';
import { setUp } from '../../../examples/lifecycle/set-up.js';

test('the story comes to its end, and every message in it is as described', async () => {
  const sides = await setUp(1);
  const lines: string[] = [];
  const narrator = createNarrator(sides.vercel, (line) => lines.push(line));
  const plot: Plot = { sides, narrator, installationId: '', resourceId: '' };
  try {
    for (const [title, play] of chapters) {
      narrator.chapter(title);
      await play(plot);
      await sides.vercel.settled();
    }
    const exchanges = sides.vercel.exchanges();
    const wrong = exchanges.filter(
      ({ request, response }) => request.issues.length > 0 || (response?.issues.length ?? 0) > 0,
    );
    expect(wrong).toEqual([]);
    expect(narrator.close()).toBeGreaterThan(50);
    expect(lines.join('\n')).toContain('integration-configuration.removed');
  } finally {
    await sides.close();
  }
});
