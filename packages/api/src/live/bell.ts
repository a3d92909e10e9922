/** Wakes one sleeper. A ring while nobody sleeps is kept for the next one, so that none is lost. */
export class Bell {
  private rung = false;
  private wake: (() => void) | null = null;

  readonly ring = (): void => {
    this.rung = true;
    this.wake?.();
  };

  /** Sleeps until the bell rings, or for so many milliseconds. True when it rang. */
  async sleep(milliseconds?: number): Promise<boolean> {
    if (!this.rung) {
      let timer: NodeJS.Timeout | undefined;
      await new Promise<void>((resolve) => {
        this.wake = resolve;
        if (milliseconds !== undefined) timer = setTimeout(resolve, milliseconds);
      });
      clearTimeout(timer);
      this.wake = null;
    }
    const rang = this.rung;
    this.rung = false;
    return rang;
  }
}
