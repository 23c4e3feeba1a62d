// How Saman knows the person: name, language, password, where they are signed in; and the ways to take all of it out, or away.
import { useState } from 'react';
import { useQuery } from 'urql';
import { useSession } from '../../../app/session.js';
import { useWritten } from '../../../app/written/use-written.js';
import { codeOf } from '../../../graphql/faults.js';
import type { Data } from '../../../graphql/graphql.js';
import { speak, tagOf } from '../../../i18n/index.js';
import { languages } from '../../../i18n/languages.js';
import { useWords } from '../../../i18n/use-words.js';
import { Field, Select } from '../../../ui/field.js';
import { Answer, useTitle } from '../../../ui/page.js';
import { Refusal } from '../../../ui/problems.js';
import { Fault, Loading } from '../../../ui/states.js';
import { useDeed } from '../../../app/use-deed.js';
import { AboutMeDocument, ChangePasswordDocument, ChangeProfileDocument } from './about-me.js';
import { Goodbye, OwnData } from './goodbye.js';
import { MyFrame, MyNav } from './my-frame.js';
import { Sessions } from './sessions.js';

type Me = NonNullable<Data<typeof AboutMeDocument>['viewer']>;
const LANGUAGES = ['NN', 'NB', 'SE', 'EN'] as const;

export default function AboutMePage() {
  return <MyFrame page={() => <AboutMe />} />;
}

function AboutMe() {
  const { t } = useWords();
  const [{ data, error, fetching }, again] = useQuery({ query: AboutMeDocument });
  useTitle(t('profile.nav'));
  if (!data?.viewer) return fetching ? <Loading /> : <Fault code={codeOf(error)} again={again} />;
  const readAnew = () => again({ requestPolicy: 'network-only' });
  return (
    <>
      <Answer lead={t('profile.lead', { email: data.viewer.email })}>{t('profile.heading')}</Answer>
      <MyNav />
      <div className="split even own-page">
        <div className="stack own-page">
          <Names me={data.viewer} />
          <Password changed={readAnew} />
        </div>
        <div className="stack own-page">
          <Sessions sessions={data.viewer.sessions} readAnew={readAnew} />
          <OwnData />
          <Goodbye />
        </div>
      </div>
    </>
  );
}

function Names({ me }: { me: Me }) {
  const { t } = useWords();
  const { renew } = useSession();
  const deed = useDeed();
  const now = { name: me.person.name, language: me.language };
  const { words, change, done } = useWritten(me.person.id, now);
  const { outcome, wrong } = deed;
  const { name, language } = words;
  const save = async () => {
    if (!(await deed.run(ChangeProfileDocument, words))) return;
    done();
    if (language !== me.language) await speak(tagOf[language], true);
    renew();
  };
  return (
    <form
      className="form reading"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Refusal outcome={outcome} fields={['name', 'language']} />
      <Field
        label={t('profile.name')}
        autoComplete="name"
        maxLength={200}
        value={name}
        error={wrong['name']}
        onChange={({ target }) => change({ name: target.value })}
      />
      <Select
        label={t('profile.language')}
        value={language}
        error={wrong['language']}
        onChange={({ target }) => change({ language: target.value as Me['language'] })}
      >
        {LANGUAGES.map((each) => (
          <option key={each} value={each}>
            {languages[tagOf[each]]}
          </option>
        ))}
      </Select>
      <div className="row">
        <button type="submit" className="ds-button" aria-disabled={deed.isSending}>
          {t('common.save')}
        </button>
        <span className="ok" role="status">
          {outcome && 'payload' in outcome && t('profile.saved')}
        </span>
      </div>
    </form>
  );
}

const NONE = { current: '', new: '' };

function Password({ changed }: { changed: () => void }) {
  const { t } = useWords();
  const deed = useDeed();
  const [words, setWords] = useState(NONE);
  const { outcome, wrong } = deed;
  const change = async () => {
    if (!(await deed.run(ChangePasswordDocument, words, null))) return;
    setWords(NONE);
    changed();
  };
  return (
    <form
      className="form reading"
      noValidate
      aria-labelledby="password"
      onSubmit={(event) => {
        event.preventDefault();
        void change();
      }}
    >
      <div className="stack tight">
        <h2 className="ds-heading" id="password">
          {t('profile.password')}
        </h2>
        <p className="small quiet">{t('profile.passwordWhy')}</p>
      </div>
      <Refusal outcome={outcome} fields={['current', 'new']} />
      <Field
        label={t('profile.current')}
        type="password"
        autoComplete="current-password"
        value={words.current}
        error={wrong['current']}
        onChange={({ target }) => setWords({ ...words, current: target.value })}
      />
      <Field
        label={t('profile.new')}
        hint={t('profile.newHint')}
        type="password"
        autoComplete="new-password"
        value={words.new}
        error={wrong['new']}
        onChange={({ target }) => setWords({ ...words, new: target.value })}
      />
      <div className="row">
        <button type="submit" className="ds-button" data-variant="secondary" aria-disabled={deed.isSending}>
          {t('profile.change')}
        </button>
        <span className="ok" role="status">
          {outcome && 'payload' in outcome && t('profile.changed')}
        </span>
      </div>
    </form>
  );
}
