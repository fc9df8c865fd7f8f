import { assert, integer, jsonValue, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toJson } from './toJson.ts';

describe('toJson', () => {
  it('writes one entry a line down to the depth', () => {
    expect(toJson({ a: { b: [1, 2], c: { d: 1 } } }, 2)).toBe('{\n"a":{\n"b":[1,2],\n"c":{"d":1}\n}\n}\n');
  });

  it('writes one feature a line', () => {
    expect(toJson({ features: [{ id: 1 }, { id: 2 }] }, 2)).toBe(
      '{\n"features":[\n{"id":1},\n{"id":2}\n]\n}\n',
    );
  });

  it('says the same as JSON.stringify, whatever the depth', () => {
    assert(
      property(jsonValue(), integer({ min: 0, max: 6 }), (value, depth) => {
        expect(JSON.parse(toJson(value, depth))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
