import { useState } from 'react';
import { useWords } from '../i18n/use-words.js';
import { useSession } from './session.js';

/** Signing in by address and password, wherever it is done; `refused` says why it did not succeed, and what to do. */
export function useSignIn() {
  const { t } = useWords();
  const { signIn } = useSession();
  const [refusal, setRefusal] = useState<string>();
  /** Whether they are in. */
  const enter = async (email: string, password: string): Promise<boolean> => {
    const problems = await signIn(email, password);
    if (problems instanceof Error) setRefusal(t('common.noContact'));
    else if (problems[0]?.code === 'TRY_LATER') setRefusal(t('signIn.wait', { n: problems[0].limit ?? 60 }));
    else if (problems.length > 0) setRefusal(t('signIn.failed'));
    return !(problems instanceof Error) && problems.length === 0;
  };
  const refused = refusal !== undefined && (
    <div className="ds-alert" data-color="danger" role="alert">
      {refusal}
    </div>
  );
  return { enter, refused };
}
