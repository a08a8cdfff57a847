/** What is weakened: where, and what of it becomes what. Each changes one clause of the rules; none is equivalent to the rule. */
export const FOLDER = 'libs/insight/reporting/src/disclosure-control';

const pass = (name, from, to) => [`PASS: ${name}`, 'pass.ts', from, to];
const rule = (name, from, to) => [`rules: ${name}`, 'rules.ts', from, to];
const ofMap = 'remain: Object.freeze({\n    withoutPersons: 2,\n    withoutOrganisation: true,';

export const MUTANTS = [
  // The numbers of the rule.
  rule('four activities', "version: '2026-1',\n  activities: 5", "version: '2026-1',\n  activities: 4"),
  rule(
    'two persons',
    '  activities: 5,\n  persons: 3,\n  sharePercent',
    '  activities: 5,\n  persons: 2,\n  sharePercent',
  ),
  rule('one person has 81 %', 'sharePercent: 80', 'sharePercent: 81'),
  rule('nine attendances', '  participants: 10,\n  remain', '  participants: 9,\n  remain'),
  rule('one person looks', 'withoutPersons: 2', 'withoutPersons: 1'),
  rule('no organisation looks', ofMap, ofMap.replace('true', 'false')),
  rule('four activities remain', '    activities: 5,\n    persons: 3', '    activities: 4,\n    persons: 3'),
  rule('two persons remain', '    persons: 3,\n    participants', '    persons: 2,\n    participants'),
  rule('nine attendances remain', '    participants: 10,\n  }', '    participants: 9,\n  }'),
  rule('a network of two has the rules for one', 'organisations > 1', 'organisations > 2'),
  rule('a network of one has the rules for more', 'organisations > 1', 'organisations > 0'),

  // Enough is there.
  pass('any number of activities', 'net.total >= rules.activities', 'true'),
  pass('any number of persons', 'persons >= rules.persons', 'true'),
  pass('any number of attendances', 'participants.total >= rules.participants', 'true'),
  pass('somebody has nearly all activities', '[net, participants].every', '[participants].every'),
  pass('somebody has nearly all attendances', '[net, participants].every', '[net].every'),

  // Enough remains.
  pass('nothing remains without two persons', 'return remainsWithoutPersons(tally, rules) &&', 'return'),
  pass('nothing remains without an organisation', '&& remainsWithoutOrganisations(tally, rules)', ''),
  pass('few persons remain without two', 'persons - without >= remain.persons', 'true'),
  pass(
    'few activities remain without two persons',
    'net.total - net.largest(without) >= remain.activities',
    'true',
  ),
  pass(
    'few attendances remain without two persons',
    'participants.total - participants.largest(without) >= remain.participants',
    'true',
  ),
  pass(
    'few activities remain without an organisation',
    'net.total - net.by[organisation]! >= remain.activities',
    'true',
  ),
  pass(
    'few attendances remain without an organisation',
    'participants.total - participants.by[organisation]! >= remain.participants',
    'true',
  ),
  pass('few persons remain without an organisation', 'persons - own >= remain.persons', 'true'),
  pass(
    'places that everybody knows remain',
    'tally.count(units.filter((unit) => !isNarrow(unit)))',
    'tally.count(units)',
  ),
  pass('a narrow book has a small share', '!sharesPass(units.filter(isNarrow), tally, rules)', 'false'),
  pass(
    'of a narrow line nothing remains',
    'isEnough(tally, rules) && remainsWithoutPersons(tally, rules)',
    'isEnough(tally, rules)',
  ),

  // What is counted.
  ['tally: those who know less are subtracted', 'tally.ts', 'amount > most[place]!', 'amount < most[place]!'],
  [
    'tally: only one of two is subtracted',
    'tally.ts',
    'return most.reduce((sum, amount) => sum + amount, 0)',
    'return most[0]!',
  ],
  ['tally: a reversal adds', 'tally.ts', 'this.net.add(number, sign)', 'this.net.add(number, 1)'],
  ['tally: attendances taken back stay', 'tally.ts', 'sign * participants', 'participants'],
  [
    'tally: who only takes back counts as a person',
    'tally.ts',
    'if (unit.sign > 0) this.employ(unit)',
    'this.employ(unit)',
  ],
  ['tally: a person of two organisations leaves with one', 'tally.ts', 'this.loyal[employer - 1]! -= 1', ''],

  // The map.
  ['split: one half is enough', 'split.ts', 'halves?.every', 'halves?.some'],
  ['split: always', 'split.ts', 'suffices(half.placed)', 'half.placed.length >= 0'],
  ['split: themes first', 'split.ts', "['region', 'theme'] as const", "['theme', 'region'] as const"],
  ['split: no further than once', 'split.ts', 'halves.flatMap((half) => split(half, suffices))', 'halves'],
  ['bands: one half is enough', 'bands.ts', 'halves.every', 'halves.some'],
  ['bands: always', 'bands.ts', 'suffices(half.inside.map(({ unit }) => unit))', 'half.inside.length >= 0'],
  [
    'bands: an activity counts where nobody of the band came',
    'bands.ts',
    'if (participants > 0)',
    'if (participants >= 0)',
  ],
  [
    'bands: an activity counts with all who came',
    'bands.ts',
    'narrowBook, participants }, leaves',
    'narrowBook, participants: unit.participants }, leaves',
  ],

  // What goes out.
  [
    'settle: nothing is held for being too little in all',
    'settle.ts',
    "wide.forEach((account) => reasons.set(account, 'network_too_small'))",
    '',
  ],
  ['settle: narrow lines help what goes out', 'settle.ts', '!account.book.narrow && reasons', 'reasons'],
  ['settle: small lines go out', 'settle.ts', 'reportDate || passesAsLine(entries, rules)', 'true'],
  ['settle: no report dates', 'settle.ts', 'reportDate || passesAsLine', 'passesAsLine'],
  [
    'settle: small narrow lines go out',
    'settle.ts',
    'passesAsNarrowLine(entries, rules) ? null',
    'true ? null',
  ],
  [
    'settle: at a report date narrow lines too',
    'settle.ts',
    'if (book.narrow) return',
    'if (book.narrow && !reportDate) return',
  ],
  [
    'books: a narrow line has a total of its own',
    'books.ts',
    'index === 0 ? [line, ...narrow] : [line], false',
    '[line], false',
  ],
  ['books: a narrow total passes for a wide one', 'books.ts', 'book(narrow, true)', 'book(narrow, false)'],
  [
    'books: pooled across organisations',
    'books.ts',
    'JSON.stringify([organisation, [...grants].sort()])',
    'JSON.stringify([...grants].sort())',
  ],
  [
    'books: pooled across grants',
    'books.ts',
    'JSON.stringify([organisation, [...grants].sort()])',
    'organisation',
  ],

  // Time, reversals, and what is out.
  [
    'release: the month leaves',
    'release.ts',
    'region: refOf(region),',
    'region: { ...refOf(region), month: placed[0]?.entry.month },',
  ],
  [
    'release: what is late is dropped',
    'release.ts',
    'settle(pending, booksOf',
    "settle(pending.filter(({ month }) => month >= '2026-02'), booksOf",
  ],
  [
    'release: booked by month instead of closing',
    'release.ts',
    'part.placed.map(({ entry }) => ({ entry, quarter, atom }))',
    'part.placed.map(({ entry }) => ({ entry, quarter: `${entry.month.slice(0, 4)}-Q1` as Quarter, atom }))',
  ],
  [
    'release: places of narrow lines count as unknown',
    'release.ts',
    'place(entry, book)',
    'place(entry, { ...book, narrow: false })',
  ],
  ['release: an entry goes out twice', 'release.ts', 'assertNeverReleased(pending, out);', ''],
  ['release: bands need not add up', 'release.ts', 'assertBands(entry, trees.band.root);', ''],
  ['totals: a reversal adds an activity', 'totals.ts', 'sum.activities += sign', 'sum.activities += 1'],
  ['totals: a reversal adds time', 'totals.ts', 'sign * minutes', 'minutes'],
  ['totals: a reversal adds attendances', 'totals.ts', 'sign * participants', 'participants'],
  ['shrunk: never reported', 'shrunk.ts', '!passes(left(atom, now), rules)', 'false'],
  ['shrunk: reported again and again', 'shrunk.ts', 'passes(left(atom, before), rules) &&', ''],

  // The chain, and what may be made of it.
  ...['number', 'link', 'hash', 'order', 'sum', 'bands'].map((fault) => [
    `chain: nobody looks at the ${fault}`,
    'ledger.ts',
    `    ['${fault}', `,
    `    ['${fault}', true || `,
  ]),
  ['chain: no anchor', 'ledger.ts', 'anchor === undefined ||', 'true ||'],
  ['chain: a quarter twice', 'ledger.ts', 'last >= release.quarter', 'last > release.quarter'],
  ['chain: opened unseen', 'ledger.ts', 'faults.length > 0', 'false'],
  ['count: made by anybody', 'disclosed-count.ts', 'if (key !== KEY)', 'if (false)'],
  ['count: loses a remark', 'disclosed-count.ts', 'caveats.includes(caveat)', "caveat !== 'estimate'"],
  ['figure: the remark on late entries comes and goes', 'figures.ts', "= ['late_entries']", '= []'],
  ['sum: the same twice', 'figures.ts', 'new Set(parts).size < parts.length', 'false'],
  ['sum: of different things', 'figures.ts', 'new Set(counts.map(kindOf)).size > 1', 'false'],
  [
    'sum: forgets what was merged',
    'figures.ts',
    'merged: distinct(counts.flatMap(({ merged }) => merged))',
    'merged: []',
  ],
  [
    'difference: something went missing',
    'selection.ts',
    'rest.length + before.size !== newer.length',
    'false',
  ],
  ['csv: a spreadsheet calculates', 'csv.ts', "`'${text}`", 'text'],
];
