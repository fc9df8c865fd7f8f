import { wholeMinutes } from '../domain/accessFigure.ts';
import type { Level } from '../domain/level.ts';
import type { QuarterAnswer, SeenQuarter } from '../geo/quarterAnswer.ts';
import type { WalkedService } from '../geo/servicesByTime.ts';
import { NEAR_FR } from './fr/near.ts';
import { SERVICE_TEXTS } from './fr/services.ts';
import { formatNumber, listOf } from './format.ts';
import { typographic } from './typographic.ts';

const THIN = '\u202f';
const NBSP = '\u00a0';
/** Beyond this, the point is what is vague, not the border. */
const VAGUE = 100;
/** More names than this say nothing more. */
const MOST_NAMES = 3;

/** A length of ground: "moins de 10 m", "270 m", "1,2 km"; to ten metres, then to a hundred. */
export function lengthText(metres: number): string {
  if (metres < 10) return `moins de 10${THIN}m`;
  const tens = Math.round(metres / 10) * 10;
  return tens < 1000 ? `${tens}${THIN}m` : `${formatNumber(metres / 1000, 1)}${THIN}km`;
}

/** An accuracy or a margin, in whole metres up to one kilometre: "39 m", "1,3 km". Never less than it is. */
export function accuracyText(metres: number): string {
  const whole = Math.ceil(metres);
  return whole < 1000 ? `${whole}${THIN}m` : `${formatNumber(Math.ceil(metres / 100) / 10, 1)}${THIN}km`;
}

/** Whole minutes, rounded up, so that "15 min" is within 15: "1 min", "12 min", "1 h 05". */
export function minutesText(minutes: number): string {
  const whole = Math.max(1, wholeMinutes(minutes));
  if (whole < 60) return `${whole}${THIN}min`;
  return `${Math.floor(whole / 60)}${NBSP}h${NBSP}${String(whole % 60).padStart(2, '0')}`;
}

/** A neighbourhood by its name and its code: names alone are not unique. */
export function quarterName({ name, code }: Pick<SeenQuarter, 'name' | 'code'>): string {
  return `${typographic(name)} (${code})`;
}

/** Whether a place is in a neighbourhood, in full, in the tense of its generation. `accuracy` is that of the place, metres. */
export function describeAnswer(
  answer: QuarterAnswer,
  level: Extract<Level, 'qpv2024' | 'qpv2015'>,
  accuracy: number,
  agglomeration: string,
): string {
  const is = level === 'qpv2024' ? 'est' : 'était';
  switch (answer.kind) {
    case 'inside':
      return `Ce lieu ${is} dans le quartier ${quarterName(answer.quarter)}, à ${lengthText(answer.quarter.distance)} de sa limite.`;
    case 'edge':
      return describeEdge(answer.quarters, accuracy);
    case 'outside':
      return `Ce lieu n’${is} dans aucun quartier prioritaire de l’agglomération. ${nearestText(answer.nearest)}`.trim();
    case 'border':
      return (
        `Ce lieu n’${is} dans aucun quartier connu ici, mais il touche à la limite de l’agglomération, dessinée ` +
        `simplement\u00a0: un quartier voisin, que l’atlas ne connaît pas, peut le contenir. ${nearestText(answer.nearest)}`
      ).trim();
    case 'beyond':
      return (
        `L’atlas ne connaît que les quartiers de son agglomération (${typographic(agglomeration)})\u00a0: il ne peut pas ` +
        `répondre ici. ` +
        nearestText(answer.nearest)
      ).trim();
    default:
      return answer satisfies never;
  }
}

function describeEdge(
  [first, ...others]: readonly [SeenQuarter, ...SeenQuarter[]],
  accuracy: number,
): string {
  const margin = `L’atlas ne tranche pas à moins de ${accuracyText(first.margin)} d’une limite\u00a0: le tracé est juste à ${accuracyText(first.accuracy)} près, le lieu à ${accuracyText(accuracy)} près.`;
  const more = others.length - MOST_NAMES;
  const names = [
    ...others.slice(0, MOST_NAMES).map(quarterName),
    ...(more > 0 ? [`${more}${NBSP}${more > 1 ? 'autres' : 'autre'}`] : []),
  ];
  const also = names.length > 0 ? ` Il est aussi près de la limite de ${listOf(names)}.` : '';
  const vague = accuracy > VAGUE ? ' Un lieu plus précis donnerait une réponse plus sûre.' : '';
  return `${sideText(first)} ${margin}${also}${vague}`;
}

/** On which side of a drawn border, and how near. */
function sideText(quarter: SeenQuarter): string {
  const side = quarter.within ? 'du côté du quartier' : 'du côté extérieur';
  return `Ce lieu est à ${lengthText(quarter.distance)} de la limite dessinée de ${quarterName(quarter)}, ${side}.`;
}

function nearestText(nearest: SeenQuarter | undefined): string {
  if (!nearest) return '';
  return `Le quartier le plus proche est ${quarterName(nearest)}, à ${lengthText(nearest.distance)}.`;
}

/** A walk in short: "environ 12 min (670 m)". */
export function timeText({ minutes, walked }: Pick<WalkedService, 'minutes' | 'walked'>): string {
  return `environ ${minutesText(minutes)} (${lengthText(walked)})`;
}

/** A service of the list: its walk, its kind, its address and its commune, the year observed. */
export function describeWalk({ service, ...walk }: WalkedService, commune: string): string {
  const { category, address, year } = service;
  const where = address ? typographic(address) : NEAR_FR.services.list.noAddress;
  return [
    timeText(walk),
    SERVICE_TEXTS[category].singular,
    where,
    commune,
    NEAR_FR.services.list.observed(year),
  ].join(', ');
}
