import { Facts } from '@/components/ui/layout'
import type { IntroductionView } from '@/lib/introductions/view'
import type { Translator } from '@/lib/platform/i18n'
import { UnmetList } from './unmet-list'
import { nameOf } from './words'

/** What the asker wants and why, and which criteria of the need are to be waived. */
export function Asked({ t, introduction, heading }: { t: Translator; introduction: IntroductionView; heading: string }) {
  const { wish, reason, waiver, unmet, asker, broker } = introduction
  const rows = [
    { name: t(broker ? 'introductions.export.side.BROKER' : 'introductions.one.by'), value: nameOf(t, introduction, asker) },
    { name: t('introductions.one.wish'), value: t(`introductions.wish.${wish}`) },
    ...(reason ? [{ name: t('introductions.one.reason'), value: <p className="whitespace-pre-line">{reason}</p> }] : []),
    ...(unmet.length > 0 ? [{ name: t('introductions.one.unmet'), value: <UnmetList t={t} unmet={unmet} /> }] : []),
    ...(waiver ? [{ name: t('introductions.one.waiver'), value: <p className="whitespace-pre-line">{waiver}</p> }] : []),
  ]
  return (
    <section aria-labelledby="asked" className="flex flex-col gap-3">
      <h2 id="asked">{heading}</h2>
      <Facts rows={rows} />
    </section>
  )
}
