import type { Completeness, PublishedAccess } from '../domain/access.ts';
import { knowledgeOf } from '../domain/knowledge.ts';
import { isServiceCategory, type ServiceCategory } from '../domain/service.ts';
import { servicesName } from './access.ts';
import { formatNumber, listOf, plural } from './format.ts';
import { sentence } from './words.ts';

/**
 * How far the positions of a category can be trusted, in a sentence or two: how many are known of those that the BPE
 * counts, what figures are worth for it, and how many more stand around the agglomeration.
 */
export function knowledgeSentence(subject: string, completeness: Completeness): string {
  if (!isServiceCategory(subject)) return '';
  const { placed, around, counted, communes } = completeness;
  const name = servicesName(subject);
  const number = formatNumber(placed, 0);
  const by = counted ? `selon la BPE ${counted.year}` : '';
  const bounds = sentence('les parts sont donc des minimums, et les temps des maximums');
  const more =
    around > 0
      ? ` ${sentence(`${formatNumber(around, 0)} ${plural(around, 'autre position connue', 'autres positions connues')} autour de l’agglomération ${plural(around, 'compte', 'comptent')} aussi`)}`
      : '';
  const positions = `positions connues dans l’agglomération (${name})\u00a0: ${number}`;
  switch (knowledgeOf(completeness)) {
    case 'unplaced':
      return '';
    case 'complete':
      return (
        sentence(counted ? `${positions}, pour ${formatNumber(counted.number, 0)} ${by}` : positions) + more
      );
    case 'uncounted':
      return `${sentence(positions)} Aucun comptage ne dit s’il en manque. ${bounds}${more}`;
    case 'partial': {
      if (counted && placed < counted.number)
        return `${sentence(`${positions} sur ${formatNumber(counted.number, 0)} ${by}`)} ${bounds}${more}`;
      const lacking = Object.values(communes).filter(([known, many]) => many !== null && known < many).length;
      const where = `${lacking} ${plural(lacking, 'commune', 'communes')}`;
      return `${sentence(`${positions}, mais il en manque dans ${where}`)} ${bounds}${more}`;
    }
  }
}

/** How many categories of a basket have all their positions, and which have none: they are not counted. */
export function basketKnowledge(
  basket: readonly ServiceCategory[],
  completeness: PublishedAccess['completeness'],
): string {
  const knowledge = (category: ServiceCategory) => {
    const known = completeness[category];
    return known ? knowledgeOf(known) : 'unplaced';
  };
  const unplaced = basket.filter((category) => knowledge(category) === 'unplaced');
  const complete = basket.filter((category) => knowledge(category) === 'complete');
  const size = basket.length - unplaced.length;
  const parts: string[] = [];
  if (complete.length < size)
    parts.push(
      sentence(
        `toutes les positions ne sont connues que pour ${complete.length} des ${size} services mesurés`,
      ),
      sentence('les nombres sont donc des minimums'),
    );
  if (unplaced.length > 0)
    parts.push(
      sentence(`sans position publiée, donc non comptés\u00a0: ${listOf(unplaced.map(servicesName))}`),
    );
  return parts.join(' ');
}
