import {
  isServiceCategory,
  SERVICE_FAMILIES,
  SERVICE_KINDS,
  type ServiceFamily,
} from '../../domain/service.ts';
import { knowledgeText, subjectLabel } from '../../i18n/access.ts';
import { ACCESS_FR } from '../../i18n/fr/access.ts';
import { SERVICE_FAMILY_TEXTS } from '../../i18n/fr/services.ts';
import type { AccessState } from '../../state/access/AccessState.svelte.ts';
import { isOfRange } from '../../state/access/choices.ts';
import { isWalk, subjectsOf } from '../../state/access/measures.ts';
import { subjectSlug } from '../../state/access/subjectSlug.ts';

/** What a measure may be told of, under a family of services. */
export interface SubjectGroup {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

const collator = new Intl.Collator('fr');

/** The family of a subject: that of the category that it is, or counts; `undefined` where it is of none. */
function familyOf(subject: string): ServiceFamily | undefined {
  const category = subjectSlug(subject).replaceAll('-', '_');
  return isServiceCategory(category) ? SERVICE_KINDS[category].family : undefined;
}

/** The choices of the service, by family, those of the range chosen and the one that is shown. */
export function subjectGroups(state: AccessState): readonly SubjectGroup[] {
  const { measure, range, subject } = state.choices;
  const offered = subjectsOf(state.access, state.level, measure).filter(
    (one) => one === subject || isOfRange(one, range),
  );
  const families = [...SERVICE_FAMILIES, undefined].map((family) => ({
    label: family ? SERVICE_FAMILY_TEXTS[family] : ACCESS_FR.choices.otherFamily,
    options: offered
      .filter((one) => familyOf(one) === family)
      .map((one) => ({ value: one, label: optionText(state, one) }))
      .toSorted((a, b) => collator.compare(a.label, b.label)),
  }));
  return families.filter(({ options }) => options.length > 0);
}

/** A choice says how much of it has a position, where what it shows depends on it. */
function optionText({ access, choices }: AccessState, subject: string): string {
  const label = subjectLabel(subject);
  if (!isServiceCategory(subject) || !(isWalk(choices.measure) || choices.measure === 'floating'))
    return label;
  return ACCESS_FR.knowledge.option(label, knowledgeText(access.completeness[subject], true));
}
