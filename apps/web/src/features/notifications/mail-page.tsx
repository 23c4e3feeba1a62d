// All that the person is told by mail: what they follow, how often, and whether they want such mail at all.
import { useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import type { SignedIn } from '../../app/session.js';
import { codeOf } from '../../graphql/faults.js';
import { graphql } from '../../graphql/graphql.js';
import { capital } from '../../i18n/numbers.js';
import { useWords } from '../../i18n/use-words.js';
import { Choices, ManyChoices } from '../../ui/choices.js';
import { Select } from '../../ui/field.js';
import { Answer, useTitle } from '../../ui/page.js';
import { Refusal } from '../../ui/problems.js';
import { Fault, Loading } from '../../ui/states.js';
import { useDeed } from '../../app/use-deed.js';
import { MyFrame, MyNav } from '../organisations/own/my-frame.js';
import { RhythmChoice } from './follow.js';
import {
  FollowDocument,
  type Followed,
  FollowingDocument,
  type Rhythm,
  RHYTHMS,
  StopFollowingDocument,
} from './following.js';
import { type Group, GROUP_NAMES, kindsOf, useKindsInWords } from './kinds.js';

const ChooseMailDocument = graphql(`
  mutation ChooseMail($mailing: Mailing!, $wanted: Boolean!) {
    chooseMail(mailing: $mailing, wanted: $wanted) {
      viewer {
        person {
          id
        }
        unwantedMail
      }
      problems {
        ...Refused
      }
    }
  }
`);

export default function MailPage() {
  return <MyFrame page={(viewer) => <Mail viewer={viewer} />} />;
}

function Mail({ viewer }: { viewer: SignedIn }) {
  const { t, lowly } = useWords();
  const [{ data, error, fetching }, again] = useQuery({ query: FollowingDocument });
  useTitle(t('following.nav'));
  if (!data?.viewer) return fetching ? <Loading /> : <Fault code={codeOf(error)} again={again} />;
  const { following, unwantedMail } = data.viewer;
  const isSilent = unwantedMail.includes('DIGEST');
  return (
    <>
      <Answer lead={isSilent ? t('following.silentLead') : t('following.lead', { email: viewer.email })}>
        {t('following.count', { count: following.length, n: lowly(following.length) })}
      </Answer>
      <MyNav />
      <div className="split own-page">
        <div className="stack own-page">
          {following.length === 0 ? (
            <p className="empty quiet">{t('following.emptyWhy')}</p>
          ) : (
            <ul className="partners reading">
              {following.map((one) => (
                <One key={one.id} one={one} />
              ))}
            </ul>
          )}
          <section className="stack tight" aria-labelledby="wanted">
            <h2 className="ds-heading" id="wanted">
              {t('following.wanted')}
            </h2>
            {(['DIGEST', 'REMINDER'] as const).map((mailing) => (
              <Wanted key={mailing} mailing={mailing} isWanted={!unwantedMail.includes(mailing)} />
            ))}
          </section>
        </div>
        {viewer.networks.length > 0 && <More networks={viewer.networks.map(({ network }) => network)} />}
      </div>
    </>
  );
}

function One({ one }: { one: Followed }) {
  const { t } = useWords();
  const inWords = useKindsInWords();
  const deed = useDeed();
  const { id, network, campaign, organisation, kinds, rhythm } = one;
  const part = campaign?.title ?? organisation?.name;
  const some = kinds.length > 0 ? capital(inWords(kinds)) : undefined;
  const what = part ?? some ?? t('mine.all', { network: network.name });
  const to = campaign ? `campaigns/${campaign.id}` : organisation ? `organisations/${organisation.id}` : '';
  const change = (next: Rhythm) =>
    void deed.run(FollowDocument, {
      network: network.id,
      following: {
        campaign: campaign?.id ?? null,
        organisation: organisation?.id ?? null,
        kinds: kinds.length > 0 ? kinds : null,
        rhythm: next,
      },
    });
  return (
    <li className="member">
      <div>
        <Link className="ds-link strong" data-color="neutral" to={`/${network.slug}/${to}`}>
          {what}
        </Link>
        <br />
        <span className="note">
          {network.name}
          {part !== undefined && some !== undefined && ` · ${t('following.only', { kinds: some.toLowerCase() })}`}
        </span>
        <Refusal outcome={deed.outcome} />
      </div>
      <div className="row">
        <RhythmChoice what={what} rhythm={rhythm} change={change} />
        <button
          type="button"
          className="ds-button"
          data-variant="tertiary"
          data-size="sm"
          aria-label={`${t('following.stop')}: ${what}`}
          aria-disabled={deed.isSending}
          onClick={() => void deed.run(StopFollowingDocument, { following: id })}
        >
          {t('following.stop')}
        </button>
      </div>
    </li>
  );
}

function Wanted({ mailing, isWanted }: { mailing: 'DIGEST' | 'REMINDER'; isWanted: boolean }) {
  const { t } = useWords();
  const deed = useDeed();
  // what was chosen is shown at once, and taken back where it is refused
  const [chosen, setChosen] = useState<boolean | null>(null);
  const choose = async (wanted: boolean) => {
    setChosen(wanted);
    await deed.run(ChooseMailDocument, { mailing, wanted });
    setChosen(null);
  };
  return (
    <div>
      <label className="check">
        <input type="checkbox" checked={chosen ?? isWanted} onChange={({ target }) => void choose(target.checked)} />
        <span>
          {t(`following.mailings.${mailing}`)}
          <span className="note">{t(`following.mailingsWhy.${mailing}`)}</span>
        </span>
      </label>
      <Refusal outcome={deed.outcome} />
    </div>
  );
}

/** A network as a whole, or what is of some kinds in it; campaigns and organisations are followed where they are looked at. */
function More({ networks }: { networks: readonly { id: string; name: string }[] }) {
  const { t } = useWords();
  const deed = useDeed();
  const [network, setNetwork] = useState(networks[0]?.id ?? '');
  const [groups, setGroups] = useState<readonly Group[]>([]);
  const [rhythm, setRhythm] = useState<Rhythm>('DAILY');
  const follow = async () => {
    const kinds = groups.length > 0 ? kindsOf(groups) : null;
    if (await deed.run(FollowDocument, { network, following: { kinds, rhythm } })) setGroups([]);
  };
  return (
    <form
      className="card form reading"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void follow();
      }}
    >
      <h2 className="ds-heading">{t('following.more')}</h2>
      <p className="small quiet">{t('following.moreWhy')}</p>
      <Refusal outcome={deed.outcome} />
      {networks.length > 1 && (
        <Select label={t('following.where')} value={network} onChange={({ target }) => setNetwork(target.value)}>
          {networks.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      )}
      <div className="stack tight">
        <ManyChoices
          legend={t('following.about')}
          name="groups"
          choices={GROUP_NAMES.map((value) => ({ value, label: t(`following.groups.${value}`) }))}
          chosen={groups}
          choose={setGroups}
        />
        <p className="note">{groups.length === 0 && t('following.aboutAll')}</p>
      </div>
      <Choices
        legend={t('following.often')}
        name="rhythm"
        choices={RHYTHMS.map((value) => ({ value, label: t(`mine.rhythms.${value}`) }))}
        chosen={rhythm}
        choose={setRhythm}
      />
      <div>
        <button type="submit" className="ds-button" aria-disabled={deed.isSending}>
          {t('following.follow')}
        </button>
      </div>
    </form>
  );
}
