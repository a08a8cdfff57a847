import { Table } from '@sleutelring/ui';
import { useReference } from '@admin/data/reference-data';
import { useText } from '@admin/i18n';
import type { Log } from './LogDetail';

/** Counts by age and gender. Attendances, not people: somebody may come twice. */
export function AudienceTable({ log }: { log: Log }) {
  const { t, format } = useText();
  const { name } = useReference();
  const genders = [...new Set(log.bands.map((band) => band.genderKey))];
  const ages = [...new Set(log.bands.map((band) => band.ageGroupKey))];
  const count = (age: string, gender: string): number =>
    log.bands.find((band) => band.ageGroupKey === age && band.genderKey === gender)?.count ?? 0;
  return (
    <div className="s-stack">
      <Table
        caption={t('log.audience')}
        rows={ages}
        keyOf={(age) => age}
        columns={[
          { id: 'age', title: t('log.age'), names: true, cell: (age) => name('ageGroups', age) },
          ...genders.map((gender) => ({
            id: gender,
            title: name('genders', gender),
            numeric: true,
            cell: (age: string) => format.number(count(age, gender)),
          })),
        ]}
        foot={
          <tr>
            <th scope="row">{t('log.together')}</th>
            <td className="s-table__number" colSpan={Math.max(genders.length, 1)}>
              {format.number(log.attendances)}
            </td>
          </tr>
        }
      />
      <p>
        {t('log.newcomers', { count: log.newcomers })} · {t('log.firstTime', { count: log.firstTime })}
      </p>
      <p className="s-small s-subtle">{t('log.attendancesCaveat')}</p>
    </div>
  );
}
