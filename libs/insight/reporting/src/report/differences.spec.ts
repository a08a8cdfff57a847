import { ObligationState } from '@sleutelring/grants';
import { frozenVersion } from '../render/version.fixture';
import { differences } from './differences';
import { ReportPart } from './report.type';

const { content } = frozenVersion();
const [first, ...rest] = content.lines;

describe('the differences between two versions', () => {
  it('are none when nothing changed', () => {
    expect(differences(content, content)).toEqual([]);
  });

  it('name each figure that changed, by planned activity', () => {
    const realised = { ...first!.realised, activities: 50 };
    expect(differences(content, { ...content, lines: [{ ...first!, realised }, ...rest] })).toEqual([
      { number: '1.1', field: 'activities', before: '43', after: '50' },
    ]);
  });

  it('name what is new and what is gone', () => {
    const found = differences({ ...content, lines: rest }, { ...content, lines: [first!, rest[0]!] });
    expect(found).toContainEqual({ number: '1.1', field: 'activities', before: '', after: '43' });
    expect(found).toContainEqual({ number: '2.1', field: 'activities', before: '3', after: '' });
  });

  it('name what came of an indicator, and its source', () => {
    const indicators = [{ ...first!.indicators[0]!, result: 11, source: 'Ledenlijst' }];
    const found = differences(content, { ...content, lines: [{ ...first!, indicators }, ...rest] });
    expect(found.map(({ number, field, before, after }) => [number, field, before, after])).toEqual([
      ['1.1 Gemeenten bereikt', 'indicatorResult', '9', '11'],
      ['1.1 Gemeenten bereikt', 'indicatorSource', 'Eigen telling aan het eind van de periode', 'Ledenlijst'],
      [
        '1.1 Mensen die de weg naar hulp kennen',
        'indicator',
        'Mensen die de weg naar hulp kennen (procent)',
        '',
      ],
      ['1.1 Mensen die de weg naar hulp kennen', 'indicatorTarget', '80', ''],
      [
        '1.1 Mensen die de weg naar hulp kennen',
        'indicatorExplanation',
        'De vragenlijst volgt in het najaar.',
        '',
      ],
    ]);
  });

  it('name texts and obligations', () => {
    const narratives = content.narratives.map((one) =>
      one.part === ReportPart.NATURE ? { ...one, text: 'Anders' } : one,
    );
    const obligations = [
      { ...content.obligations[0]!, state: ObligationState.NOT_MET },
      content.obligations[1]!,
    ];
    const found = differences(content, { ...content, narratives, obligations });
    expect(found.map(({ number, field }) => `${number} ${field}`)).toEqual([
      '2 narrative',
      '4.1 obligationState',
    ]);
    expect(found[1]?.after).toBe('not_met');
  });
});
