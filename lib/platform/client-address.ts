/** Where a request came from, as far as limits care. Pure. */
export type Client = { address: string; userAgent: string }

/**
 * What counts as one address: an IPv4 address, or the 64 bits of IPv6 that one customer is given.
 * Anything else is one address together with all else that cannot be read.
 */
export function addressGroup(address: string): string {
  const bare = address.trim().toLowerCase().replace(/^\[|\]$/g, '').replace(/%.*$/, '')
  const four = /^(?:::ffff:)?(\d{1,3}(?:\.\d{1,3}){3})$/.exec(bare)?.[1]
  if (four) return four
  if (!/^[0-9a-f:]+$/.test(bare) || !bare.includes(':')) return 'unknown'
  const [head = '', tail] = bare.split('::')
  const left = head === '' ? [] : head.split(':')
  const right = tail === undefined || tail === '' ? [] : tail.split(':')
  const gap = tail === undefined ? [] : Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0')
  return `${[...left, ...gap, ...right].slice(0, 4).map((part) => parseInt(part, 16).toString(16)).join(':')}::/64`
}

/** The machine the server runs on. */
export function isLoopback(address: string): boolean {
  const bare = address.trim().toLowerCase()
  return bare === '::1' || /^(?:::ffff:)?127(?:\.\d{1,3}){3}$/.test(bare)
}
