import type { Programme } from '../../src/domain/action.ts';
import type { AtlasProfile, Milestone } from '../../src/domain/published.ts';
import type { Checked, Issue } from './checked.ts';
import type { Identified } from './readIdentified.ts';

/** The programmes that the profile puts on the axes of time, in the order of time: each is in the table, with a year. */
export function milestonesOf(
  profile: Pick<AtlasProfile, 'milestones'> | undefined,
  programmes: Pick<Identified<Programme>, 'list' | 'ids'> | undefined,
): Checked<readonly Milestone[]> {
  const issues: Issue[] = [];
  const milestones: Milestone[] = [];
  for (const { programme, name } of profile?.milestones ?? []) {
    const found = programmes?.list.find(({ id }) => id === programme);
    if (found?.startYear === undefined) {
      // A row that is faulty is told where it stands.
      const rule = found ? 'the programme states no year' : 'unknown programme';
      if (found || !programmes?.ids.has(programme))
        issues.push({ file: 'atlas.json', column: 'milestones', value: programme, rule });
      continue;
    }
    const { title, startYear, endYear = null } = found;
    milestones.push({ name, title, startYear, endYear });
  }
  return { value: milestones.sort((a, b) => a.startYear - b.startYear), issues };
}
