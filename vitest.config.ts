import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Tests run on the sources: names of published packages lead there instead of to the build. */
const alias = [
  { find: /^@openapi-counterpart\/runtime$/, replacement: at('src/runtime/index.ts') },
  { find: /^@openapi-counterpart\/runtime\/node$/, replacement: at('src/runtime/node.ts') },
  { find: /^@openapi-counterpart\/vercel$/, replacement: at('src/vercel/index.ts') },
  {
    find: /^@openapi-counterpart\/vercel\/sqlite-store$/,
    replacement: at('src/vercel/idempotency/sqlite-store.ts'),
  },
  {
    find: /^@openapi-counterpart\/vercel\/(partner|vercel)-api\/(\w+)$/,
    replacement: at('generated/$1-api/$2.ts'),
  },
  { find: /^openapi-counterpart\/contract$/, replacement: at('src/contract-tests/index.ts') },
  { find: /^openapi-counterpart\/local$/, replacement: at('src/local-vercel/index.ts') },
];

export default defineConfig({
  resolve: { alias },
  test: {
    // Some compile, some start processes, on machines that have other things to do.
    testTimeout: 30_000,
    // CI counts from the report.
    reporters: ['default', ['json', { outputFile: 'coverage/tests.json' }]],
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: ['test/generated/**'] },
      },
      { extends: true, test: { name: 'contract', include: ['test/generated/**/*.test.ts'] } },
    ],
  },
});
