import { DomainError } from '@/lib/platform/errors'

/** Why a command refused, as `Name code`; 'done' when it did not. */
export const outcomeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: unknown) => {
      if (error instanceof DomainError) return `${error.name} ${error.code}`
      throw error
    },
  )
