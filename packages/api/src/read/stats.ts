/** A subscription goes on and on; of a request these are all. */
const MOST_KEPT = 50;

/** How many SQL statements one request cost, and how long they took. */
export class ReadStats {
  statements = 0;
  milliseconds = 0;
  /** Statements by the root field that they answered, and how long each took. */
  readonly answered: { field: string; milliseconds: number }[] = [];

  add(field: string, milliseconds: number): void {
    this.statements += 1;
    this.milliseconds += milliseconds;
    if (this.answered.length < MOST_KEPT) this.answered.push({ field, milliseconds });
  }
}
