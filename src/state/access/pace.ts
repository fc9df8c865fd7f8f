import type { AccessParameters } from '../../domain/access.ts';

/** Slower walking speeds, km/h: with a pushchair or at a great age, and with a walking frame. */
const SLOWER = [3, 2] as const;

/** The speeds that may be chosen, km/h: that of the published figures first, then slower ones. */
export function pacesOf({ speed }: AccessParameters): readonly [number, ...number[]] {
  return [speed, ...SLOWER.filter((slower) => slower < speed)];
}

/** The name of a speed in the address: "3", "4.5". */
export function paceSlug(speed: number): string {
  return String(speed);
}

/** The speed of this name, if it may be chosen. A French comma is read too. */
export function parsePace(text: string, parameters: AccessParameters): number | undefined {
  return pacesOf(parameters).find((speed) => paceSlug(speed) === text.replace(',', '.'));
}
