/** What several lenses say. */
export const LENS_FR = {
  mapHelp:
    'Flèches\u00a0: aller au territoire voisin. Entrée\u00a0: ouvrir sa fiche. Échap\u00a0: la fermer.',
} as const;
