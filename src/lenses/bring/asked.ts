import { NEEDED_FIELDS, type Field, type IntakeKind } from '../../domain/intake.ts';
import type { OpenedReply } from '../../intake/protocol.ts';
import type { Mapping, Origin } from '../../intake/rowReader.ts';
import type { Settings } from '../../intake/session.ts';

/** What a visitor asks of the reading of a table. */
export type Asked = Settings;

/** What is asked of a table before the visitor chooses: its columns as recognised, and the file as the source. */
export function firstAsked(
  { heads }: OpenedReply,
  card: string,
  table: number = bestTable(heads),
  kind: IntakeKind = heads[table]?.kind ?? 'actions',
): Asked {
  const columns = heads[table]?.recognised[kind] ?? {};
  const recognised = Object.entries(columns).map(([field, column]) => [field, { column }] as const);
  const mapping: Mapping = Object.fromEntries(recognised);
  return {
    ...{ table, kind, choices: {}, mark: undefined, keepSame: false },
    mapping: mapping.source ? mapping : { ...mapping, source: { constant: card } },
  };
}

/** The table that names the most fields: the first of them. */
function bestTable(heads: OpenedReply['heads']): number {
  const counts = heads.map(({ kind, recognised }) => Object.keys(recognised[kind]).length);
  return Math.max(0, counts.indexOf(Math.max(...counts)));
}

/** The fields that every row needs and that neither a column nor one value says. */
export function lackingFields({ kind, mapping }: Asked): readonly Field[] {
  return NEEDED_FIELDS[kind].filter((field) => {
    const origin = mapping[field];
    return origin === undefined || ('constant' in origin && origin.constant.trim() === '');
  });
}

/** What is asked with another origin of a field; `undefined` for none. */
export function withOrigin({ mapping }: Asked, field: Field, origin: Origin | undefined): Partial<Asked> {
  const { [field]: _before, ...rest } = mapping;
  return { mapping: origin ? { ...rest, [field]: origin } : rest };
}
