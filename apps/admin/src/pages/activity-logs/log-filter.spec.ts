import { readParams } from './log-filter';

const read = (query: string) => readParams(new URLSearchParams(query));

describe('the filter of the logs in the URL', () => {
  it('shows what waits when nothing is chosen', () => {
    expect(read('')).toMatchObject({
      state: 'SENT',
      orderBy: 'SENT_AT_DESC',
      filter: { states: ['SENT'] },
      isNarrowed: false,
    });
  });

  it('reads every filter', () => {
    const query =
      'staat=APPROVED&thema=vgv&thema=zelfbeschikking&taal=so&van=2026-01-01&zoek=Tilburg&geteld=nee&orde=dag';
    expect(read(query).filter).toEqual({
      states: ['APPROVED'],
      themeKeys: ['vgv', 'zelfbeschikking'],
      languageKeys: ['so'],
      from: '2026-01-01',
      search: 'Tilburg',
      counted: false,
    });
    expect(read(query).orderBy).toBe('DAY_DESC');
  });

  it('shows all states when asked, and counts without a state', () => {
    expect(read('staat=alle&taal=so').filter).toEqual({ languageKeys: ['so'] });
    expect(read('staat=SENT&taal=so').base).toEqual({ languageKeys: ['so'] });
  });

  it('shows the last day that was chosen', () => {
    expect(read('van=2026-01-31&tot=2026-01-31')).toMatchObject({
      until: '2026-01-31',
      base: { from: '2026-01-31', until: '2026-02-01' },
    });
  });

  it('takes nonsense for the usual', () => {
    expect(read('orde=x&geteld=misschien')).toMatchObject({ order: 'nieuw', counted: null });
  });

  it('keeps the open log out of what is saved', () => {
    expect(read('taal=so&open=1').query).toBe('taal=so');
  });
});
