import 'server-only'
import { hash, verify } from '@node-rs/argon2'

/** 2 is argon2id; the package declares its names as a const enum, which isolated modules cannot read. */
const options = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** Checked where there is no account, so that the answer takes as long. It never counts as right. */
const nobodysHash = '$argon2id$v=19$m=19456,t=2,p=1$SFHxGIj3njaivgWwXhtfXg$LRvEsKjnUfwyJ6QQRwUBAN2bp3expQ58n6jdTKb907U'

export const hashPassword = (password: string): Promise<string> => hash(password, options)

/** Always costs one verification, with or without a hash to verify against. */
export async function isPasswordRight(passwordHash: string | null | undefined, password: string): Promise<boolean> {
  const isRight = await verify(passwordHash ?? nobodysHash, password)
  return isRight && passwordHash != null
}
