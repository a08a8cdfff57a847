import { useWord } from '@admin/data/words';
import { useText } from '@admin/i18n';
import { PARTS } from './parts';

export interface VersionDifference {
  number: string;
  field: string;
  before: string;
  after: string;
}

const FIGURES = ['activities', 'minutes', 'attendances', 'indicatorTarget', 'indicatorResult'];

interface DifferenceWords {
  /** What differs, such as "1.1 deelnames, gedaan". */
  what(difference: VersionDifference): string;
  /** How it stood: figures and states as people read them, texts as they were written. */
  value(field: string, value: string): string;
}

/** The server names fields, figures and states by their keys. */
export function useDifferenceWords(): DifferenceWords {
  const { t, format } = useText();
  const word = useWord();
  const figure = (kind: string, value: string): string =>
    kind === 'minutes' ? format.duration(Number(value)) : format.number(Number(value));
  return {
    what({ number, field }) {
      const part = field === 'narrative' && PARTS[Number(number) - 1];
      return part
        ? `${number}. ${t(`report.part.${part}`)}`
        : `${number} ${word('report.field', field)}`.trim();
    },
    value(field, value) {
      if (value === '') return '–';
      if (field === 'planned')
        return value
          .split(' / ')
          .map((one, at) => figure(at === 1 ? 'minutes' : '', one))
          .join(' / ');
      if (field === 'obligationState') return word('obligation.state', value.toUpperCase());
      return FIGURES.includes(field) ? figure(field, value) : value;
    },
  };
}
