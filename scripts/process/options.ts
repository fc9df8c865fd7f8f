import { parseArgs, type ParseArgsConfig } from 'node:util';

/** Options by name, each with its type and its default. */
type Options = NonNullable<ParseArgsConfig['options']>;

/** What a command understood of its options: the values, or the text to print instead of working. */
export type Asked<T> =
  | { readonly kind: 'values'; readonly values: T }
  | { readonly kind: 'help'; readonly text: string }
  | { readonly kind: 'fault'; readonly text: string };

type Values<T extends Options> = ReturnType<
  typeof parseArgs<{ readonly options: T; readonly strict: true }>
>['values'];

/** All addresses of the machine: what `--host` means when it stands alone. */
const EVERYWHERE = '0.0.0.0';

/**
 * The options of a command from its arguments, strictly: an unknown one is a fault, told above the usage.
 *
 * `--host` may stand without its address, and `--help` asks for the usage.
 */
export function readOptions<const T extends Options>(
  usage: string,
  options: T,
  args: readonly string[] = process.argv.slice(2),
): Asked<Values<T>> {
  if (args.includes('--help')) return { kind: 'help', text: usage };
  try {
    const { values } = parseArgs({ options, strict: true, args: withHosts(args) });
    return { kind: 'values', values };
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('. To specify');
    return { kind: 'fault', text: `${reason}.\n\n${usage}`.replace('..\n', '.\n') };
  }
}

/** The values of the options; without them, says why, sets the code of the process, and answers `undefined`. */
export function optionsOf<const T extends Options>(usage: string, options: T): Values<T> | undefined {
  const asked = readOptions(usage, options);
  if (asked.kind === 'values') return asked.values;
  if (asked.kind === 'help') console.log(asked.text);
  else {
    console.error(asked.text);
    process.exitCode = 1;
  }
  return undefined;
}

function withHosts(args: readonly string[]): string[] {
  return args.flatMap((arg, i) =>
    arg === '--host' && (args[i + 1] ?? '--').startsWith('--') ? [arg, EVERYWHERE] : [arg],
  );
}
