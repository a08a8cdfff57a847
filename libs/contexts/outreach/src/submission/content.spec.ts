import { type Content, fingerprint } from './content';

const CONTENT: Content = {
  day: '2026-11-20',
  municipalityCode: 'GM0855',
  ggdRegionCode: 'hart-voor-brabant',
  formKey: 'huiskamer',
  settingKey: 'woning',
  languageKey: 'so',
  audienceKey: 'vrouwen',
  themeKeys: ['vgv', 'zelfbeschikking'],
  materialKeys: [],
  bands: [{ genderKey: 'vrouw', ageGroupKey: '26_45', count: 9 }],
  guidance: [{ destinationKey: 'veilig_thuis', count: 1 }],
  attendances: 9,
  newcomers: 3,
  firstTime: 6,
  durationMinutes: 120,
  heard: 'Veel vragen over reizen in de zomer',
};

it('gives what a phone sent long ago the fingerprint that it had', () => {
  expect(fingerprint(CONTENT)).toBe('ff4a70e7c63f536e9b80d7dffb1be846071530657b6423a500dad980eccd2a69');
});

it.each(Object.keys(CONTENT))('is another one when %s is', (field) => {
  expect(fingerprint({ ...CONTENT, [field]: null })).not.toBe(fingerprint(CONTENT));
});

it('does not ask in which order the fields came', () => {
  const turned = Object.fromEntries(Object.entries(CONTENT).reverse()) as unknown as Content;
  expect(fingerprint(turned)).toBe(fingerprint(CONTENT));
});
