/** How the interactive map is moved, said over it when it is tried otherwise. */
export const GESTURES_FR = {
  wheelHelp: 'Ctrl + molette pour zoomer',
  wheelHelpMac: '⌘ + molette pour zoomer',
  touchHelp: 'Deux doigts pour déplacer la carte',
} as const;
