/** Two times of the day, as `09:00 - 12:00`, `9h-12h` or `9 h 30 à 12 h`. */
const RANGE = /\b([01]?\d|2[0-3]) ?[:h] ?([0-5]\d)? ?(?:-|–|à) ?([01]?\d|2[0-4]) ?[:h] ?([0-5]\d)?/gi;

/**
 * The days that a place opens, 1 for Monday, from a cell of hours for each day of the week in order.
 *
 * A day is open where its cell holds a range of hours, and closed where it is empty. One cell that is neither leaves all
 * of them unknown (`null`), and so does a week without a single range: no hours are published.
 */
export function openDays(cells: readonly string[]): readonly number[] | null {
  const days: number[] = [];
  for (const [i, cell] of cells.entries()) {
    if (cell.trim() === '') continue;
    if (!holdsRange(cell)) return null;
    days.push(i + 1);
  }
  return days.length > 0 ? days : null;
}

function holdsRange(cell: string): boolean {
  return [...cell.matchAll(RANGE)].some(
    ([, fromHour, fromMinute = '0', toHour, toMinute = '0']) =>
      Number(fromHour) * 60 + Number(fromMinute) < Number(toHour) * 60 + Number(toMinute),
  );
}
