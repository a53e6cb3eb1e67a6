import { Conflict } from '@/lib/platform/errors'
import { markOf, type FormValues } from './preparing/settings-forms'

/** Somebody else saved since the form was opened; it carries how things stand now. */
export class ChangedMeanwhile extends Conflict {
  constructor(readonly now: FormValues) {
    super('event.changed-meanwhile')
  }
}

export function refuseIfChanged(mark: string, now: FormValues): void {
  if (mark !== markOf(now)) throw new ChangedMeanwhile(now)
}
