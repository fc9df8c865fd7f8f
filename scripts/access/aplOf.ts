import type { PublishedApl } from '../../src/domain/access.ts';
import { yearOf } from '../../src/domain/period.ts';
import { isApl, RECORDED, type RecordedId } from '../../src/domain/recorded.ts';
import type { ObservationIndex } from '../steps/indexObservations.ts';

/** The last accessibility of each profession, by commune, as the DREES publishes it. No mean is made of it. */
export function aplOf(communes: readonly string[], index: ObservationIndex): readonly PublishedApl[] {
  return (Object.keys(RECORDED) as RecordedId[]).filter(isApl).flatMap((id) => {
    const period = index.periodsOf(id).at(-1);
    if (period === undefined) return [];
    const found = communes.map((code) => [code, index.find(id, period, code)] as const);
    const source = found.find(([, observation]) => observation)?.[1]?.source ?? '';
    const cells = found.map(([code, observation]) => [
      code,
      observation?.measure.value ?? observation?.measure.status ?? 'missing',
    ]);
    return [{ id, year: yearOf(period), source, values: Object.fromEntries(cells) }];
  });
}
