type Content = Readonly<Record<string, unknown>>

/** Names of the fields in which two contents differ, in the order of the newer one. JSON has no order of keys; lists do. */
export function changedFields(before: Content | null, after: Content): string[] {
  const names = [...new Set([...Object.keys(after), ...Object.keys(before ?? {})])]
  return names.filter((name) => inOrder(before?.[name]) !== inOrder(after[name]) && !(isNotStated(before?.[name]) && isNotStated(after[name])))
}

/** Empty text, empty list and null all say that nobody answered. */
export function isNotStated(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
}

function inOrder(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}
