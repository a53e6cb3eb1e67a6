import { stopMatchMails } from '@/lib/matching/commands/stop-match-mails'
import { stopMatchMailsSchema } from '@/lib/matching/schemas'
import { oneClickStop } from '@/lib/web/one-click-stop'

export const { GET, POST } = oneClickStop('stop-match-mails', stopMatchMailsSchema, stopMatchMails)
