import type { Client } from '@/lib/platform/client-address'

/** A browser at an address; addresses of the documentation range stand for strangers. */
export const clientAt = (address = '192.0.2.10'): Client => ({ address, userAgent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0' })

/** The n-th of many addresses. */
export const addressNumber = (n: number): string => `198.51.${Math.floor(n / 250)}.${(n % 250) + 1}`
