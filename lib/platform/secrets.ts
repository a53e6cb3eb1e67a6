import 'server-only'
import { createHash, randomBytes } from 'node:crypto'

/** 256 random bits, for links and cookies. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** What we keep of a token: who reads the database cannot use it. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('base64url')
