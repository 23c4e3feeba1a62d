import { useWords } from '../../../i18n/use-words.js';
import { Field } from '../../../ui/field.js';

/** Whose account it is: seen, and known to whatever keeps their passwords; the link decides it. */
export function OwnAddress({ email }: { email: string }) {
  const { t } = useWords();
  return <Field label={t('signIn.email')} type="email" autoComplete="username" readOnly value={email} />;
}
