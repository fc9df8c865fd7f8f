/** Remembers what had the focus, and gives it back: what opens a panel finds the visitor again when it closes. */
export class FocusReturn {
  #opener: HTMLElement | null = null;

  /** To be called before the focus moves into the panel. */
  remember(): void {
    this.#opener = document.activeElement instanceof HTMLElement ? document.activeElement : null;
  }

  /** The opener if it is still on the page, else the element of this id. */
  giveBack(fallback: string): void {
    const target = this.#opener?.isConnected ? this.#opener : document.getElementById(fallback);
    this.#opener = null;
    target?.focus();
  }
}
