import { TableFrame } from '@/components/ui/layout'

export type BarRow = { label: string; value: number; /** The value as people read it. */ text: string; tone?: 'accent' | 'soft' | 'attention' }

const fills = { accent: 'fill-accent', soft: 'fill-line-strong', attention: 'fill-attention' } as const

/** A chart that is a table: the question as its title, a bar and the value in each row. */
export function BarTable({ id, title, rows, note, head, most = Math.max(1, ...rows.map(({ value }) => value)) }: { id: string; title: string; rows: readonly BarRow[]; note?: string; head: { label: string; value: string }; /** What a full bar stands for; the greatest value unless said. */ most?: number }) {
  return (
    <div className="flex min-w-0 break-inside-avoid flex-col gap-3">
      <h2 id={id} className="text-xl">
        {title}
      </h2>
      <TableFrame label={title}>
        <table className="w-full table-fixed text-left">
          <thead className="sr-only">
            <tr>
              <th scope="col" className="w-36 sm:w-48">
                {head.label}
              </th>
              <th scope="col">{head.value}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.label} className="border-b border-line last:border-0">
                <th scope="row" className="w-36 px-4 py-2 font-normal sm:w-48">
                  {row.label}
                </th>
                <td className="px-4 py-2">
                  <div className="flex items-center gap-3">
                    <Bar share={row.value / most} tone={row.tone ?? 'accent'} />
                    <span className="min-w-16 shrink-0 text-right font-semibold whitespace-nowrap">{row.text}</span>
                  </div>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      {note && <p className="measure text-sm text-ink-soft">{note}</p>}
    </div>
  )
}

/** A bar by SVG attributes: widths are no inline style. */
export function Bar({ share, tone = 'accent', width = 'min-w-0 grow' }: { share: number; tone?: NonNullable<BarRow['tone']>; width?: string }) {
  return (
    <svg aria-hidden className={`h-4 ${width}`} viewBox="0 0 100 4" preserveAspectRatio="none">
      <rect x="0" y="0" width="100" height="4" className="fill-sunken" />
      <rect x="0" y="0" width={Math.max(0, Math.min(1, share)) * 100} height="4" className={fills[tone]} />
    </svg>
  )
}
