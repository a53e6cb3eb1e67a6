/** The head of a column beside its value, for phones: there each row is a block of its own and the heads are out of sight. */
export function ColumnName({ name }: { name: string }) {
  return (
    <span aria-hidden className="text-ink-soft sm:hidden">
      {name}{' '}
    </span>
  )
}
