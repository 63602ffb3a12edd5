import type { ImportFailure, ImportFailureKind } from '../domain/importTypes.ts';

/** Ends the running step of an import with a failure that the wizard has words for. */
export class ImportStop extends Error {
  override readonly name = 'ImportStop';
  readonly failure: ImportFailure;

  constructor(kind: ImportFailureKind, details: ImportFailure['details'] = {}) {
    super(kind);
    this.failure = { kind, details };
  }
}
