// Where webhooks may lead: never to an address that is not on the open internet.
import { type LookupAddress, promises as dns } from 'node:dns';
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** What decides. Tests let their own server through; the application has no setting for it. */
export interface Targets {
  /** Whether a connection to this address (an IPv4 or IPv6 address as text) may be made. */
  mayReach(address: string): boolean;
  /** Whether plain http is taken. */
  takesHttp(): boolean;
  /** What a name stands for now. */
  addressesOf(host: string): Promise<LookupAddress[]>;
}

/** Injection token of the Targets. */
export const TARGETS = Symbol('webhook targets');

/** All of IPv6 that is given out as unicast today. */
const GIVEN_OUT = ipaddr.parseCIDR('2000::/3') as [ipaddr.IPv6, number];

/**
 * Whether an address is on the open internet: not loopback, private, link-local, multicast, reserved, nor one that leads to such an IPv4 address by a
 * mapping or a tunnel (IANA's special-purpose registries).
 */
export function isOnInternet(text: string): boolean {
  // written out whole: `1.2.3` is no address here
  if (isIP(text) === 0 || !ipaddr.isValid(text)) return false;
  // an IPv4 address within IPv6 is looked at as what it is
  const address = ipaddr.process(text);
  if (address.range() !== 'unicast') return false;
  return address instanceof ipaddr.IPv4 || address.match(GIVEN_OUT);
}

/** Whether an address may be called at all, as far as it is written; what its name stands for is looked at when it is called. */
export function isTarget(text: string, targets: Targets): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, port } = new URL(text);
  if (protocol !== 'https:' && !(protocol === 'http:' && targets.takesHttp())) return false;
  if (port !== '' && port !== '80' && port !== '443' && Number(port) < 1024) return false;
  const host = hostOf(hostname);
  return isIP(host) === 0 || targets.mayReach(host);
}

/** Without the brackets that URLs put around IPv6. */
export const hostOf = (hostname: string): string => hostname.replace(/^\[|\]$/g, '');

/** By the machine's own resolver. */
export const lookUp = (host: string): Promise<LookupAddress[]> => dns.lookup(host, { all: true, verbatim: true });
