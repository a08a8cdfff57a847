import { useCallback, useEffect, useState } from 'preact/hooks';
import { request } from '@sleutelring/graphql-client';
import { SentActivityLogDocument, type SentActivityLogQuery } from '@sleutelring/graphql-client/field';
import { noteOfSent } from '../log/note';
import { NoteLines } from '../log/note-lines';
import { Again } from '../parts/again';
import { Notice } from '../parts/notice';
import { StateMark } from '../parts/state-mark';
import { useSignedIn } from '../shell/app';
import { useErrorText } from '../shell/error-text';
import { Header } from '../shell/header';
import { useWords } from '../shell/words';
import { Change } from './change';
import { History } from './history';

type SentLog = SentActivityLogQuery['myActivityLog'];
const STATES = { SENT: 'sent', RETURNED: 'returned', APPROVED: 'approved', WITHDRAWN: 'withdrawn' } as const;

/** A log as the server has it, to read. It is fetched each time: a finished log is not kept on the phone. */
export function SentPage({ id }: { id: string }) {
  const { t } = useWords();
  const errorText = useErrorText();
  const { check } = useSignedIn();
  const [log, setLog] = useState<SentLog>();
  const [error, setError] = useState<unknown>();
  const read = useCallback((): void => {
    setError(undefined);
    request(SentActivityLogDocument, { id }).then(
      ({ myActivityLog }) => setLog(myActivityLog),
      (reason: unknown) => {
        setError(reason);
        void check();
      },
    );
  }, [id, check]);
  useEffect(read, [read]);
  return (
    <>
      <Header title={t('log.title')} parent="/" />
      <main class="page">
        {error !== undefined && (
          <Notice tone="info" icon="phone" live>
            <p>{errorText(error)}</p>
            <p>{t('sent.notHere')}</p>
            <Again act={read} />
          </Notice>
        )}
        {!log && error === undefined && <p role="status">{t('shell.wait')}</p>}
        {log && (
          <>
            <StateMark state={STATES[log.state]} />
            <NoteLines note={noteOfSent(log)} />
            <History events={log.history} />
            <Change log={log} />
          </>
        )}
      </main>
    </>
  );
}
