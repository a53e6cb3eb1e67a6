/**
 * Errors we expect. `code` is a key below `errors.` in the message catalogue; `params` fill its sentence.
 * `field` names the form field it is about, when there is one.
 */
export type ErrorParams = Record<string, string | number>

export class DomainError extends Error {
  constructor(
    readonly code: string,
    readonly params: ErrorParams = {},
    readonly field?: string,
  ) {
    super(code)
    this.name = new.target.name
  }
}

/** It does not exist, or this actor may not know that it does. */
export class NotFound extends DomainError {
  constructor(code = 'not-found') {
    super(code)
  }
}

/** The actor may see the thing but not do this to it. */
export class Forbidden extends DomainError {
  constructor(code = 'forbidden', params: ErrorParams = {}) {
    super(code, params)
  }
}

/** Somebody else was faster, or the thing has changed since it was read. */
export class Conflict extends DomainError {}

/** A rule of the domain says no. */
export class RuleBroken extends DomainError {}

/** Several rules say no at once: all are told, so that nobody mends one only to hear of the next. */
export class RulesBroken extends RuleBroken {
  constructor(readonly all: readonly [RuleBroken, ...RuleBroken[]]) {
    super(all[0].code, all[0].params, all[0].field)
  }
}
