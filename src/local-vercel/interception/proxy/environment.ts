/** The environment of a program that is not Node: a proxy for https, and whom to trust. */

import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import tls from 'node:tls';
import { startProxy } from './proxy.js';

export interface ProxiedEnvironment {
  readonly environment: Readonly<Record<string, string>>;
  /** Ends the proxy, and removes the file. */
  close(): Promise<void>;
}

/** Where systems keep the authorities that they trust. */
const systemFiles = [
  '/etc/ssl/certs/ca-certificates.crt',
  '/etc/pki/tls/certs/ca-bundle.crt',
  '/etc/ssl/cert.pem',
];

/** OpenSSL and Go read the first, curl the second, Python's requests the third. */
const bundleVariables = ['SSL_CERT_FILE', 'CURL_CA_BUNDLE', 'REQUESTS_CA_BUNDLE'] as const;

const proxyVariables = ['HTTPS_PROXY', 'https_proxy'] as const;

/** Hosts that are never asked through a proxy: those of this machine. */
const near = 'localhost,127.0.0.1,::1';

/**
 * Starts a proxy that leads calls to Vercel to the local one.
 * @param base The environment that the program would have: its own proxy and authorities count on.
 */
export async function proxiedEnvironment(
  localVercel: string,
  base: NodeJS.ProcessEnv,
): Promise<ProxiedEnvironment> {
  const upstream = base['HTTPS_PROXY'] || base['https_proxy'] || undefined;
  const proxy = await startProxy({ localVercel, ...(upstream !== undefined && { upstream }) });
  const folder = await mkdtemp(path.join(tmpdir(), 'counterpart-ca-'));
  const own = path.join(folder, 'counterpart.pem');
  const all = path.join(folder, 'all.pem');
  const trusted = bundleVariables.flatMap((name) => read(base[name]) ?? [])[0] ?? systemTrust();
  const more = read(base['NODE_EXTRA_CA_CERTS']) ?? '';
  await writeFile(own, `${more}${proxy.certificate}`);
  await writeFile(all, `${trusted}\n${proxy.certificate}`);
  const noProxy = [base['NO_PROXY'] || base['no_proxy'], near].filter(Boolean).join(',');
  return {
    environment: {
      ...Object.fromEntries(proxyVariables.map((name) => [name, proxy.url])),
      ...Object.fromEntries(bundleVariables.map((name) => [name, all])),
      NO_PROXY: noProxy,
      no_proxy: noProxy,
      NODE_EXTRA_CA_CERTS: own,
    },
    async close() {
      await proxy.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function systemTrust(): string {
  for (const file of systemFiles) {
    const text = read(file);
    if (text !== undefined) return text;
  }
  return tls.rootCertificates.join('\n');
}

function read(file: string | undefined): string | undefined {
  if (file === undefined || file === '') return undefined;
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
