/** What a progress is written on: a terminal, or the end of a pipe. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly write: (text: string) => unknown;
}

const BAR = 24;
/** A terminal is drawn anew no more often, in milliseconds. */
const PAUSE = 100;

/**
 * Shows how a file comes: a bar that moves on a terminal, one plain line where there is none.
 *
 * Answers what to call at each piece, and once at the end, which takes the bar away.
 */
export function progressLine(screen: Screen, name: string, sizeOf: (bytes: number) => string) {
  if (!screen.isTTY) {
    screen.write(`fetching ${name}\n`);
    return { step: () => undefined, end: () => undefined };
  }
  let drawn = 0;
  return {
    step: (received: number, total: number | undefined) => {
      const now = Date.now();
      if (now - drawn < PAUSE && received !== total) return;
      drawn = now;
      const text = `${barOf(received, total)} ${sizeOf(received)} ${name}`;
      screen.write(`\r\u001b[K${text.slice(0, (screen.columns ?? 80) - 1)}`);
    },
    end: () => {
      screen.write('\r\u001b[K');
    },
  };
}

function barOf(received: number, total: number | undefined): string {
  if (total === undefined || total === 0) return `[${'·'.repeat(BAR)}]`;
  const full = Math.min(BAR, Math.floor((received / total) * BAR));
  const percent = Math.floor((received / total) * 100);
  return `[${'#'.repeat(full)}${'.'.repeat(BAR - full)}] ${String(percent).padStart(3)} %`;
}
