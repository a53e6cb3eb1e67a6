import 'server-only'
import { z } from 'zod'

const schema = z.object({
  /** Where people reach Sund; links in messages start with it. */
  PUBLIC_URL: z.url().optional(),
  PORT: z.string().default('3000'),
  SMTP_URL: z.string().optional(),
  MAIL_FROM: z.string().default('Sund <no-reply@localhost>'),
  NEXTAUTH_SECRET: z.string().min(16).optional(),
  NODE_ENV: z.string().optional(),
  TRUST_PROXY: z.string().optional(),
  /** Where attachments lie; from the project folder unless it is a whole path. */
  SUND_FILES: z.string().min(1).default('.data/files'),
})

export function env() {
  return schema.parse(process.env)
}

/** The address in links we send. Never taken from a request, whose Host header anyone can write. */
export function publicUrl(path: string): string {
  const { PUBLIC_URL, PORT } = env()
  return new URL(path, PUBLIC_URL ?? `http://localhost:${PORT}`).href
}

/** Mail is sent; otherwise it waits in the outbox page for whoever runs Sund locally. */
export const sendsMail = (): boolean => Boolean(env().SMTP_URL)
