import { describe, expect, it } from 'vitest';
import { SMALL } from '../../tests/smallAtlas.ts';
import { parseCompared } from './compared.ts';

const read = (text: string) => parseCompared(text, SMALL.series);

describe('parseCompared', () => {
  it('reads territories of any level, in the order of the address', () => {
    expect(read('QN05902N,59003,QP059001,590010101')).toEqual({
      codes: ['QN05902N', '59003', 'QP059001', '590010101'],
      dropped: [],
    });
  });

  it('drops and tells what is unknown, written twice, or beyond the fourth', () => {
    expect(read('59001,59999,59001,59002,toString,59003,59004,QN05901M,')).toEqual({
      codes: ['59001', '59002', '59003', '59004'],
      dropped: ['59999', '59001', 'toString', 'QN05901M', ''],
    });
  });

  it.each(['', ',', ' 59001', '59001 ', '1001', '597770101'])(
    'repairs nothing: %j is no territory',
    (text) => {
      expect(read(text).codes).toEqual([]);
      expect(read(text).dropped.join(',')).toBe(text);
    },
  );
});
