import type { UserErrorCode } from '@golden-thread/schema/writing';
import { RegisterError } from './registerError';

/** Something wrong with an entry that the person who made it can mend. */
export interface Fault {
  /** Where in the input; null for the entry as a whole. */
  field?: readonly string[] | null;
  message: string;
  code: UserErrorCode;
}

/** An entry that the register did not take. Nothing was written. */
export class WriteRefused extends RegisterError {
  /** What react-admin looks for: a message for each field, by its path. */
  readonly body: { errors: Record<string, string> };

  constructor(
    readonly faults: readonly Fault[],
    /** The record as it is now, when somebody changed it since it was read. */
    readonly current: Record<string, unknown> | null,
  ) {
    super(faults.map((fault) => fault.message).join(' '), faults[0]?.code ?? 'INVALID', false);
    this.name = 'WriteRefused';
    const errors = faults.map((fault) => [(fault.field ?? ['root']).join('.'), fault.message]);
    this.body = { errors: Object.fromEntries(errors) as Record<string, string> };
  }

  get isConflict(): boolean {
    return this.faults.some((fault) => fault.code === 'CONFLICT') && this.current !== null;
  }
}
