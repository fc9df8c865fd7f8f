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
import type { WalkExample } from './walkExamples.ts';

const { example: words, engines, minutes: wholeMinutes, positions } = ACCESS_METHOD_FR;

const whole = (value: number) => formatNumber(value, 0);
const pointsText = (count: number) => words.pointCount(whole(count), count);

/** Every number of an example, in the order of the computation. */
export function walkSteps(
  example: WalkExample,
  published: Published,
  { access, services }: AccessPublication,
): readonly Step[] {
  return [
    ...sampleSteps(example, published),
    ...endSteps(example),
    ...shareSteps(example),
    medianStep(example),
    ...usualStep(example, services.services),
    ...sayableStep(example, access),
  ];
}

/** The inhabitants of the territory; where they are not known, its points, each of which stands for one. */
const sizeOf = ({ weights }: WalkExample) => weights.reduce((sum, weight) => sum + weight, 0);

function peopleText({ inhabitants }: WalkExample, people: number): string {
  return inhabitants === null ? pointsText(people) : words.peopleCount(whole(people), people);
}

function sampleSteps(example: WalkExample, { series }: Published): readonly Step[] {
  const { weights, level, parameters, inhabitants } = example;
  const points = weights.length;
  const period = series[level].population?.periods.at(-1);
  const when = period === undefined ? '' : whenText(period, 'population');
  const [least, most] = [Math.min(...weights), Math.max(...weights)].map((weight) => formatNumber(weight, 1));
  const how =
    inhabitants === null
      ? words.unknown
      : least === most
        ? words.even(when, whole(inhabitants), whole(points), least ?? '')
        : words.uneven(when, least ?? '', most ?? '');
  return [
    {
      what: words.points,
      how: words.pointsHow(metresText(parameters.spacing[level])),
      result: whole(points),
    },
    { what: words.inhabitants, how, result: inhabitants === null ? '' : whole(inhabitants) },
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
  return example.thresholds.map(({ minutes, metres, points, people, share }) => ({
    what: words.within(wholeMinutes(minutes)),
    how: words.withinHow(
      metresText(metres),
      pointsText(points),
      peopleText(example, people),
      whole(sizeOf(example)),
    ),
    result: partText(share),
  }));
}

function medianStep(example: WalkExample): Step {
  const { median } = example;
  if (!median) return { what: words.half, how: words.halfNone, result: '' };
  const { points, people, metres } = median;
  const half = formatNumber(sizeOf(example) / 2, 0);
  return {
    what: words.half,
    how: words.halfHow(walkText(example, metres), pointsText(points), peopleText(example, people), half),
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
  const how = words.usualHow(typographic(name), whole(usual.points), whole(weights.length));
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
