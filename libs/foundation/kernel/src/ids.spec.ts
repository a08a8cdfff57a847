import { isUuid, newId } from './ids';

describe('ids', () => {
  it('makes ids that it recognises and never the same twice', () => {
    const ids = Array.from({ length: 1000 }, newId);
    expect(ids.every(isUuid)).toBe(true);
    expect(new Set(ids).size).toBe(1000);
  });

  it.each(['', 'x', '00000000-0000-0000-0000-000000000000', "1' or '1'='1"])('refuses %p', (text) => {
    expect(isUuid(text)).toBe(false);
  });
});
