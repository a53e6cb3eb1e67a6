import type { ReactNode } from 'react'
import { PageHeader } from '@/components/ui/layout'

/** A page with one thing to do: one column, as wide as a form needs. */
export function NarrowPage({ title, lead, back, children }: { title: string; lead?: ReactNode; back?: { href: string; label: string }; children: ReactNode }) {
  return (
    <div className="max-w-xl">
      <PageHeader title={title} lead={lead} back={back} />
      <div className="flex flex-col gap-8">{children}</div>
    </div>
  )
}
