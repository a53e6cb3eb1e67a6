import { buttonClass } from '@/components/ui/button-class'
import { SelectField } from '@/components/ui/fields'
import type { EventTexts } from '@/lib/events/schemas'
import type { Translator } from '@/lib/platform/i18n'
import { languageName, languageOptions } from './options'

/** Which languages the texts are in, and the way to another. */
export function TextLanguages({ t, event, languages }: { t: Translator; event: { id: string; language: string; texts: EventTexts }; languages: readonly string[] }) {
  const page = `/${t.locale}/organise/${event.id}/details`
  const isWhole = (code: string) => ['name', 'summary', 'description'].every((field) => event.texts[code]?.[field as 'name'] || !event.texts[event.language]?.[field as 'name'])
  return (
    <section aria-labelledby="languages">
      <h2 id="languages" className="text-lg">{t('events.details.languages')}</h2>
      <p className="mt-1 text-sm text-ink-soft">{t('events.details.languages-text', { language: languageName(t, event.language) })}</p>
      <ul className="mt-3 divide-y divide-line">
        {languages.slice(1).map((code) => (
          <li key={code} className="py-2">
            <a href={`${page}?text=${code}`}>{languageName(t, code)}</a> {!isWhole(code) && <span className="text-sm text-ink-soft">({t('events.details.language-missing')})</span>}
          </li>
        ))}
      </ul>
      <form method="get" action={page} className="mt-4 flex flex-col gap-3">
        <SelectField name="text" label={t('events.details.add-language')} options={languageOptions(t, languages)} />
        <div>
          <button type="submit" className={buttonClass('secondary')}>{t('events.details.open')}</button>
        </div>
      </form>
    </section>
  )
}
