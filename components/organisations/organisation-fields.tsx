import { ChoiceGroup, SelectField, TextArea, TextField } from '@/components/ui/fields'
import { organisationKinds, type OrganisationKind } from '@/lib/accounts/model'
import type { Translator } from '@/lib/platform/i18n'
import { labelOf, termsOf } from '@/lib/taxonomy/vocabulary'

export type OrganisationProfile = {
  kind: OrganisationKind
  name: string
  country: string
  city: string
  nuts: string | null
  website: string
  registrationNumber: string
  summary: string
  description: string
  languages: string[]
}

const homeCountries = ['DE', 'DK', 'EE', 'FI', 'LT', 'LV', 'NO', 'PL', 'SE']
const homeLanguages = ['da', 'de', 'en', 'et', 'fi', 'fr', 'lt', 'lv', 'no', 'pl', 'ru', 'sv', 'uk']

/** What an organisation says of itself; the same questions when it is registered and later. */
export function OrganisationFields({ t, organisation }: { t: Translator; organisation?: OrganisationProfile }) {
  const optional = t('common.optional')
  const field = (key: string) => t(`organisations.fields.${key}`)
  const inOrder = (labels: { value: string; label: string }[]) => labels.sort((a, b) => a.label.localeCompare(b.label, t.locale))
  const countries = inOrder(termsOf('country').map(({ code }) => ({ value: code, label: labelOf('country', code, t.locale) })))
  const home = countries.filter(({ value }) => homeCountries.includes(value))
  const languages = [...new Set([...homeLanguages, ...(organisation?.languages ?? [])])]
  return (
    <>
      <ChoiceGroup
        name="kind"
        type="radio"
        label={field('kind')}
        initial={organisation?.kind}
        columns={2}
        options={organisationKinds.map((kind) => ({ value: kind, label: t(`organisations.kinds.${kind}`), note: t(`organisations.kind-notes.${kind}`) }))}
      />
      <TextField name="name" label={field('name')} hint={field('name-hint')} initial={organisation?.name} autoComplete="organization" maxLength={200} />
      <div className="grid gap-6 sm:grid-cols-2">
        <SelectField name="country" label={field('country')} initial={organisation?.country} empty={field('choose')} options={[...home, ...countries.filter((one) => !home.includes(one))]} />
        <TextField name="city" label={field('city')} optional={optional} initial={organisation?.city} autoComplete="address-level2" maxLength={120} />
      </div>
      <TextField
        name="nuts"
        label={field('nuts')}
        hint={field('nuts-hint')}
        optional={optional}
        initial={organisation?.nuts ? nutsLine(organisation.nuts, t.locale) : ''}
        list="nuts-regions"
        maxLength={120}
      />
      <datalist id="nuts-regions">
        {termsOf('nuts')
          .filter(({ code }) => code.length > 2 && homeCountries.includes(code.slice(0, 2)))
          .map(({ code }) => (
            <option key={code} value={nutsLine(code, t.locale)} />
          ))}
      </datalist>
      <TextField name="website" label={field('website')} hint={field('website-hint')} optional={optional} initial={organisation?.website} autoComplete="url" inputMode="url" maxLength={300} />
      <TextField
        name="registrationNumber"
        label={field('registration-number')}
        hint={field('registration-number-hint')}
        optional={optional}
        initial={organisation?.registrationNumber}
        maxLength={60}
      />
      <TextArea name="summary" label={field('summary')} hint={field('summary-hint')} optional={optional} initial={organisation?.summary} rows={3} maxLength={300} />
      <TextArea name="description" label={field('description')} hint={field('description-hint')} optional={optional} initial={organisation?.description} rows={8} maxLength={8000} />
      <ChoiceGroup
        name="languages"
        type="checkbox"
        label={field('languages')}
        hint={field('languages-hint')}
        optional={optional}
        initial={organisation?.languages ?? []}
        columns={3}
        options={inOrder(languages.map((code) => ({ value: code, label: labelOf('language', code, t.locale) })))}
      />
    </>
  )
}

function nutsLine(code: string, locale: string): string {
  const label = labelOf('nuts', code, locale)
  return label === code ? code : `${code} ${label}`
}
