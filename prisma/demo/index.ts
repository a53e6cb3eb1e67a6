import { denmark } from './denmark'
import { estonia } from './estonia'
import { finland } from './finland'
import type { DemoOrganisation } from './format'
import { germany } from './germany'
import { latvia } from './latvia'
import { lithuania } from './lithuania'
import { poland } from './poland'
import { sweden } from './sweden'

export const demoOrganisations: DemoOrganisation[] = [
  ...finland,
  ...estonia,
  ...latvia,
  ...lithuania,
  ...poland,
  ...germany,
  ...denmark,
  ...sweden,
]

/** Which organisation each demo account belongs to, by the e-mail address of prisma/demo-accounts. */
export const demoMemberships: Record<string, string> = {
  'company@demo.example': 'kajo',
  'authority@demo.example': 'aurinkokallio',
  'investor@demo.example': 'luoto-capital',
  'organiser@demo.example': 'itameri-cluster',
}
