import type { Level } from '../../domain/level.ts';
import type { Absence, Flag } from '../../domain/measure.ts';
import type { Theme } from '../../domain/theme.ts';

/** Why a figure is not there, as shown in legends, tables, sheets and speech. */
export const ABSENCE_TEXTS: Readonly<Record<Absence, string>> = {
  suppressed: 'secret statistique',
  missing: 'non disponible',
  notPublished: 'pas encore publié',
  notApplicable: 'sans objet',
  outOfScope: 'hors champ',
  underCorrection: 'en cours de correction',
};

export const THEME_TEXTS: Readonly<Record<Theme, string>> = {
  employment: 'Emploi et chômage',
  income: 'Revenus et pauvreté',
  population: 'Population et ménages',
  housing: 'Logement',
};

/** The words of a level: in a menu, where what tells it apart comes first, in full, and for one or several territories. */
export const LEVEL_TEXTS: Readonly<
  Record<Level, { menu: string; label: string; one: string; many: string }>
> = {
  commune: { menu: 'Communes', label: 'Communes', one: 'commune', many: 'communes' },
  iris: {
    menu: 'IRIS',
    label: 'IRIS (quartiers de 2\u202f000 habitants de l’Insee)',
    one: 'IRIS',
    many: 'IRIS',
  },
  qpv2024: {
    menu: 'QPV 2024',
    label: 'Quartiers prioritaires (2024)',
    one: 'quartier prioritaire de 2024',
    many: 'quartiers prioritaires de 2024',
  },
  qpv2015: {
    menu: 'QPV 2015',
    label: 'Quartiers prioritaires (2015-2023)',
    one: 'quartier prioritaire de 2015',
    many: 'quartiers prioritaires de 2015',
  },
};

/** What is said beside a figure that is not plain, and of one or several of them in a sentence. */
export const FLAG_TEXTS: Readonly<Record<Flag, { mark: string; one: string; many: string }>> = {
  estimated: { mark: 'estimé', one: 'valeur estimée', many: 'valeurs estimées' },
  provisional: { mark: 'provisoire', one: 'valeur provisoire', many: 'valeurs provisoires' },
};
