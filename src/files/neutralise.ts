/**
 * How a text begins that a spreadsheet would run as a formula, after any apostrophe that already keeps it from doing so:
 * `=`, `+`, `-`, `@`, their full-width forms, a tab, a line break (OWASP, "CSV Injection").
 */
const RUNS = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** What a spreadsheet would take for a number, and change: a leading zero, too many digits, an exponent. */
const NUMBER_LIKE = /^(?:0\d+|\d{16,}|\d+e\d+)$/i;

/** Text that already bears the apostrophe of such a number. */
const KEPT = /^'+(?:0\d+|\d{16,}|\d+e\d+)$/i;

/** The text with an apostrophe before it where a spreadsheet would run it; any other text as it is. */
export function neutralised(text: string): string {
  return RUNS.test(text) || KEPT.test(text) ? `'${text}` : text;
}

/** The same, where a code that a spreadsheet would read as a number takes an apostrophe too: `01001` is not 1001. */
export function keptAsText(text: string): string {
  return NUMBER_LIKE.test(text) ? `'${text}` : neutralised(text);
}

/** The text that `neutralised` or `keptAsText` was given. */
export function restored(text: string): string {
  return text.startsWith("'") && (RUNS.test(text) || KEPT.test(text)) ? text.slice(1) : text;
}
