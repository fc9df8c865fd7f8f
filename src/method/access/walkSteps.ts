import { walkedMetres, walkingMinutes } from '../../domain/access.ts';
import type { AccessPublication } from '../../domain/accessPublication.ts';
import { knowledgeOf } from '../../domain/knowledge.ts';
import type { Published } from '../../domain/published.ts';
import { formatNumber } from '../../i18n/format.ts';
import { ACCESS_METHOD_FR } from '../../i18n/fr/accessMethod.ts';
import { typographic } from '../../i18n/typographic.ts';
import { asGiven, metresText, minutesText, partText } from '../../i18n/walkNumbers.ts';
import { whenText } from '../../i18n/words.ts';
import type { Step } from '../exampleSteps.ts';
import { populationAt } from './populationAt.ts';
import type { Tally, WalkExample } from './walkExamples.ts';

const { example: words, engines, minutes: wholeMinutes, positions } = ACCESS_METHOD_FR;

const whole = (value: number) => formatNumber(value, 0);

/** Every number of an example, in the order of the computation. */
export function walkSteps(
  example: WalkExample,
  published: Published,
  { access, services }: AccessPublication,
): readonly Step[] {
  return [
    ...sampleSteps(example, published, access),
    ...endSteps(example),
    ...shareSteps(example),
    medianStep(example),
    ...usualStep(example, services.services),
    ...sayableStep(example, access),
  ];
}

/** Some of the points, and the inhabitants that they stand for where these are known. */
function thoseText({ areKnown }: WalkExample, { points, people }: Tally): string {
  const all = words.pointCount(whole(points), points);
  return areKnown ? words.those(all, words.peopleCount(whole(people), people)) : all;
}

function sampleSteps(
  example: WalkExample,
  published: Published,
  access: AccessPublication['access'],
): readonly Step[] {
  const { weights, level, parameters, size, areKnown } = example;
  const points = weights.length;
  const period = populationAt(level, access, published);
  const when = period === undefined ? '' : whenText(period, 'population');
  const [least, most] = [Math.min(...weights), Math.max(...weights)];
  const known =
    least === most
      ? words.even(when, whole(size), whole(points), formatNumber(least, 1))
      : words.uneven(when, formatNumber(least, 1), formatNumber(most, 1));
  return [
    {
      what: words.points,
      how: words.pointsHow(metresText(parameters.spacing[level])),
      result: whole(points),
    },
    {
      what: words.inhabitants,
      how: areKnown ? known : words.unknown,
      result: areKnown ? whole(size) : '',
    },
  ];
}

/** How a walk of an engine becomes a time. */
function walkText({ engine, parameters }: WalkExample, metres: number): string {
  const walked = metresText(walkedMetres(engine, metres, parameters));
  const speed = engines.kmh(asGiven(parameters.speed));
  return engine === 'direct'
    ? words.walkDirect(metresText(metres), asGiven(parameters.detour), walked, speed)
    : words.walkNetwork(walked, speed);
}

function timeText({ engine, parameters }: WalkExample, metres: number): string {
  return minutesText(walkingMinutes(engine, metres, parameters));
}

/** The nearest and the farthest of the points that reach a service, and how many reach none. */
function endSteps(example: WalkExample): readonly Step[] {
  const reached = example.metres.filter((walk) => walk !== null);
  const missed = example.metres.length - reached.length;
  const end = (what: string, metres: number): Step => ({
    what,
    how: walkText(example, metres),
    result: timeText(example, metres),
  });
  return [
    ...(reached.length > 0
      ? [end(words.nearest, Math.min(...reached)), end(words.farthest, Math.max(...reached))]
      : []),
    ...(missed > 0 ? [{ what: words.unreached, how: '', result: whole(missed) }] : []),
  ];
}

function shareSteps(example: WalkExample): readonly Step[] {
  return example.thresholds.map(({ minutes, metres, share, ...those }) => ({
    what: words.within(wholeMinutes(minutes)),
    how: words.withinHow(metresText(metres), thoseText(example, those), whole(example.size)),
    result: partText(share),
  }));
}

function medianStep(example: WalkExample): Step {
  const { median, size } = example;
  if (!median) return { what: words.half, how: words.halfNone, result: '' };
  const { metres, ...those } = median;
  return {
    what: words.half,
    how: words.halfHow(walkText(example, metres), thoseText(example, those), whole(size / 2)),
    result: timeText(example, metres),
  };
}

function usualStep(
  { usual, weights }: WalkExample,
  services: AccessPublication['services']['services'],
): readonly Step[] {
  if (!usual) return [];
  const service = services.find(({ id }) => id === usual.service);
  const name = [service?.name, service?.address].filter(Boolean).join(', ');
  const how = words.usualHow(
    typographic(name),
    words.pointCount(whole(usual.points), usual.points),
    whole(weights.length),
  );
  return [{ what: words.usual, how, result: partText(usual.share) }];
}

function sayableStep(
  { category }: WalkExample,
  { completeness }: AccessPublication['access'],
): readonly Step[] {
  const known = completeness[category];
  if (!known) return [];
  const { placed, counted } = known;
  const how = counted
    ? words.sayableHow(whole(placed), whole(counted.number))
    : words.sayableAlone(whole(placed));
  return [{ what: words.sayable, how, result: positions.sayable[knowledgeOf(known)] }];
}
