/** What a form knows after it was sent: what was typed, and what is wrong with it. Pure: it travels to the browser. */
export type FormState = {
  values: Record<string, string | string[]>
  errors: { field: string; message: string }[]
  /** A sentence about the whole form. */
  message: string
  /** A sentence that says that it worked. */
  done: string
}

export const emptyFormState: FormState = { values: {}, errors: [], message: '', done: '' }

export type FormAction = (state: FormState, formData: FormData) => Promise<FormState>
