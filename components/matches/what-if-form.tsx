import { buttonClass } from '@/components/ui/button-class'
import type { OfferingContent } from '@/lib/directory/schemas'
import type { Translator } from '@/lib/platform/i18n'
import type { VocabularyName } from '@/lib/taxonomy/model'
import { labelOf, termsOf } from '@/lib/taxonomy/vocabulary'
import type { Answers, listAnswers } from '@/lib/matching/what-if'

type Group = { key: (typeof listAnswers)[number]; vocabulary: VocabularyName; stated: (content: OfferingContent) => readonly string[]; unless: readonly string[] }

/** What can be tried, and what the offering says already. A second reference from one country is an answer too. */
export const groups: readonly Group[] = [
  { key: 'certificates', vocabulary: 'certificate', stated: () => [], unless: ['other'] },
  { key: 'countries', vocabulary: 'country', stated: ({ countriesServed }) => countriesServed, unless: [] },
  { key: 'languages', vocabulary: 'language', stated: ({ productLanguages }) => productLanguages, unless: [] },
  { key: 'interoperability', vocabulary: 'interoperability', stated: ({ interoperability }) => interoperability, unless: ['other'] },
  { key: 'references', vocabulary: 'country', stated: () => [], unless: [] },
  { key: 'categories', vocabulary: 'product-category', stated: ({ categories }) => categories, unless: ['other'] },
  { key: 'careSettings', vocabulary: 'care-setting', stated: ({ careSettings }) => careSettings, unless: ['other'] },
]

type Props = { t: Translator; path: string; content: OfferingContent; answers: Answers; today: string }

/** Answers to tick. It is sent as an address, so nothing is kept and the page can be gone back from. */
export function WhatIfForm({ t, path, content, answers, today }: Props) {
  const levels = [1, 2, 3, 4, 5, 6, 7, 8, 9].filter((level) => content.trl === null || level > content.trl)
  const valid = content.certificates.filter(({ expires }) => expires === null || expires >= today).map(({ certificate }) => certificate)
  return (
    <form method="get" action={path} className="flex flex-col gap-4">
      <div className="divide-y divide-line border-y border-line">
        {groups.map(({ key, vocabulary, stated, unless }) => {
          const known = key === 'certificates' ? valid : stated(content)
          const offered = sorted(t, vocabulary).filter(({ code }) => !known.includes(code) && !unless.includes(code))
          const chosen = answers[key].length
          return (
            <details key={key} open={chosen > 0}>
              <summary className="min-h-11 cursor-pointer py-2.5 font-semibold">
                {t(`matches.what-if.group.${key}`)} <span className="font-normal text-ink-soft">{chosen > 0 && t('matches.what-if.chosen', { count: chosen })}</span>
              </summary>
              <fieldset className="pb-4">
                <legend className="sr-only">{t(`matches.what-if.group.${key}`)}</legend>
                <div className="grid gap-x-6 sm:grid-cols-2 lg:grid-cols-3">
                  {offered.map(({ code, label }) => (
                    <label key={code} className="flex min-h-11 items-start gap-3 py-2">
                      <input type="checkbox" name={key} value={code} defaultChecked={answers[key].includes(code)} className="mt-0.5 size-5 shrink-0 accent-accent" />
                      <span className="min-w-0">{label}</span>
                    </label>
                  ))}
                </div>
              </fieldset>
            </details>
          )
        })}
        {levels.length > 0 && (
          <div className="flex flex-wrap items-center gap-3 py-2.5">
            <label htmlFor="what-if-trl" className="font-semibold">
              {t('matches.what-if.group.trl')}
            </label>
            <select id="what-if-trl" name="trl" defaultValue={answers.trl ?? ''} className="min-h-11 max-w-full rounded-base border border-line-strong bg-surface px-3 py-2">
              <option value="">{t('matches.what-if.as-it-is')}</option>
              {levels.map((level) => (
                <option key={level} value={level}>
                  {t('browse.detail.trl', { level: String(level), label: labelOf('trl', String(level), t.locale) })}
                </option>
              ))}
            </select>
          </div>
        )}
      </div>
      <p className="flex flex-wrap items-center gap-3">
        <button type="submit" className={buttonClass('primary')}>
          {t('matches.what-if.submit')}
        </button>
        <a href={path} className={buttonClass('quiet')}>
          {t('matches.what-if.reset')}
        </a>
      </p>
    </form>
  )
}

const sorted = (t: Translator, vocabulary: VocabularyName) =>
  termsOf(vocabulary)
    .map(({ code }) => ({ code, label: labelOf(vocabulary, code, t.locale) }))
    .sort((a, b) => a.label.localeCompare(b.label, t.locale))
