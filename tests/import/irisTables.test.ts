import { expect, it } from 'vitest';
import { toldBy } from './described.ts';

// Column names and marks: dictionaries of INSEE, Filosofi by IRIS and RP 2022 by IRIS. The figures are invented.

const heading = (yy: string): string =>
  `IRIS;DISP_TP60${yy};DISP_Q1${yy};DISP_MED${yy};DISP_D1${yy};DISP_D9${yy};DISP_GI${yy};DISP_PPSOC${yy};DISP_NOTE${yy}`;

it.each([
  ['BASE_TD_FILO_DISP_IRIS_2018.csv', '2018', '.'],
  ['BASE_TD_FILO_DISP_IRIS_2019.csv', '2019', '.'],
  ['BASE_TD_FILO_DISP_IRIS_2020.csv', '2020', ','],
  ['BASE_TD_FILO_IRIS_2021_DISP.csv', '2021', ','],
])('reads %s, secrecy apart from what is not there', async (name, year, mark) => {
  const rows = [
    heading(year.slice(2)),
    `590010101;25.5;12000;18000;9000;35000;0.295;8.5;0`.replaceAll('.', mark),
    '590010102;ns;ns;ns;ns;ns;ns;ns;1',
    '590010103;nd;nd;20000;nd;nd;nd;so;1',
    '590020101;10;12000;18000;9000;35000;0;8;0',
  ];
  const told = await toldBy(name, `${rows.join('\n')}\n`);
  expect([told.source, told.problems]).toEqual([`insee-filosofi-iris-${year}`, []]);
  expect(told.rows.slice(0, 8)).toEqual([
    `590010101 povertyRate ${year} 25.5 normal`,
    `590010101 medianDisposableIncome ${year} 18000 normal`,
    `590010101 disposableIncomeD1 ${year} 9000 normal`,
    `590010101 disposableIncomeD9 ${year} 35000 normal`,
    `590010101 giniIndex ${year} 0.295 normal`,
    `590010101 socialBenefitsShare ${year} 8.5 normal`,
    `590010102 povertyRate ${year}  suppressed`,
    `590010102 medianDisposableIncome ${year}  suppressed`,
  ]);
  expect(told.rows).toContain(`590010103 povertyRate ${year}  missing`);
  expect(told.rows).toContain(`590010103 socialBenefitsShare ${year}  notApplicable`);
  expect(told.rows).toHaveLength(18);
});

it('refuses a decimal comma where the edition writes points: no figure is guessed', async () => {
  const { problems, rows } = await toldBy(
    'BASE_TD_FILO_DISP_IRIS_2019.csv',
    `${heading('19')}\n590010101;25,5;1;18000;9000;35000;0,3;8;0\n`,
  );
  expect(problems).toHaveLength(2);
  expect(rows).toEqual([]);
});

it('does not take the file of declared incomes for that of disposable incomes', async () => {
  const { source, rows } = await toldBy(
    'BASE_TD_FILO_DEC_IRIS_2019.csv',
    'IRIS;DEC_MED19\n590010101;18000\n',
  );
  expect([source, rows]).toEqual([undefined, []]);
});

it.each([
  [
    'base-ic-activite-residents-2022.CSV',
    'IRIS;COM;TYP_IRIS;LAB_IRIS;P22_POP1564;P22_ACT1564;P22_CHOM1564\n590010101;59001;H;1;900.5;600;90.25\n',
    ['population15to64 2022 900.5', 'active15to64 2022 600', 'unemployed15to64 2022 90.25'],
  ],
  [
    'base-ic-diplomes-formation-2022.CSV',
    'IRIS;COM;P22_NSCOL15P;P22_NSCOL15P_DIPLMIN;P22_NSCOL15P_BEPC;P22_NSCOL15P_CAPBEP\n590010101;59001;500;100;25;125.5\n',
    ['outOfSchool15Plus 2022 500', 'belowBaccalaureate15Plus 2022 250.5'],
  ],
  [
    'base-ic-logement-2022.CSV',
    'IRIS;COM;P22_LOG;P22_RP;P22_LOGVAC;P22_RP_LOCHLMV;P22_RP_VOIT1P\n590010101;59001;500;450;40;200;300\n',
    [
      'dwellings 2022 500',
      'mainResidences 2022 450',
      'vacantDwellings 2022 40',
      'socialMainResidences 2022 200',
      'mainResidencesWithCar 2022 300',
    ],
  ],
])('reads %s', async (name, content, expected) => {
  const { source, rows, problems } = await toldBy(name, content);
  expect([source, problems]).toEqual(['insee-rp-iris-2022', []]);
  expect(rows).toEqual(expected.map((row) => `590010101 ${row} normal`));
});
