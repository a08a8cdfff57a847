import { MunicipalitiesDocument } from '@sleutelring/graphql-client/admin';
import { useData } from '@admin/data/operations';
import { useReference, type ListName } from '@admin/data/reference-data';
import { useWord } from '@admin/data/words';
import { useText } from '@admin/i18n';
import type { Log } from './LogDetail';

type FieldChange = Log['history'][number]['changes'][number];

const LISTS: Readonly<Record<string, ListName>> = {
  formKey: 'forms',
  settingKey: 'settings',
  languageKey: 'languages',
  audienceKey: 'audiences',
  themeKeys: 'themes',
  materialKeys: 'materials',
};
const HOUR = 3_600_000;

export interface ChangeWords {
  field: string;
  before: string | null;
  after: string | null;
}

/** A correction in words: the server names fields and values by their keys. */
export function useChangeWords(changes: readonly FieldChange[]): ChangeWords[] {
  const { format } = useText();
  const fieldOf = useFieldWord();
  const { names } = useReference();
  const municipality = useMunicipality(changes.some(({ field }) => field === 'municipalityCode'));
  const valueOf = (field: string, value: string | null): string | null => {
    if (!value) return value;
    const list = LISTS[field];
    if (list) return names(list, value.split(', '));
    if (field === 'municipalityCode') return municipality(value);
    return field === 'day' ? format.day(value, 'year') : value;
  };
  return changes.map(({ field, before, after }) => ({
    field: fieldOf(field),
    before: valueOf(field, before),
    after: valueOf(field, after),
  }));
}

/** `bands.vrouw.26-45` is "Vrouw 26–45"; `guidance.veilig_thuis` is "Veilig Thuis". */
function useFieldWord(): (field: string) => string {
  const word = useWord();
  const { name } = useReference();
  return (field) => {
    const [kind = '', first = '', second = ''] = field.split('.');
    if (kind === 'bands' && first) return `${name('genders', first)} ${name('ageGroups', second)}`;
    if (kind === 'guidance' && first) return name('helpDestinations', first);
    return word('log.field', field);
  };
}

function useMunicipality(isNeeded: boolean): (code: string) => string {
  const { data } = useData(MunicipalitiesDocument, {}, { enabled: isNeeded, staleTime: HOUR });
  return (code) => data?.referenceData.municipalities.find((one) => one.code === code)?.name ?? code;
}
