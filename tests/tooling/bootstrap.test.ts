import { describe, expect, it } from 'vitest';
import { checkNode, isOlder } from '../../scripts/bootstrap/version.mjs';

describe('the version of Node', () => {
  it.each([
    ['20.18.9', '20.19', true],
    ['18.20.0', '20.19', true],
    ['20.19.0', '20.19', false],
    ['20.20.2', '20.19', false],
    ['22.1.0', '20.19', false],
    ['20.9.0', '20.19', true],
  ])('%s is older than %s: %s', (version, wanted, older) => {
    expect(isOlder(version, wanted)).toBe(older);
  });

  it('is refused with both versions in the message', () => {
    expect(() => checkNode('18.20.0')).toThrow('The atlas needs Node 20.19 or newer; this is Node 18.20.0');
  });
});
