/** The licence of nearly all that the State and INSEE publish. */
export const OPEN_LICENCE = 'Licence Ouverte 2.0';
