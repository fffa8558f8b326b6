/** The generators that are compared: how each is installed, called, and which of its files are compiled. */

import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Generator {
  readonly name: string;
  /** What it makes, for a reader who compares. */
  readonly makes: string;
  readonly packages: readonly string[];
  /** Arguments of Node: the program's file from the root of the tools' folder, or whole; then its own. */
  readonly call: (description: string, out: string) => readonly string[];
  /** What stands once for each operation in its code. */
  readonly operation: RegExp;
}

/** Node for all of them: the newest of the peers want 22. */
export const node = 'node@22.20.0';

/** Compilers, by the name under which each is installed. */
export const compilers: Readonly<Record<string, string>> = {
  'typescript-5': 'typescript@5.9.3',
  'typescript-6': 'typescript@6.0.3',
  'typescript-7': 'typescript@7.0.2',
};

export const ours: Generator = {
  name: 'Counterpart',
  makes: 'types, client, server, validators, webhooks, pages',
  packages: [],
  call: (description, out) => [
    path.join(root, 'src/cli/dist/main.js'),
    'generate',
    '--spec',
    description,
    '--out',
    out,
  ],
  operation: /^export (?:async )?function \w+(?:<[^(]*)?\(\s*client: /gm,
};

/** Ours again, where a description has operations that cannot be generated. */
export const oursInPart: Generator = {
  ...ours,
  call: (description, out) => [...ours.call(description, out), '--skip-broken'],
};

export const peers: readonly Generator[] = [
  {
    name: 'openapi-typescript',
    makes: 'types',
    packages: ['openapi-typescript@7.13.0', 'typescript@5.9.3'],
    call: (description, out) => [
      'node_modules/openapi-typescript/bin/cli.js',
      description,
      '-o',
      path.join(out, 'types.ts'),
    ],
    operation: /^ {8}(?:get|put|post|delete|options|head|patch|trace): (?:operations\[|\{$)/gm,
  },
  {
    name: 'hey-api',
    makes: 'types, client',
    packages: ['@hey-api/openapi-ts@0.99.0'],
    call: (description, out) => [
      'node_modules/@hey-api/openapi-ts/bin/run.js',
      '-i',
      description,
      '-o',
      out,
    ],
    operation: /^export const \w+ = <ThrowOnError/gm,
  },
  {
    name: 'orval',
    makes: 'types, client',
    packages: ['orval@8.38.0'],
    call: (description, out) => [
      'node_modules/orval/dist/bin/orval.mjs',
      '--input',
      description,
      '--output',
      path.join(out, 'client.ts'),
      '--client',
      'fetch',
    ],
    operation: /^export const \w+ = async \(/gm,
  },
  {
    name: 'Redocly generate-client',
    makes: 'types, client',
    packages: ['@redocly/cli@2.77.0'],
    call: (description, out) => [
      'node_modules/@redocly/cli/bin/cli.js',
      'generate-client',
      description,
      '--output',
      path.join(out, 'client.ts'),
    ],
    operation: /^ {4}\S+: \{ id: "/gm,
  },
];
