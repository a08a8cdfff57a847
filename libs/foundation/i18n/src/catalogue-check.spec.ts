import { checkTranslation, checkUse } from './catalogue-check';

describe('checkUse', () => {
  it('names a key that the code uses and the catalogue lacks', () => {
    expect(checkUse([`t('log.sent', { n })`], {}).missing).toEqual(['log.sent']);
  });

  it('names a key that nothing uses', () => {
    expect(checkUse([`t('log.sent')`], { 'log.sent': 'a', 'log.old': 'b' }).unused).toEqual(['log.old']);
  });

  it('counts a key held in a table, and a family of keys, as used', () => {
    const code = ["const TITLES = { people: 'people.title' }", 't(`log.state.${state}`)'];
    const source = { 'people.title': 'a', 'log.state.sent': 'b', 'log.state.returned': 'c' };
    expect(checkUse(code, source)).toEqual({ missing: [], unused: [] });
  });
});

describe('checkTranslation', () => {
  it('names what is lacking, what is too much, and what asks for other values', () => {
    const nl = { 'a.a': 'Hallo {name}', 'a.b': 'Klaar' };
    const en = { 'a.a': 'Hello {nam}', 'a.c': 'Done' };
    expect(checkTranslation(nl, en)).toEqual([
      'a.b is not translated',
      'a.c is not in the source',
      'a.a asks for other values',
    ]);
  });

  it('lets a language have its own plural forms', () => {
    const nl = { 'a.a': '{n, plural, one {# verslag} other {# verslagen}}' };
    const ar = { 'a.a': '{n, plural, zero {لا} one {واحد} two {اثنان} few {#} many {#} other {#}}' };
    expect(checkTranslation(nl, ar)).toEqual([]);
  });
});
