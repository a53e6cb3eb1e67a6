import 'server-only'
import { headers } from 'next/headers'
import { isLoopback, type Client } from '@/lib/platform/client-address'
import { publicUrl } from '@/lib/platform/env'

/** Who sends this request. The server in front writes `x-sund-client` itself, over whatever a request claims; nothing else is believed. */
export async function currentClient(): Promise<Client> {
  const sent = await headers()
  // `next dev` alone has no server in front and listens to this machine.
  const address = sent.get('x-sund-client') ?? (process.env.NODE_ENV === 'development' ? '127.0.0.1' : 'unknown')
  return { address, userAgent: sent.get('user-agent') ?? '' }
}

const localHosts = ['localhost', '127.0.0.1', '[::1]']

/**
 * Somebody at the computer that runs Sund: from it, by its own name, and no other name is published. A proxy on
 * the same computer would make every stranger look local, but then the public address is another.
 */
export async function isLocalVisit(): Promise<boolean> {
  const { address } = await currentClient()
  const host = ((await headers()).get('host') ?? '').replace(/:\d+$/, '').toLowerCase()
  return isLoopback(address) && localHosts.includes(host) && localHosts.includes(new URL(publicUrl('/')).hostname)
}
