import { useId, useState } from 'preact/hooks';
import { request } from '@sleutelring/graphql-client';
import {
  RequestSignInCodeDocument,
  SignInWithCodeDocument,
  type ViewerPartsFragment,
} from '@sleutelring/graphql-client/field';
import { useWords } from '../shell/words';
import { useAttempt, type Attempt } from './use-attempt';

const CODE_LENGTH = 8;

interface CodeFormProps {
  adopt(viewer: ViewerPartsFragment): Promise<void>;
}

/** First the address, then the code that was mailed. Never says whether an address is known. */
export function CodeForm({ adopt }: CodeFormProps) {
  const { locale } = useWords();
  const attempt = useAttempt();
  const [email, setEmail] = useState('');
  const [asked, setAsked] = useState(false);
  const ask = (): void =>
    attempt.run(async () => {
      await request(RequestSignInCodeDocument, { email: email.trim(), locale });
      setAsked(true);
    });
  const enter = (code: string): void =>
    attempt.run(async () =>
      adopt((await request(SignInWithCodeDocument, { email: email.trim(), code })).signInWithCode),
    );
  return asked ? (
    <CodeStep email={email} attempt={attempt} enter={enter} again={() => setAsked(false)} />
  ) : (
    <EmailStep email={email} attempt={attempt} setEmail={setEmail} ask={ask} />
  );
}

interface EmailStepProps {
  readonly email: string;
  readonly attempt: Attempt;
  setEmail(email: string): void;
  ask(): void;
}

function EmailStep({ email, attempt, setEmail, ask }: EmailStepProps) {
  const id = useId();
  const { t } = useWords();
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        ask();
      }}
    >
      <div class="field">
        <label for={id}>{t('signIn.email')}</label>
        <input
          id={id}
          class="input"
          type="email"
          dir="ltr"
          autocomplete="username webauthn"
          required
          value={email}
          aria-describedby={`${id}-fault`}
          onInput={(event) => setEmail(event.currentTarget.value)}
        />
        <p class="fault" id={`${id}-fault`} role="alert">
          {attempt.failure}
        </p>
      </div>
      <button type="submit" class="button button--primary button--big" disabled={attempt.busy}>
        {t('signIn.ask')}
      </button>
    </form>
  );
}

interface CodeStepProps {
  readonly email: string;
  readonly attempt: Attempt;
  enter(code: string): void;
  again(): void;
}

function CodeStep({ email, attempt, enter, again }: CodeStepProps) {
  const id = useId();
  const { t } = useWords();
  const [code, setCode] = useState('');
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        enter(code);
      }}
    >
      <p>{t('signIn.mailed', { email })}</p>
      <div class="field">
        <label for={id}>{t('signIn.code')}</label>
        <input
          id={id}
          class="input input--code"
          dir="ltr"
          autocomplete="one-time-code"
          autocapitalize="characters"
          spellcheck={false}
          autofocus
          required
          value={code}
          aria-describedby={`${id}-fault`}
          onInput={(event) => setCode(tidy(event.currentTarget.value))}
        />
        <p class="fault" id={`${id}-fault`} role="alert">
          {attempt.failure}
        </p>
      </div>
      <button type="submit" class="button button--primary button--big" disabled={attempt.busy}>
        {t('signIn.enter')}
      </button>
      <button type="button" class="button button--quiet" onClick={again}>
        {t('signIn.again')}
      </button>
    </form>
  );
}

/** As it was mailed, whatever spaces and small letters a keyboard made of it. */
const tidy = (text: string): string => text.replace(/[\s-]/g, '').toUpperCase().slice(0, CODE_LENGTH);
