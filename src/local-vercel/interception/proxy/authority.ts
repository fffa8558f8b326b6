/** A certificate authority that lives as long as the process: its keys are never written anywhere. */

import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';
import {
  bits,
  integer,
  isTrue,
  numbered,
  octets,
  oid,
  sequence,
  set,
  time,
  utf8,
  type Der,
} from './der.js';

export interface Authority {
  /** Its own certificate, which programs are to trust, in PEM. */
  readonly certificate: string;
  /** A certificate for host names, and its key, in PEM. */
  issue(hosts: readonly string[]): { readonly cert: string; readonly key: string };
}

interface Subject {
  readonly name: string;
  readonly publicKey: KeyObject;
}

const day = 24 * 60 * 60 * 1000;

/** Clocks of containers may be a little behind; programs refuse what is good for years. */
const before = day;
const after = 30 * day;

const ecdsaWithSha256 = sequence(oid('1.2.840.10045.4.3.2'));

/** Names, uses and so on that a certificate has by RFC 5280. */
const extensions = {
  subjectKey: '2.5.29.14',
  keyUsage: '2.5.29.15',
  alternativeNames: '2.5.29.17',
  basicConstraints: '2.5.29.19',
  authorityKey: '2.5.29.35',
  extendedKeyUsage: '2.5.29.37',
} as const;

const serverAuthentication = '1.3.6.1.5.5.7.3.1';
const signsCertificates = bits(Buffer.from([0b0000_0100]), 2);
const signsData = bits(Buffer.from([0b1000_0000]), 7);

export function createAuthority(): Authority {
  const keys = makeKeys();
  const issuer = { name: 'Counterpart (this run only)', ...keys };
  const certificate = makeCertificate(issuer, issuer, [
    extension(extensions.basicConstraints, sequence(isTrue), true),
    extension(extensions.keyUsage, signsCertificates, true),
  ]);
  return {
    certificate,
    issue(hosts) {
      const own = makeKeys();
      const cert = makeCertificate(issuer, { name: hosts[0] ?? '', publicKey: own.publicKey }, [
        extension(extensions.basicConstraints, sequence(), true),
        extension(extensions.keyUsage, signsData, true),
        extension(extensions.extendedKeyUsage, sequence(oid(serverAuthentication))),
        extension(
          extensions.alternativeNames,
          sequence(...hosts.map((host) => numbered(2, Buffer.from(host), true))),
        ),
      ]);
      return { cert, key: own.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() };
    },
  };
}

function makeKeys() {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' });
}

function makeCertificate(
  issuer: Subject & { readonly privateKey: KeyObject },
  subject: Subject,
  extras: readonly Der[],
): string {
  const now = Date.now();
  const content = sequence(
    numbered(0, integer(Buffer.from([2]))),
    // Positive, and no longer than 20 bytes.
    integer(Buffer.concat([Buffer.from([1]), randomBytes(15)])),
    ecdsaWithSha256,
    nameOf(issuer),
    sequence(time(new Date(now - before)), time(new Date(now + after))),
    nameOf(subject),
    subject.publicKey.export({ type: 'spki', format: 'der' }),
    numbered(
      3,
      sequence(
        ...extras,
        extension(extensions.subjectKey, octets(keyId(subject))),
        extension(extensions.authorityKey, sequence(numbered(0, keyId(issuer), true))),
      ),
    ),
  );
  const signature = sign('sha256', content, issuer.privateKey);
  return toPem(sequence(content, ecdsaWithSha256, bits(signature)));
}

function extension(name: string, value: Der, isCritical = false): Der {
  return sequence(oid(name), ...(isCritical ? [isTrue] : []), octets(value));
}

/** The common name alone. */
function nameOf({ name }: Subject): Der {
  return sequence(set(sequence(oid('2.5.4.3'), utf8(name))));
}

/** Any value does that is the same for a key. */
function keyId({ publicKey }: Subject): Buffer {
  return createHash('sha1')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest();
}

function toPem(der: Der): string {
  const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}
