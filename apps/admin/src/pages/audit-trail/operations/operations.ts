import { useEffect, useState } from 'react';
import { translator, type Catalogue, type Translator } from '@sleutelring/i18n';
import { useText, type AdminLocale } from '@admin/i18n';

/** What the audit trail has words for and can be narrowed to. */
export const OPERATIONS = [
  'session.start',
  'session.actAs',
  'session.revoke',
  'passkey.add',
  'passkey.remove',
  'account.list',
  'account.changeLocale',
  'invitation.make',
  'invitation.makeFirst',
  'invitation.withdraw',
  'invitation.accept',
  'organisation.save',
  'reference.save',
  'keyPerson.list',
  'keyPerson.read',
  'keyPerson.create',
  'keyPerson.update',
  'keyPerson.changeStatus',
  'keyPerson.forget',
  'account.forget',
  'membership.end',
  'undelivered.tryAgain',
  'activityLog.submit',
  'activityLog.read',
  'activityLog.correct',
  'activityLog.withdraw',
  'activityLog.approve',
  'activityLog.return',
  'activityLog.reopen',
  'activityLog.count',
  'savedFilter.save',
  'savedFilter.remove',
  'grant.save',
  'plannedActivity.save',
  'indicator.save',
  'obligation.save',
  'report.start',
  'report.write',
  'report.freeze',
  'report.submit',
  'report.renew',
  'reportFile.download',
  'submittedReport.read',
] as const;
type Operation = (typeof OPERATIONS)[number];

/** Words of this page alone, so that no other page fetches them. */
const CATALOGUES = {
  nl: async (): Promise<Catalogue<Operation>> => (await import('./messages/nl.json')).default,
  en: async (): Promise<Catalogue<Operation>> => (await import('./messages/en.json')).default,
};

/** What an operation is called; one that is newer than our words shows under its own name. */
export function useOperationName(): (operation: string) => string {
  const locale = useText().locale as AdminLocale;
  const [words, setWords] = useState<Translator<Operation>>();
  useEffect(() => {
    void CATALOGUES[locale]().then((catalogue) => setWords(translator(locale, catalogue)));
  }, [locale]);
  return (operation) => (words && isNamed(operation) ? words.t(operation) : operation);
}

const isNamed = (operation: string): operation is Operation =>
  (OPERATIONS as readonly string[]).includes(operation);
