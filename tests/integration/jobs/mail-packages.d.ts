/** As much of two packages without types as the tests use. */
declare module 'mailparser' {
  export type ParsedMail = { subject?: string; text?: string; to?: { text: string } | { text: string }[]; bcc?: { text: string } }
  export function simpleParser(source: NodeJS.ReadableStream): Promise<ParsedMail>
}
declare module 'smtp-server' {
  import type { Server } from 'node:net'
  type Callback = (error?: Error) => void
  export class SMTPServer {
    constructor(options: {
      authOptional?: boolean
      disabledCommands?: string[]
      onConnect?: (session: unknown, callback: Callback) => void
      onMailFrom?: (address: unknown, session: unknown, callback: Callback) => void
      onData?: (stream: NodeJS.ReadableStream, session: unknown, callback: Callback) => void
    })
    server: Server
    listen(port: number, host: string, listening: () => void): void
    close(closed: () => void): void
  }
}
