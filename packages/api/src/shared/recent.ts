/** Remembers so many values, and of more those that were asked for last. */
export class Recent<Key, Value> {
  private readonly values = new Map<Key, Value>();

  constructor(private readonly most: number) {}

  /** The value of a key, made where it is not remembered. */
  of(key: Key, make: (key: Key) => Value): Value {
    const known = this.values.get(key);
    const value = known ?? make(key);
    // A map keeps the order in which keys were set: the first is that which was asked for longest ago.
    if (known !== undefined) this.values.delete(key);
    else if (this.values.size >= this.most) this.values.delete(this.values.keys().next().value!);
    this.values.set(key, value);
    return value;
  }
}
