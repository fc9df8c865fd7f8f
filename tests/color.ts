/** A colour as linear light: red, green and blue from 0 to 1. */
export type Light = readonly [red: number, green: number, blue: number];

/** The linear light of `#rrggbb` (IEC 61966-2-1, sRGB). */
export function lightOf(hex: string): Light {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** Relative luminance, 0 to 1 (WCAG 2.2): what is left of a colour in grey. */
export function luminanceOf([red, green, blue]: Light): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * A colour as it is seen without one kind of cones.
 *
 * Viénot, Brettel, Mollon, "Digital video colourmaps for checking the legibility of displays by dichromats", Color
 * Research and Application 24 (1999): red and green fall on one axis; in linear light, the rows of its matrices below.
 */
export function seenBy(eyes: 'all' | 'protanope' | 'deuteranope', [red, green, blue]: Light): Light {
  if (eyes === 'all') return [red, green, blue];
  if (eyes === 'protanope') {
    const yellow = 0.11238 * red + 0.88762 * green;
    return [yellow, yellow, 0.00401 * red - 0.00401 * green + blue];
  }
  const yellow = 0.29275 * red + 0.70725 * green;
  return [yellow, yellow, -0.02234 * red + 0.02234 * green + blue];
}

/** CIE L*a*b* of a colour, under the white of sRGB (D65). */
function labOf([red, green, blue]: Light): readonly [number, number, number] {
  const scale = (value: number, white: number) => {
    const t = Math.max(0, value) / white;
    return t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116;
  };
  const x = scale(0.4124564 * red + 0.3575761 * green + 0.1804375 * blue, 0.95047);
  const y = scale(0.2126729 * red + 0.7151522 * green + 0.072175 * blue, 1);
  const z = scale(0.0193339 * red + 0.119192 * green + 0.9503041 * blue, 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** How different two colours look: ΔE*ab (CIE 1976), where 2.3 is just noticeable (Mahy, 1994). */
export function difference(a: Light, b: Light): number {
  const [first, second] = [labOf(a), labOf(b)];
  return Math.hypot(first[0] - second[0], first[1] - second[1], first[2] - second[2]);
}
