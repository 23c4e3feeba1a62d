// Taking out all that is kept about oneself, and having it erased.
import { useState } from 'react';
import { type CombinedError, useClient } from 'urql';
import { useSession } from '../../../app/session.js';
import { codeOf } from '../../../graphql/faults.js';
import { useWords } from '../../../i18n/use-words.js';
import { Dialog } from '../../../ui/dialog.js';
import { Field } from '../../../ui/field.js';
import { Refusal, useProblems } from '../../../ui/problems.js';
import type { Outcome, Problem } from '../../../graphql/deeds.js';
import { EraseDocument, MyDataDocument } from './about-me.js';

export function OwnData() {
  const { t } = useWords();
  const client = useClient();
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const fetchAll = async () => {
    const { data, error } = await client.query(MyDataDocument, {}, { requestPolicy: 'network-only' });
    setOutcome(data ? null : { fault: { code: codeOf(error) } });
    if (data) save(data.myData);
  };
  return (
    <section className="stack tight reading" aria-labelledby="data">
      <h2 className="ds-heading" id="data">
        {t('profile.data')}
      </h2>
      <p className="small quiet">{t('profile.dataWhy')}</p>
      <Refusal outcome={outcome} />
      <div>
        <button type="button" className="ds-button" data-variant="secondary" onClick={() => void fetchAll()}>
          {t('profile.fetch')}
        </button>
      </div>
    </section>
  );
}

function save(text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = 'saman.json';
  link.click();
  URL.revokeObjectURL(link.href);
}

export function Goodbye() {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <section className="stack tight reading" aria-labelledby="erase">
      <h2 className="ds-heading" id="erase">
        {t('profile.erase')}
      </h2>
      <p className="small quiet">{t('profile.eraseWhat')}</p>
      <div>
        <button type="button" className="ds-button" data-variant="tertiary" onClick={() => setOpen(true)}>
          {t('profile.erase')}
        </button>
      </div>
      {isOpen && <Erase close={() => setOpen(false)} />}
    </section>
  );
}

/** The deed has no payload: why it was refused stands in the error itself. */
function problemIn(error: CombinedError | undefined): Problem | undefined {
  const { code, rule, limit } = error?.graphQLErrors[0]?.extensions ?? {};
  if (code !== 'SIGN_IN_FAILED' && code !== 'WRONG_STATUS' && code !== 'TRY_LATER') return undefined;
  return {
    code,
    rule: String(rule),
    limit: typeof limit === 'number' ? limit : null,
    message: '',
    path: code === 'SIGN_IN_FAILED' ? ['password'] : [],
  };
}

function Erase({ close }: { close: () => void }) {
  const { t } = useWords();
  const client = useClient();
  const { signOut } = useSession();
  const { byField } = useProblems();
  const [password, setPassword] = useState('');
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const erase = async () => {
    const { data, error } = await client.mutation(EraseDocument, { password });
    const problem = problemIn(error);
    if (data?.eraseMyAccount) await signOut();
    else setOutcome(problem ? { problems: [problem] } : { fault: { code: codeOf(error) } });
  };
  const wrong = outcome && 'problems' in outcome ? byField(outcome.problems) : {};
  return (
    <Dialog title={t('profile.erase')} close={close}>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void erase();
        }}
      >
        <p className="small">{t('profile.eraseWhat')}</p>
        <Refusal outcome={outcome} fields={['password']} />
        <Field
          label={t('profile.erasePassword')}
          type="password"
          autoComplete="current-password"
          value={password}
          error={wrong['password']}
          onChange={({ target }) => setPassword(target.value)}
        />
        <div>
          <button type="submit" className="ds-button">
            {t('profile.eraseIt')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
