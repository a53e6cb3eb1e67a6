import { Check } from 'lucide-react'
import { ButtonLink } from '@/components/ui/layout'
import type { PersonActor } from '@/lib/accounts/model'
import { pathOf } from '@/lib/directory/model'
import type { Translator } from '@/lib/platform/i18n'
import { ownKind } from './waiting'

/** What a new account does to see its first match; only the next step has a button. */
export function FirstSteps({ t, actor }: { t: Translator; actor: PersonActor }) {
  const kind = ownKind(actor)
  const to = (path: string) => `/${t.locale}${path}`
  const hasNoEntries = actor.organisation !== null && kind === null
  const steps = [
    { key: 'confirm', done: actor.isEmailVerified, href: to('/check-your-mail') },
    { key: 'organisation', done: actor.organisation !== null, href: to('/organisations/new') },
    hasNoEntries ? { key: 'none', done: false, href: to('/needs') } : { key: 'entry', done: false, href: to(`/${pathOf[kind ?? 'OFFERING']}/new`) },
  ]
  const next = steps.findIndex((step) => !step.done)
  return (
    <section aria-labelledby="first-steps" className="flex flex-col gap-5">
      <h2 id="first-steps">{t('start.steps-title')}</h2>
      <ol className="grid gap-5 lg:grid-cols-3">
        {steps.map((step, i) => (
          <li key={step.key} className={`flex flex-col gap-2 border-t-2 pt-4 ${i === next ? 'border-accent' : 'border-line'}`}>
            <span className="flex items-center gap-1.5 text-sm font-semibold text-accent">
              {step.done ? (
                <>
                  <Check size={16} aria-hidden="true" /> {t('start.step-done')}
                </>
              ) : (
                i + 1
              )}
            </span>
            <h3>{t(`start.steps.${step.key}.title`, { kind: kind ?? 'other' })}</h3>
            <p className="grow text-ink-soft">{t(`start.steps.${step.key}.text`, { email: actor.email })}</p>
            {i === next && (
              <p>
                <ButtonLink href={step.href}>{t(`start.steps.${step.key}.act`)}</ButtonLink>
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
