/** All that the dialog of the definitions and sources says. Fetched with it. */
export const SOURCE_FR = {
  definition: 'Définition',
  formula: 'Calcul',
  agglomeration: 'Valeur de l’agglomération',
  agglomerationSum:
    'Recalculée\u00a0: somme des numérateurs des communes divisée par la somme de leurs dénominateurs, jamais une moyenne de taux.',
  agglomerationTotal: 'Somme des communes de l’agglomération.',
  agglomerationPublished: 'Publiée par le producteur, quand elle l’est\u202f; sinon elle n’est pas estimée.',
  periods: (periods: string) => `Périodes\u00a0: ${periods}`,
  producer: 'Producteur',
  edition: 'Édition',
  editionUnknown: 'non précisée',
  reference: 'Période de référence',
  licence: 'Licence',
  obtained: 'Date de reprise',
  file: 'Fichier lu (sha256)',
  fileUnknown: 'pas de fichier du producteur\u00a0: voir «\u00a0obtention\u00a0»',
  how: 'Obtention',
  caveats: 'Précautions',
  page: 'Page du producteur',
  pageUnknown: 'non renseignée',
} as const;
