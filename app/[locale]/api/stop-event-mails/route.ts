import { stopOrganiserMails } from '@/lib/events/commands/stop-organiser-mails'
import { stopOrganiserMailsSchema } from '@/lib/events/registrations/registration-schemas'
import { oneClickStop } from '@/lib/web/one-click-stop'

export const { GET, POST } = oneClickStop('stop-event-mails', stopOrganiserMailsSchema, stopOrganiserMails)
