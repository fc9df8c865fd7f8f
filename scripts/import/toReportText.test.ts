import { expect, it } from 'vitest';
import { toReportText } from './toReportText.ts';

const remark = { file: 'posts.json', rule: 'no contract of the city is known' };
const nothing = { files: [] };

it('is empty where nothing was read, and says a remark once, whatever the sources that share the file', () => {
  expect(toReportText({ ...nothing, remarks: [] }, [], [])).toBe('');
  expect(toReportText({ ...nothing, remarks: [remark, remark] }, [], [])).toBe(
    'To be known:\n  posts.json: no contract of the city is known',
  );
});

it('says of each file left aside what it may be, where its name tells', () => {
  const said = toReportText({ ...nothing, remarks: [] }, [{ name: 'a.xlsx' }, { name: 'notes.txt' }], []);
  expect(said.split('\n')).toEqual([
    'Not recognised, and left aside:',
    '  a.xlsx: a workbook: export the sheet that holds the table as CSV UTF-8',
    '  notes.txt',
  ]);
});
