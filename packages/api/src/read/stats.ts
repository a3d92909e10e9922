/** How many SQL statements one request cost, and how long they took. */
export class ReadStats {
  statements = 0;
  milliseconds = 0;
}
