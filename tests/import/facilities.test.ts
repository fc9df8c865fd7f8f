import { expect, it } from 'vitest';
import { toldBy } from './described.ts';

// Column names: INSEE, BPE 2024; ministry of education, annuaire; format of the State for grants. All rows are invented.

const LOCATED =
  'SIRET;TYPEQU;NOMRS;DEPCOM;NUMVOIE;INDREP;TYPVOIE;LIBVOIE;CODPOS;LIBCOM;LAMBERT_X;LAMBERT_Y;QUALITE_GEOLOC';

it('places facilities in Lambert-93, and holds a position drawn at random for none', async () => {
  // The false origin of Lambert-93 in metres is 3° E, 46.5° N (its registry, EPSG:2154).
  const { source, rows, problems, remarks } = await toldBy(
    'BPE24.csv',
    [
      LOCATED,
      '11111111100011;A206;POSTE A;59001;12;_Z;RUE;DU BAC;59268;ABANCOURT;700000;6600000;11',
      '22222222200022;A206;POSTE B;59001;_Z;_Z;_Z;_Z;59268;ABANCOURT;700000;6600000;33',
      '33333333300033;A207;POSTE C;59001;1;B;RUE;HAUTE;59268;ABANCOURT;_Z;_Z;_Z',
      '44444444400044;D307;PHARMACIE;59001;1;;RUE;HAUTE;59268;ABANCOURT;700000;6600000;11',
      '_U;A206;POSTE D;59001;1;;RUE;HAUTE;59268;ABANCOURT;700000;6600000;11',
      '55555555500055;A206;AILLEURS;97601;1;;RUE;HAUTE;97600;AUTRE;515000;8600000;11',
      '',
    ].join('\n'),
  );
  expect([source, problems]).toEqual(['insee-bpe-2024-lieux', []]);
  const place = {
    category: 'bureau_de_poste',
    commune: '59001',
    year: 2024,
    source: 'insee-bpe-2024-lieux',
    capacity: null,
    days: null,
  };
  expect(rows).toEqual([
    {
      ...{ ...place, id: 'BPE-11111111100011-A206', name: 'POSTE A' },
      ...{ address: '12 RUE DU BAC 59268 ABANCOURT', position: { longitude: 3, latitude: 46.5 } },
    },
    {
      ...{ ...place, id: 'BPE-22222222200022-A206', name: 'POSTE B' },
      ...{ address: '59268 ABANCOURT', position: null },
    },
    {
      ...{ ...place, id: 'BPE-33333333300033-A207', name: 'POSTE C' },
      ...{ address: '1 B RUE HAUTE 59268 ABANCOURT', position: null },
    },
  ]);
  expect(remarks).toEqual([expect.stringMatching(/^line 6: a place without an id/)]);
});

it('counts facilities by commune, and zero where the file has none of a kind', async () => {
  const { source, rows, problems, remarks } = await toldBy(
    'bpe24_ensemble.csv',
    [
      'REG;DEP;DEPCOM;DCIRIS;AN;TYPEQU;NB_EQUIP',
      '32;59;59001;59001_0101;2024;D307;2',
      '32;59;59001;59001_0102;2024;D307;1',
      '32;59;59001;59001_0102;2024;A207;4',
      '32;59;59001;59001_0101;2024;A206;1',
      '32;59;59001;59001_0101;2024;A501;9',
      '01;01;01001;01001_0000;2024;D307;5',
      '',
    ].join('\n'),
  );
  expect([source, problems]).toEqual(['insee-bpe-2024', []]);
  expect(rows).toContain('59001 facilitiesPharmacy 2024 3 normal');
  expect(rows).toContain('59001 facilitiesSupermarket 2024 0 normal');
  expect(rows).toContain('59001 facilitiesPostOffice 2024 5 normal');
  expect(rows).toHaveLength(15);
  expect(remarks).toEqual(['no row for 1 of 2 territories: 59003']);
});

it('refuses counts of another year, whose codes mean other kinds, and counts that are none', async () => {
  const heading = 'DEPCOM;AN;TYPEQU;NB_EQUIP';
  const { problems } = await toldBy(
    'bpe24_ensemble.csv',
    `${heading}\n59001;2019;D307;2\n59001;2024;D307;1.5\n1001;2024;D307;1\n59999999;2024;D307;1\n`,
  );
  expect(problems).toEqual([
    'not of 2024: kinds have other codes in other years',
    'not a number of facilities',
    'the code lost its leading zero: write 01001',
    'not the code of a commune (5 characters)',
  ]);
});

it('keeps the open schools of the directory, by nature', async () => {
  const heading =
    'Identifiant_de_l_etablissement;Nom_etablissement;Type_etablissement;Adresse_1;Code_postal;Code_commune;Nom_commune;latitude;longitude;libelle_nature;etat';
  const { source, rows, problems } = await toldBy(
    'fr-en-annuaire-education.csv',
    [
      heading,
      '0590001A;Ecole du Bac;Ecole;1 rue du Bac;59268;59001;Abancourt;50.2;3.2;ECOLE MATERNELLE;OUVERT',
      '0590002B;Ecole fermée;Ecole;2 rue du Bac;59268;59001;Abancourt;50.2;3.2;ECOLE MATERNELLE;A FERMER',
      '0590003C;Rectorat;Service Administratif;3 rue du Bac;59268;59001;Abancourt;50.2;3.2;RECTORAT;OUVERT',
      '0590004D;Lycée du Pont;Lycée;;59268;59003;Les Deux Bourgs;;;LYCEE POLYVALENT;OUVERT',
      '',
    ].join('\n'),
  );
  expect([source, problems]).toEqual(['education-nationale-annuaire', []]);
  expect(rows).toEqual([
    expect.objectContaining({
      id: '0590001A',
      category: 'ecole_maternelle',
      address: '1 rue du Bac 59268 Abancourt',
      position: { longitude: 3.2, latitude: 50.2 },
    }),
    expect.objectContaining({ id: '0590004D', category: 'lycee', position: null }),
  ]);
});

it('keeps no grant of a list that tells no territory, and says so', async () => {
  const heading =
    'nomAttribuant,idAttribuant,dateConvention,referenceDecision,nomBeneficiaire,idBeneficiaire,objet,montant,nature';
  const row = 'ANCT,1300260320,2023-05-17,D-1,Association,123,Ateliers,1000.50,aide en numéraire';
  const { source, rows, problems, remarks } = await toldBy(
    'subventions-politique-de-la-ville-2023.csv',
    `${heading}\n${row}\n`,
  );
  expect([source, rows, problems]).toEqual(['anct-subventions-147', [], []]);
  expect(remarks).toContain('1 rows say neither a contract nor a territory');
});
