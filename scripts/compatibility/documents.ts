/** The public documents that generators are tried on: where each is from, and how it gets onto this machine. */

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';

interface DocumentSource {
  readonly name: string;
  /** The description, from the root of its repository or package. */
  readonly file: string;
  /** Fetched with the description, where it has files beside it. */
  readonly folder?: string;
}

/** One commit of a repository on GitHub. */
interface GitSource extends DocumentSource {
  readonly repository: string;
  readonly commit: string;
}

interface PackageSource extends DocumentSource {
  readonly package: string;
}

export type PublicDocument = GitSource | PackageSource;

const github = { package: '@octokit/openapi@23.0.2' } as const;

/** From the smallest to the largest. */
export const documents: readonly PublicDocument[] = [
  {
    name: 'Train Travel',
    repository: 'bump-sh-examples/train-travel-api',
    commit: '478d17375a3172e0a84ce922521b481270216674',
    file: 'openapi.yaml',
    folder: '/*',
  },
  {
    name: 'Museum',
    repository: 'Redocly/museum-openapi-example',
    commit: '2770b2b2e59832d245c7b0eb0badf6568d7efb53',
    file: 'openapi.yaml',
    folder: '/*',
  },
  {
    name: 'Petstore',
    repository: 'swagger-api/swagger-petstore',
    commit: 'f1ed336a08b18ba4a86c496147c4f546ae965a7b',
    file: 'src/main/resources/openapi.yaml',
  },
  {
    name: 'Clerk',
    repository: 'clerk/openapi-specs',
    commit: '7987d1b776258d5ddd9163e1a03d256b5ac4d64a',
    file: 'bapi/2026-05-12.yml',
  },
  {
    name: 'Box',
    repository: 'box/box-openapi',
    commit: 'c9a878a9824344129881392e2b08f7117201e82e',
    file: 'openapi.json',
  },
  {
    name: 'Discord',
    repository: 'discord/discord-api-spec',
    commit: '74fda0fad044407ea280043a03ffc9bc64c4e49e',
    file: 'specs/openapi.json',
  },
  {
    // The API's own repository is gigabytes; this one holds what a cluster answers.
    name: 'Kubernetes core',
    repository: 'Brikkel/k8s-api-spec',
    commit: '875507df810add8aa39d3f4ca01197dee23020e4',
    file: 'openapi/v3/api/v1.json',
  },
  {
    name: 'OpenAI',
    repository: 'openai/openai-openapi',
    commit: 'f85dbe223d40e1a31cba812ab2d755c7e98a92a3',
    file: 'openapi.yaml',
  },
  {
    name: 'DigitalOcean',
    repository: 'digitalocean/openapi',
    commit: '7c1300c479fed9c353cda9fc21cd968619552304',
    file: 'specification/DigitalOcean-public.v2.yaml',
    folder: '/specification',
  },
  {
    name: 'Stripe',
    repository: 'stripe/openapi',
    commit: '63a674638635c68de26b9f3add13e58198f4df44',
    file: 'openapi/spec3.yaml',
  },
  { name: 'GitHub', ...github, file: 'generated/api.github.com.json' },
  { name: 'GHEC', ...github, file: 'generated/ghec.json' },
];

/** Brings a document into the folder, unless it is there, and gives its path. Throws when it cannot be had. */
export function bring(document: PublicDocument, folder: string): string {
  const file =
    'repository' in document ? bringCommit(document, folder) : bringPackage(document, folder);
  if (!existsSync(file)) throw new Error(`${sourceOf(document)} is not there.`);
  return file;
}

/** Where a reader finds the document. */
export function sourceOf(document: PublicDocument): string {
  return 'repository' in document
    ? `https://github.com/${document.repository}/blob/${document.commit}/${document.file}`
    : `https://unpkg.com/${document.package}/${document.file}`;
}

/** A commit without its history, and of its files those that are wanted. */
function bringCommit(document: GitSource, folder: string): string {
  const { repository, commit, file } = document;
  const into = path.join(folder, repository.replace('/', '+'), commit);
  if (existsSync(path.join(into, file))) return path.join(into, file);
  mkdirSync(into, { recursive: true });
  const git = (...args: readonly string[]): void => run('git', args, into);
  git('init', '--quiet');
  git('remote', 'add', 'origin', `https://github.com/${repository}`);
  git('fetch', '--quiet', '--depth', '1', '--filter=blob:none', 'origin', commit);
  git('sparse-checkout', 'set', '--no-cone', document.folder ?? `/${file}`);
  git('checkout', '--quiet', 'FETCH_HEAD');
  return path.join(into, file);
}

function bringPackage(document: PackageSource, folder: string): string {
  const into = path.join(folder, document.package.replaceAll('/', '+'));
  const name = document.package.slice(0, document.package.lastIndexOf('@'));
  const file = path.join(into, 'node_modules', name, document.file);
  if (existsSync(file)) return file;
  mkdirSync(into, { recursive: true });
  run('npm', ['install', '--no-audit', '--no-fund', '--prefix', into, document.package], into);
  return file;
}

function run(command: string, args: readonly string[], cwd: string): void {
  execFileSync(command, [...args], { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
}
