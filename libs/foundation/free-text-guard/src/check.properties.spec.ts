import fc from 'fast-check';
import { check } from './check';
import { STOP_KINDS, WARN_KINDS } from './finding';

const check2 = (text: string) => check(text, { language: 'nl' });

/** Text in which identifiers, cues and names are likely, among anything that Unicode has. */
const scraps = fc.constantFrom(
  ...[
    '06',
    '12345678',
    '+31',
    'bsn ',
    '123456782',
    ' at ',
    'punt nl',
    '@',
    '3511 AB',
    ' 12',
    'Kerkstraat',
    'geb. ',
    '12-03-2008',
    'nul zes ',
  ],
  ...[
    'mevrouw ',
    'Hodan',
    ' en ',
    'dochter van ',
    'de enige ',
    ' uit Urk',
    'NL91',
    'ABNA',
    'GX-123-B',
    'insta: ',
    '\n',
    '\u200b',
    '٠٦',
    '🙂',
    "'s",
  ],
);
const notes = fc
  .array(fc.oneof(scraps, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 60 })
  .map((parts) => parts.join(''));
const anyText = fc.oneof(
  notes,
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
    .map((codes) => String.fromCharCode(...codes)),
);

it('never throws, and every finding is a span of the text with a kind, its severity and a suggestion', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const { start, end, kind, severity, suggestion } of check2(text)) {
        expect(
          Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length,
        ).toBe(true);
        expect([...STOP_KINDS, ...WARN_KINDS]).toContain(kind);
        expect(severity).toBe((STOP_KINDS as readonly string[]).includes(kind) ? 'stop' : 'warn');
        expect(suggestion.length).toBeGreaterThan(3);
      }
    }),
    { numRuns: 1500 },
  );
});

it('gives findings in order, never overlapping', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const found = check2(text);
      found.slice(1).forEach((finding, i) => expect(finding.start).toBeGreaterThanOrEqual(found[i]!.end));
    }),
    { numRuns: 1000 },
  );
});

it('answers the same again', () => {
  fc.assert(fc.property(anyText, (text) => expect(check2(text)).toEqual(check2(text))));
});

const quiet = fc.constantFrom(
  'We hebben samen gegeten. ',
  'Het was druk.\n',
  'Er waren 12 vrouwen. ',
  '🙂 ',
  '',
);
const hard = fc.constantFrom(
  '06-12345678',
  'bsn 123456782',
  'amina@gmail.com',
  'NL91 ABNA 0417 1643 00',
  '3511 AB 12',
  'Kerkstraat 12',
  'geboren op 12-03-2008',
  'V-nummer 281.234.5678',
  'kenteken GX-123-B',
  '@amina_08',
);

it('finds a hard identifier wherever it stands in a note', () => {
  fc.assert(
    fc.property(quiet, hard, quiet, (before, identifier, after) => {
      const stops = check2(`${before}${identifier}.\n${after}`).filter(({ severity }) => severity === 'stop');
      expect(stops).toHaveLength(1);
      expect(stops[0]!.start).toBeGreaterThanOrEqual(before.length);
    }),
  );
});

it('is content once a stop is replaced by its suggestion', () => {
  fc.assert(
    fc.property(hard, (identifier) => {
      const text = `Ze gaf mij ${identifier}.`;
      const [finding] = check2(text);
      const reworded = text.slice(0, finding!.start) + finding!.suggestion + text.slice(finding!.end);
      expect(check2(reworded).filter(({ severity }) => severity === 'stop')).toEqual([]);
    }),
  );
});
