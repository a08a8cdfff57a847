import type { Permission } from '@sleutelring/permissions';
import {
  AccountsDocument,
  ActivityLogsDocument,
  GrantsDocument,
  KeyPersonsDocument,
  OrganisationsDocument,
  ReportsDocument,
  SubmittedReportsDocument,
} from '@sleutelring/graphql-client/admin';
import type { Found, FoundGroup } from '@sleutelring/ui';
import { useData } from '../data/operations';
import { useReference } from '../data/reference-data';
import { useText } from '../i18n';
import { useMay, useViewer } from '../session/viewer';
import { placesFor } from '../shell/navigation-places';
import { matches } from './matches';

const MOST_OF_A_KIND = 5;
const LEAST_LETTERS = 2;

/** Pages at once; records once there is something to look for. */
export function useFound(text: string): { groups: FoundGroup[]; isBusy: boolean } {
  const { t } = useText();
  const lists = [
    usePeople(text),
    useLogs(text),
    useGrants(text),
    useReports(text),
    useSubmitted(text),
    useOrganisations(text),
    useAccounts(text),
  ];
  const titles = [
    'nav.people',
    'nav.logs',
    'nav.grants',
    'nav.reports',
    'nav.submitted',
    'nav.organisations',
    'nav.accounts',
  ] as const;
  const records = titles.map((title, at) => ({ title: t(title), items: lists[at]?.items ?? [] }));
  return {
    groups: [{ title: t('search.pages'), items: usePlaces(text) }, ...records],
    isBusy: lists.some((list) => list.isFetching),
  };
}

function usePlaces(text: string): Found[] {
  const { t } = useText();
  const { permissions } = useViewer();
  const places = [...placesFor(permissions), { label: 'user.account', href: '/mijn-account' } as const];
  return places
    .map(({ label, href }) => ({ id: href, label: t(label) }))
    .filter(({ label }) => matches(text, label));
}

interface Asked<Result> {
  data: Result | undefined;
  isFetching: boolean;
}

/** Asks only whoever may, and only for a word. */
function useWhen(text: string, permission: Permission): { enabled: boolean } {
  const may = useMay();
  return { enabled: text.length >= LEAST_LETTERS && may(permission) };
}

/** What came earlier stays in sight while the next answer is on its way, but not when nothing is asked. */
function shown<Result>(
  { data, isFetching }: Asked<Result>,
  { enabled }: { enabled: boolean },
  items: (data: Result) => readonly Found[],
): { items: Found[]; isFetching: boolean } {
  return { items: enabled && data ? items(data).slice(0, MOST_OF_A_KIND) : [], isFetching };
}

function usePeople(text: string) {
  const when = useWhen(text, 'keyPerson.read');
  const { names } = useReference();
  const answer = useData(KeyPersonsDocument, { first: MOST_OF_A_KIND, filter: { search: text } }, when);
  return shown(answer, when, ({ keyPersons }) =>
    keyPersons.edges.map(({ node }) => ({
      id: `/mensen/${node.id}`,
      label: node.alias,
      detail: names(
        'languages',
        node.languages.map(({ languageKey }) => languageKey),
      ),
    })),
  );
}

function useLogs(text: string) {
  const when = useWhen(text, 'activityLog.read');
  const { name } = useReference();
  const { format } = useText();
  const answer = useData(ActivityLogsDocument, { first: MOST_OF_A_KIND, filter: { search: text } }, when);
  return shown(answer, when, ({ activityLogs }) =>
    activityLogs.edges.map(({ node }) => ({
      id: `/verslagen/${node.id}`,
      label: `${name('forms', node.formKey)} · ${node.municipalityName}`,
      detail: `${node.keyPersonAlias} · ${format.day(node.day, 'year')}`,
    })),
  );
}

function useGrants(text: string) {
  const when = useWhen(text, 'grant.read');
  return shown(useData(GrantsDocument, {}, when), when, ({ grants }) =>
    grants
      .filter((grant) => matches(text, grant.title, grant.reference, grant.funderName))
      .map(({ id, title, funderName, reference }) => ({
        id: `/subsidies/${id}`,
        label: title,
        detail: `${funderName} · ${reference}`,
      })),
  );
}

function useReports(text: string) {
  const when = useWhen(text, 'report.read');
  return shown(useData(ReportsDocument, {}, when), when, ({ reports }) =>
    reports
      .filter((report) => matches(text, report.title, report.grantTitle, report.grantReference))
      .map(({ id, title, grantTitle, grantReference }) => ({
        id: `/rapporten/${id}`,
        label: title,
        detail: `${grantTitle} · ${grantReference}`,
      })),
  );
}

function useSubmitted(text: string) {
  const when = useWhen(text, 'submittedReport.read');
  return shown(useData(SubmittedReportsDocument, {}, when), when, ({ submittedReports }) =>
    submittedReports
      .filter((report) => matches(text, report.title, report.organisationName, report.grantReference))
      .map(({ id, title, organisationName, grantReference }) => ({
        id: `/ingediend/${id}`,
        label: title,
        detail: `${organisationName} · ${grantReference}`,
      })),
  );
}

function useOrganisations(text: string) {
  const when = useWhen(text, 'organisation.edit');
  return shown(useData(OrganisationsDocument, {}, when), when, ({ organisations }) =>
    organisations
      .filter(({ name, shortName }) => matches(text, name, shortName))
      .map(({ id, name, shortName }) => ({
        id: `/beheer/organisaties#${id}`,
        label: name,
        detail: shortName,
      })),
  );
}

function useAccounts(text: string) {
  const { t } = useText();
  const when = useWhen(text, 'account.list');
  return shown(useData(AccountsDocument, { search: text }, when), when, ({ accounts }) =>
    accounts.map(({ userId, displayName, memberships }) => ({
      id: `/beheer/accounts#${userId}`,
      label: displayName,
      detail: memberships.map((hat) => `${t(`role.${hat.role}`)}, ${hat.organisationName}`).join(' · '),
    })),
  );
}
