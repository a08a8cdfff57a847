import { ORGANISATIONS, coordinatorToken, organisationSql } from './world';
import type { Ask } from './load';

/** A page of the review list: fifty logs with key person, bands and guidance. */
export const LIST_DOCUMENT = `query BenchList($filter: ActivityLogFilter) {
  activityLogs(first: 50, filter: $filter, orderBy: SENT_AT_DESC) {
    edges {
      node {
        id day municipalityName formKey settingKey themeKeys languageKey audienceKey keyPersonAlias
        attendances newcomers firstTime durationMinutes state version sentAt
        bands { genderKey ageGroupKey count }
        guidance { destinationKey count }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

export function listAsk(number: number): Ask {
  const cookie = `sleutelring=${coordinatorToken(1 + ((number * 7) % ORGANISATIONS))}`;
  return {
    headers: { cookie, 'x-sleutelring': '1' },
    body: JSON.stringify({ query: LIST_DOCUMENT, variables: {} }),
  };
}

/** The same rows and columns in one joined statement, without permissions and row-level security. */
export const LIST_SQL = `\\set organisation random(1, ${ORGANISATIONS})
select log.id, log.day, municipality.name, log.form_key, log.setting_key, log.theme_keys, log.language_key, log.audience_key,
  key_person.alias, log.attendances, log.newcomers, log.first_time, log.duration_minutes, log.state, log.version, log.sent_at,
  log.bands, log.guidance
from activity_log log
join key_person on key_person.id = log.key_person_id
join municipality on municipality.code = log.municipality_code
where log.organisation_id = ${organisationSql(':organisation')}
order by log.sent_at desc, log.id desc
limit 51;
`;

/** The same, of the same shape, for PostGraphile, with the names that it makes of our tables. */
export const LIST_POSTGRAPHILE = `query BenchList($organisation: UUID!) {
  allActivityLogs(first: 50, condition: { organisationId: $organisation }, orderBy: [SENT_AT_DESC]) {
    edges {
      node {
        id day formKey settingKey themeKeys languageKey audienceKey attendances newcomers firstTime durationMinutes state
        version sentAt
        bandsByActivityLogIdList { genderKey ageGroupKey count }
        guidancesByActivityLogIdList { destinationKey count }
        keyPersonByOrganisationIdAndKeyPersonId { alias }
        municipalityByMunicipalityCodeAndGgdRegionCode { name }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

export function postgraphileAsk(number: number): Ask {
  const organisation = `10000000-0000-4000-8000-${String(1 + ((number * 7) % ORGANISATIONS)).padStart(12, '0')}`;
  return { headers: {}, body: JSON.stringify({ query: LIST_POSTGRAPHILE, variables: { organisation } }) };
}
