/** The tokens of `app.css` that a canvas cannot read from the stylesheet. A test holds the two equal. */
export const COLORS = {
  ink: '#16242b',
  paper: '#ffffff',
  land: '#f5f3ee',
  commune: '#8a979e',
  accent: '#0b5d66',
  circle: '#0b5d66',
} as const;
