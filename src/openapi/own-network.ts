/** Tells addresses of this machine and of the networks around it from those of the internet. */

import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';

const own = new BlockList();
// "This" network, private ones (RFC 1918), shared ones (RFC 6598), loopback and link-local ones.
own.addSubnet('0.0.0.0', 8);
own.addSubnet('10.0.0.0', 8);
own.addSubnet('100.64.0.0', 10);
own.addSubnet('127.0.0.0', 8);
own.addSubnet('169.254.0.0', 16);
own.addSubnet('172.16.0.0', 12);
own.addSubnet('192.168.0.0', 16);
own.addSubnet('::', 127, 'ipv6');
own.addSubnet('fc00::', 7, 'ipv6');
own.addSubnet('fe80::', 10, 'ipv6');

/** The addresses that a name has. */
export type FindAddresses = (name: string) => Promise<readonly string[]>;

/** Whether the host of a URL is this machine, or one that the internet does not lead to. */
export async function isOwnNetwork(
  url: string,
  findAddresses: FindAddresses = addressesOf,
): Promise<boolean> {
  const host = new URL(url).hostname.replace(/^\[(.*)\]$/, '$1');
  const addresses = isIP(host) === 0 ? await findAddresses(host) : [host];
  return addresses.some(isOwnAddress);
}

function isOwnAddress(address: string): boolean {
  return own.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}

/** None of a name that has none: who fetches from it says so. */
async function addressesOf(name: string): Promise<string[]> {
  try {
    return (await lookup(name, { all: true })).map(({ address }) => address);
  } catch {
    return [];
  }
}
