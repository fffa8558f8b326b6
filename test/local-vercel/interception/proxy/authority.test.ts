import { createPrivateKey, X509Certificate } from 'node:crypto';
import { expect, test } from 'vitest';
import { createAuthority } from '../../../../src/local-vercel/interception/proxy/authority.js';

test('certificates are signed by the authority, for the names alone that were asked for', () => {
  const authority = createAuthority();
  const root = new X509Certificate(authority.certificate);
  const { cert, key } = authority.issue(['api.vercel.com', 'vercel.com']);
  const leaf = new X509Certificate(cert);
  expect(root.ca).toBe(true);
  expect(root.verify(root.publicKey)).toBe(true);
  expect(leaf.ca).toBe(false);
  expect(leaf.verify(root.publicKey)).toBe(true);
  expect(leaf.checkIssued(root)).toBe(true);
  expect(leaf.checkPrivateKey(createPrivateKey(key))).toBe(true);
  expect(leaf.checkHost('api.vercel.com')).toBe('api.vercel.com');
  expect(leaf.checkHost('vercel.com')).toBe('vercel.com');
  expect(leaf.checkHost('blog.vercel.com')).toBeUndefined();
});

test('each authority is another one', () => {
  const [one, other] = [createAuthority(), createAuthority()];
  const leaf = new X509Certificate(one.issue(['vercel.com']).cert);
  expect(leaf.verify(new X509Certificate(other.certificate).publicKey)).toBe(false);
});
