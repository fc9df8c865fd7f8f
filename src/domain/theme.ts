/** Themes of the indicators, in the order of the mission. */
export const THEMES = ['employment', 'income', 'population', 'housing'] as const;

export type Theme = (typeof THEMES)[number];
