import { BlockList, isIPv4 } from 'node:net'

/** IPv4 addresses that lead to nobody in public (RFC 6890 and its registry). */
const NOT_PUBLIC_4 = [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24', '192.0.2.0/24', '192.88.99.0/24'],
  ...['192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4'],
]

/** IPv6: what is public is all within 2000::/3, and not all of that. Addresses that stand for an IPv4 one (mapped, 6to4, Teredo, NAT64) are none of ours. */
const PUBLIC_6 = '2000::/3'
const NOT_PUBLIC_6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20']

const not4 = listOf(NOT_PUBLIC_4, 'ipv4')
const public6 = listOf([PUBLIC_6], 'ipv6')
const not6 = listOf(NOT_PUBLIC_6, 'ipv6')

function listOf(ranges: readonly string[], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList()
  for (const range of ranges) {
    const [net = '', bits] = range.split('/')
    list.addSubnet(net, Number(bits), family)
  }
  return list
}

/** True for an address on the public internet: not of this machine, not of its own network, not of none. */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !not4.check(address, 'ipv4')
  return public6.check(address, 'ipv6') && !not6.check(address, 'ipv6')
}
