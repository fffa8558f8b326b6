import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/support/longest-first.js';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Tests run on the sources: names of published packages lead there instead of to the build. */
const alias = [
  { find: /^@openapi-counterpart\/runtime$/, replacement: at('src/runtime/index.ts') },
  { find: /^@openapi-counterpart\/runtime\/node$/, replacement: at('src/runtime/node.ts') },
  { find: /^@openapi-counterpart\/vercel$/, replacement: at('src/vercel/index.ts') },
  {
    find: /^@openapi-counterpart\/vercel\/sqlite-store$/,
    replacement: at('src/vercel/sqlite-store.ts'),
  },
  {
    find: /^@openapi-counterpart\/vercel\/(partner|vercel)-api\/(\w+)$/,
    replacement: at('generated/$1-api/$2.ts'),
  },
  { find: /^openapi-counterpart\/contract$/, replacement: at('src/contract-tests/index.ts') },
  { find: /^openapi-counterpart\/local$/, replacement: at('src/local-vercel/index.ts') },
];

const isShuffled = process.argv.some((flag) => flag.startsWith('--sequence.shuffle'));

export default defineConfig({
  resolve: { alias },
  test: {
    // Limits are for hangs, not for speed: some tests compile or start processes, on machines that do other things too.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 240_000 } },
    // A worker loads a module once, not once a test file: what a file changes, it sets back.
    isolate: false,
    // One for each core; Vitest leaves one core to itself, which is half of two.
    maxWorkers: '100%',
    // A sequencer of ours would keep files from being shuffled.
    sequence: isShuffled ? {} : { sequencer: LongestFirst },
    setupFiles: ['test/support/setup.ts'],
    // What commands remember in folders without packages.
    env: { XDG_CACHE_HOME: at('coverage/caches') },
    // CI counts from the report.
    reporters: ['default', ['json', { outputFile: 'coverage/tests.json' }]],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/generated/**'],
          globalSetup: 'test/support/build.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'contract',
          include: ['test/generated/**/*.test.ts'],
          globalSetup: 'test/generated/support/whole-run.ts',
        },
      },
    ],
  },
});
