let fixed: Date | null = null

/** The present moment; tests hold it with setClock. */
export const now = (): Date => (fixed ? new Date(fixed) : new Date())

export function setClock(at: Date | null): void {
  fixed = at
}
