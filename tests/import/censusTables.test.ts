import { expect, it } from 'vitest';
import { toldBy } from './described.ts';

// Column names: dictionaries of INSEE, RP 2017 and RP 2022 (`meta_base-cc-…CSV`). The figures are invented.

it('reads three censuses of the base emploi - population active of 2017', async () => {
  const heading =
    'CODGEO;P17_POP1564;P12_POP1564;P07_POP1564;P17_ACT1564;P12_ACT1564;P07_ACT1564;P17_ACTOCC1564;P12_ACTOCC1564;P07_ACTOCC1564;P17_CHOM1564;P12_CHOM1564;P07_CHOM1564';
  const { source, rows, problems } = await toldBy(
    'base-cc-emploi-pop-active-2017.CSV',
    `${heading}\n59001;300.5;310;320;200;210;220;160;168.75;178;40;41.25;42\n59002;1;1;1;1;1;1;1;1;1;1;1;1\n`,
  );
  expect([source, problems]).toEqual(['insee-rp-emploi-2017', []]);
  expect(rows).toEqual([
    '59001 population15to64 2017 300.5 normal',
    '59001 active15to64 2017 200 normal',
    '59001 employed15to64 2017 160 normal',
    '59001 unemployed15to64 2017 40 normal',
    '59001 population15to64 2012 310 normal',
    '59001 active15to64 2012 210 normal',
    '59001 employed15to64 2012 168.75 normal',
    '59001 unemployed15to64 2012 41.25 normal',
    '59001 population15to64 2007 320 normal',
    '59001 active15to64 2007 220 normal',
    '59001 employed15to64 2007 178 normal',
    '59001 unemployed15to64 2007 42 normal',
  ]);
});

it('reads the base emploi - population active of 2022 by age, and an empty cell as a gap', async () => {
  const heading =
    'CODGEO;P22_POP1564;P22_ACT1564;P22_ACT1524;P22_ACT2554;P22_ACT5564;P22_ACTOCC1564;P22_CHOM1564;P22_CHOM1524;P22_CHOM2554;P22_CHOM5564;P22_EMPLT';
  const { source, rows, problems } = await toldBy(
    'base-cc-emploi-pop-active-2022.CSV',
    `${heading}\n59001;300;200;30;150;20;170;30;10;15;5;\n`,
  );
  expect([source, problems]).toEqual(['insee-rp-emploi-2022', []]);
  expect(rows).toContain('59001 unemployed15to24 2022 10 normal');
  expect(rows).toContain('59001 employed15to64 2022 170 normal');
  expect(rows).toContain('59001 jobsAtWorkplace 2022  missing');
});

it('adds up those who left school below the baccalauréat', async () => {
  const { source, rows, problems } = await toldBy(
    'base-cc-diplomes-formation-2022.CSV',
    'CODGEO;P22_NSCOL15P;P22_NSCOL15P_DIPLMIN;P22_NSCOL15P_BEPC;P22_NSCOL15P_CAPBEP\n59001;100;20.5;5;24.5\n',
  );
  expect([source, problems]).toEqual(['insee-rp-diplomes-2022', []]);
  expect(rows).toEqual([
    '59001 outOfSchool15Plus 2022 100 normal',
    '59001 withoutDiploma15Plus 2022 20.5 normal',
    '59001 belowBaccalaureate15Plus 2022 50 normal',
  ]);
});

it('reads dwellings and households with a car', async () => {
  const { source, rows, problems } = await toldBy(
    'base-cc-logement-2022.CSV',
    'CODGEO;P22_LOG;P22_RP;P22_LOGVAC;P22_RP_PROP;P22_RP_LOCHLMV;P22_RP_VOIT1P\n59001;120;100;15;50;30;70\n',
  );
  expect([source, problems]).toEqual(['insee-rp-logement-2022', []]);
  expect(rows).toEqual([
    '59001 dwellings 2022 120 normal',
    '59001 mainResidences 2022 100 normal',
    '59001 vacantDwellings 2022 15 normal',
    '59001 ownerOccupiedMainResidences 2022 50 normal',
    '59001 socialMainResidences 2022 30 normal',
    '59001 mainResidencesWithCar 2022 70 normal',
  ]);
});
