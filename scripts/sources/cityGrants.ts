import { OPEN_LICENCE } from './licence.ts';
import type { ActionSource } from './source.ts';

/**
 * ANCT, grants of the politique de la ville (programme 147), in the format that the State imposes on lists of grants.
 *
 * That format names the beneficiary and no territory: the seat of an association does not tell where it acts. No row
 * can be kept, and the report says so, until the producer adds the contract of the city.
 */
export const cityGrants: ActionSource = {
  kind: 'actions',
  id: 'anct-subventions-147',
  card: {
    producer: 'ANCT',
    title: 'Subventions de la politique de la ville (programme 147)',
    edition: null,
    referencePeriod: 'année de la convention',
    licence: OPEN_LICENCE,
    page: 'https://www.data.gouv.fr/fr/datasets/subventions-politique-de-la-ville/',
    caveats: ['aucun territoire dans le fichier : le siège du bénéficiaire ne dit pas où il agit'],
  },
  name: /^subventions?[-_ ](?:de[-_ ]la[-_ ])?politique[-_ ]de[-_ ]la[-_ ]ville/i,
  byNameOnly: true,
  tested: false,
  documentation: 'https://github.com/etalab/format-subventions',
  format: 'csv',
  dialect: { encoding: 'utf-8', delimiter: ',', decimal: '.' },
  columns: {
    id: 'referenceDecision',
    year: 'dateConvention',
    amount: 'montant',
    beneficiary: 'nomBeneficiaire',
    title: 'objet',
    contract: null,
  },
  programme: { id: 'programme-147', title: 'Subventions de la politique de la ville (État, programme 147)' },
  funders: ['etat'],
  amountNote: 'subvention attribuée',
  theme: 'politique-de-la-ville',
  title: 'Subvention de la politique de la ville',
};
