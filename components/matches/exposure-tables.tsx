import { TableFrame } from '@/components/ui/layout'
import { dimensions, verdictOf, type Dimension, type Exposure, type ExposureRow } from '@/lib/matching/exposure'
import { formatDecimal, formatNumber } from '@/lib/platform/format'
import type { Translator } from '@/lib/platform/i18n'
import { labelOf } from '@/lib/taxonomy/vocabulary'

export const exposureColumns = ['value', 'offerings', 'share', 'top10', 'top20', 'exposure', 'ratio', 'verdict'] as const

/** One table a question: who stands high on lists, against how many of them there are. */
export function ExposureTables({ t, exposure }: { t: Translator; exposure: Exposure }) {
  return (
    <div className="flex flex-col gap-10">
      {dimensions.map((dimension) => (
        <div key={dimension} className="flex flex-col gap-3">
          <h2>{t(`matches.exposure.title-${dimension}`)}</h2>
          <TableFrame label={t(`matches.exposure.title-${dimension}`)}>
            <table className="w-full text-left text-sm wrap-normal">
              <thead className="border-b border-line-strong">
                <tr>
                  {exposureColumns.map((key) => (
                    <th key={key} scope="col" className={`px-2.5 py-2.5 align-bottom ${numeric(key)}`}>
                      {t(`matches.exposure.column.${key}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody className="tabular divide-y divide-line">
                {exposure.tables[dimension].map((row) => (
                  <tr key={row.value}>
                    {cellsOf(t, dimension, row).map((cell, at) =>
                      at === 0 ? (
                        <th key={exposureColumns[at]} scope="row" className="min-w-24 px-2.5 py-2.5 font-normal">
                          {cell}
                        </th>
                      ) : (
                        <td key={exposureColumns[at]} className={`px-2.5 py-2.5 ${numeric(exposureColumns[at]!)}`}>
                          {cell}
                        </td>
                      ),
                    )}
                  </tr>
                ))}
              </tbody>
            </table>
          </TableFrame>
        </div>
      ))}
    </div>
  )
}

const numeric = (key: (typeof exposureColumns)[number]): string => (key === 'value' || key === 'verdict' ? '' : 'text-right')

/** The same words and numbers on the page and in the file. */
export function cellsOf(t: Translator, dimension: Dimension, row: ExposureRow): string[] {
  const percent = (share: number) => t('matches.exposure.percent', { share })
  return [
    dimension === 'country' ? labelOf('country', row.value, t.locale) : t(`matches.exposure.${dimension}.${row.value}`),
    formatNumber(t.locale, row.offerings),
    percent(row.share),
    formatNumber(t.locale, row.inTop10),
    formatNumber(t.locale, row.inTop20),
    percent(row.exposureShare),
    row.ratio === null ? '–' : formatDecimal(t.locale, row.ratio, 2),
    t(`matches.exposure.verdict.${verdictOf(row)}`),
  ]
}
