import { BlockList, isIP } from 'node:net';

/** Where a request came from, as far as its sender can be told apart from his neighbours. */
export type NetworkOf = (socketAddress: string | undefined, forwardedFor: string | string[] | undefined) => string;

/**
 * The network of a client: the first three numbers of an IPv4 address, the first four groups of an IPv6 one. It is the
 * socket's address; what `x-forwarded-for` says last is taken only where the socket is one of our own proxies.
 */
export const createNetworkOf = (trustedProxies: readonly string[]): NetworkOf => {
  const proxies = blockListOf(trustedProxies);
  return (socketAddress = '', forwardedFor) => {
    const address = plain(socketAddress);
    if (trustedProxies.length === 0 || !isIn(proxies, address)) return networkOf(address);
    const hop = plain(
      String(forwardedFor ?? '')
        .split(',')
        .at(-1)
        ?.trim() ?? '',
    );
    return networkOf(isIP(hop) === 0 ? address : hop);
  };
};

/** @throws when one of them is no address and no network such as 10.0.0.0/8 */
const blockListOf = (networks: readonly string[]): BlockList => {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', prefix] = network.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (prefix === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(prefix), family);
  }
  return list;
};

const isIn = (list: BlockList, address: string): boolean => list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');

/** An IPv4 address that a socket writes as IPv6. */
const plain = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/iu, '');

const networkOf = (address: string): string =>
  isIP(address) === 6 ? groupsOf(address).slice(0, 4).join(':') : address.slice(0, Math.max(0, address.lastIndexOf('.')));

const groupsOf = (address: string): readonly string[] => {
  const [head = '', tail] = address.split('::');
  const before = head === '' ? [] : head.split(':');
  if (tail === undefined) return before;
  const after = tail === '' ? [] : tail.split(':');
  return [...before, ...Array.from({ length: 8 - before.length - after.length }, () => '0'), ...after];
};
