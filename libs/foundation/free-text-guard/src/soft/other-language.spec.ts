import { check } from '../check';
import { inLatin } from '../reading/latin';

const namesIn = (text: string): string[] =>
  check(text, { language: 'nl' })
    .filter(({ kind }) => kind === 'personName')
    .map(({ start, end }) => text.slice(start, end));

it.each([
  ['hdert m3a Khadija lbareh', ['Khadija']],
  ['waxaan la kulmay Faadumo shalay', ['Faadumo']],
  ['bugün zeynep ile konuştum', ['zeynep']],
  ['ኣደይ ሳባ መጺኣ', ['ሳባ']],
  ['Maanta waxaan ka hadalnay gudniinka', []],
  ['kadınlar çok soru sordu, çay içtik', []],
  ['insha allah volgende week, alhamdulillah', []],
  ['de profeet Mohammed zei het ook', []],
])('%s', (text, names) => expect(namesIn(text)).toEqual(names));

it('reads other scripts as somebody types them in Latin letters', () => {
  expect(['ለተብርሃን', 'ሳባ', 'فاطمة', 'ريم', 'hodan'].map(inLatin)).toEqual([
    'letebrhan',
    'saba',
    'fatma',
    'rim',
    'hodan',
  ]);
});
