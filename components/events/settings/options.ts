import type { Option } from '@/components/ui/fields'
import { timeZones } from '@/lib/directory/zoned-time'
import { dayHeading } from '@/lib/events/event-clock'
import { daysOf } from '@/lib/events/event-times'
import { eventModes } from '@/lib/events/model'
import type { Translator } from '@/lib/platform/i18n'
import { labelOf, termsOf } from '@/lib/taxonomy/vocabulary'

const homeCountries = ['DE', 'DK', 'EE', 'FI', 'LT', 'LV', 'NO', 'PL', 'SE']
const homeLanguages = ['da', 'de', 'en', 'et', 'fi', 'fr', 'lt', 'lv', 'nl', 'no', 'pl', 'ru', 'sv', 'uk']

const inOrder = (t: Translator, options: Option[]) => options.sort((a, b) => a.label.localeCompare(b.label, t.locale))

/** Countries around the Baltic first. */
export function countryOptions(t: Translator): Option[] {
  const all = inOrder(t, termsOf('country').map(({ code }) => ({ value: code, label: labelOf('country', code, t.locale) })))
  return [...all.filter(({ value }) => homeCountries.includes(value)), ...all.filter(({ value }) => !homeCountries.includes(value))]
}

export function languageOptions(t: Translator, leaveOut: readonly string[] = []): Option[] {
  const all = inOrder(t, termsOf('language').filter(({ code }) => !leaveOut.includes(code)).map(({ code }) => ({ value: code, label: labelOf('language', code, t.locale) })))
  return [...all.filter(({ value }) => homeLanguages.includes(value)), ...all.filter(({ value }) => !homeLanguages.includes(value))]
}

export const languageName = (t: Translator, code: string): string => labelOf('language', code, t.locale)
export const zoneOptions = (own = ''): Option[] => [...new Set([...timeZones, ...(own ? [own] : [])])].sort().map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))
export const modeOptions = (t: Translator): Option[] => eventModes.map((mode) => ({ value: mode, label: t(`events.modes.${mode}`), note: t(`events.mode-notes.${mode}`) }))
export const dayOptions = (t: Translator, event: { startsOn: string; endsOn: string }): Option[] => daysOf(event).map((day) => ({ value: day, label: dayHeading(t.locale, day) }))
