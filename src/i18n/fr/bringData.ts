import type { ActionStatus, LocationGrade } from '../../domain/action.ts';
import type { Voice } from '../../domain/register.ts';

/** Words that an import writes into the rows themselves, where the file is silent. */
export const BRING_DATA_FR = {
  noAmount: (said: string) =>
    said === '' ? 'non indiqué dans le fichier importé' : `«\u00a0${said}\u00a0» dans le fichier importé`,
  /** Other names of the whole agglomeration in a column of territories. */
  whole: ['agglomération', 'toute l’agglomération', 'l’agglomération', 'ensemble de l’agglomération'],
  placeLabel: (name: string, detail: string) => `${name} (${detail})`,
  commune: 'commune',
  perimeters: { qpv2015: 'QPV 2015', qpv2024: 'QPV 2024' },
} as const;

/** A code of the files as tables write it: the first way is that of the atlas. */
type Words<Code extends string> = Readonly<Record<Code, readonly [label: string, ...others: string[]]>>;

export const GRADE_WORDS: Words<LocationGrade> = {
  address: ['adresse', 'à l’adresse', 'point', 'address'],
  neighbourhoods: ['quartiers', 'quartier', 'qpv', 'quartier prioritaire', 'neighbourhoods'],
  communes: ['communes', 'commune', 'ville', 'communale'],
  contract: ['contrat', 'agglomération', 'contrat de ville', 'intercommunal', 'intercommunalité', 'contract'],
  unknown: ['non localisé', 'inconnu', 'inconnue', 'non localisée', 'unknown'],
};

export const STATUS_WORDS: Words<ActionStatus> = {
  planned: ['prévue', 'prévu', 'programmée', 'programmé', 'planifiée', 'planifié', 'à venir', 'planned'],
  underway: ['en cours', 'engagée', 'engagé', 'démarrée', 'démarré', 'underway', 'in progress'],
  completed: [
    ...(['terminée', 'terminé', 'achevée', 'achevé', 'réalisée', 'réalisé', 'clôturée', 'clôturé'] as const),
    ...['soldée', 'soldé', 'completed', 'done'],
  ],
  abandoned: ['abandonnée', 'abandonné', 'annulée', 'annulé', 'abandoned', 'cancelled'],
};

export const VOICE_WORDS: Words<Voice> = {
  'conseil-citoyen': ['conseil citoyen', 'conseils citoyens', 'conseil citoyens'],
  'diagnostic-en-marchant': ['diagnostic en marchant', 'marche exploratoire', 'diagnostics en marchant'],
  enquete: ['enquête', 'enquête auprès des habitants', 'sondage', 'questionnaire', 'survey'],
  'comite-de-pilotage': ['comité de pilotage', 'copil', 'comité technique'],
};
