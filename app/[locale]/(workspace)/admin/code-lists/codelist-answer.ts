/** What became of a file, in finished sentences. Pure: it travels to the browser. */
export type CodelistAnswer = {
  title: string
  lines: string[]
  error: string
  refused: { title: string; rows: { row: number; code: string; reason: string }[]; more: string } | null
}

export const noAnswer: CodelistAnswer = { title: '', lines: [], error: '', refused: null }
