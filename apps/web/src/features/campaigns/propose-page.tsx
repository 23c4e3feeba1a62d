// Proposing a campaign. What is half written survives a reload. Proposed from what is missing, it knows what it is for and when it has to be done.
import { useRef, useState } from 'react';
import { Link, useLocation, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { useDraft } from '../../app/drafts.js';
import { placeOf, useNetwork } from '../../app/network.js';
import { edited, isInside, useSession } from '../../app/session.js';
import { useGoOn } from '../../app/still-here.js';
import { codeOf } from '../../graphql/faults.js';
import { addDays, addMonths, dayInWords, todayIn } from '../../i18n/dates.js';
import { useWords } from '../../i18n/use-words.js';
import { goToFirstWrong } from '../../ui/first-wrong.js';
import { Select } from '../../ui/field.js';
import { Answer, useTitle } from '../../ui/page.js';
import { isRead } from '../../ui/typed-field.js';
import { Refusal, useProblems } from '../../ui/problems.js';
import { Fault, Forbidden, Loading } from '../../ui/states.js';
import { CampaignFields, type CampaignWords, FIELDS, useLacking } from './campaign-form.js';
import { Guests } from './guests.js';
import { type Aims, aimsOf, ProposalDocument, type Proposed, type Proposing, usePropose } from './propose.js';

export default function ProposePage() {
  const { t } = useWords();
  const network = useNetwork();
  const { viewer } = useSession();
  const { pathname, search } = useLocation();
  const [wishes] = useSearchParams();
  const [mandate, goal, measure] = ['mandate', 'goal', 'measure'].map((name) => wishes.get(name) ?? '');
  const [{ data, error, fetching }, again] = useQuery({
    query: ProposalDocument,
    variables: {
      ...{ slug: network.slug, mandate: mandate ?? '', goal: goal ?? '', measure: measure ?? '' },
      ...{ hasMandate: Boolean(mandate), hasGoal: Boolean(goal), hasMeasure: Boolean(measure) },
    },
    pause: !isInside(viewer, network.id),
  });
  useTitle(t('campaigns.propose'), placeOf(network));
  if (viewer === undefined) return <Loading />;
  const signIn = <Forbidden signIn={`/sign-in?to=${encodeURIComponent(pathname + search)}`} />;
  if (!isInside(viewer, network.id)) return signIn;
  if (!data?.network) return fetching ? <Loading /> : <Fault code={codeOf(error)} again={again} />;
  const { members, viewerCanCoordinate } = data.network;
  const own = new Set(edited(viewer).map(({ id }) => id));
  const owners = members.filter(({ organisation }) => viewerCanCoordinate || own.has(organisation.id));
  if (owners.length === 0) return signIn;
  return (
    <Form
      key={search}
      proposing={data.network}
      owners={owners.map(({ organisation }) => organisation)}
      aims={aimsOf(data)}
      draft={`campaign.${network.id}${search}`}
    />
  );
}

/** What is half written, and for whom. */
interface Written extends CampaignWords {
  owner: string;
  guests: string[];
}

interface FormProps {
  proposing: Proposing;
  owners: readonly { id: string; name: string }[];
  aims: Aims;
  draft: string;
}

function Form({ proposing, owners, aims, draft }: FormProps) {
  const { t } = useWords();
  const network = useNetwork();
  const goOn = useGoOn();
  const lackingIn = useLacking();
  const { byField } = useProblems();
  const { words, owner, guests, change, choose, forget } = useHalfWritten({ owners, aims, draft });
  const { deed, propose, proposed } = usePropose(forget);
  const [wrong, setWrong] = useState<Record<string, string>>({});
  const { problems } = deed;
  /** Nobody is asked to join a draft. */
  const isOpen = (proposed?.words ?? words).visibility !== 'DRAFT';
  const { isMember, goneOf } = useMembers(proposing);
  const gone = goneOf(proposed?.refused);
  const send = async () => {
    const lacking = proposed ? {} : { ...lackingIn(words), ...(owner === '' && { owner: t('campaigns.chooseOwner') }) };
    setWrong(lacking);
    if (Object.keys(lacking).length > 0) {
      goToFirstWrong();
      return;
    }
    const id = await propose({
      network: network.id,
      owner,
      words,
      aims,
      // who has left the network meanwhile is not on the list any more
      guests: isOpen ? guests.filter((one) => one !== owner && isMember(one)) : [],
    });
    if (id !== null) await goOn(`/${network.slug}/campaigns/${id}`);
  };
  return (
    <div className="wrap stack feed-page">
      <Answer lead={t(proposing.viewerCanCoordinate ? 'campaigns.proposeLeadOwn' : 'campaigns.proposeLead')}>
        {t('campaigns.proposeTitle')}
      </Answer>
      <For aims={aims} />
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (isRead(event.currentTarget)) void send();
        }}
      >
        {gone === undefined ? (
          <Refusal outcome={deed.outcome} fields={proposed === null ? FIELDS : []} />
        ) : (
          <p role="alert">{t('campaigns.guestGone', { name: gone })}</p>
        )}
        {proposed === null ? (
          <>
            <Owner {...{ owners, owner }} choose={(id) => change({ owner: id })} error={wrong['owner']} />
            <CampaignFields words={words} change={change} wrong={{ ...byField(problems), ...wrong }} />
          </>
        ) : (
          <Half {...proposed} />
        )}
        {isOpen && <Guests {...{ proposing, owner, choose }} asked={proposed?.invited} chosen={guests} />}
        <div>
          <button type="submit" className="ds-button" aria-disabled={deed.isSending}>
            {t(proposed === null ? 'campaigns.proposeIt' : 'common.retry')}
          </button>
        </div>
      </form>
    </div>
  );
}

/** Once the campaign is there, nothing of it is half written: who is still to be asked is known to the page alone. */
function useHalfWritten({ owners, aims, draft }: Omit<FormProps, 'proposing'>) {
  const { viewer } = useSession();
  const own = edited(viewer).find(({ id }) => owners.some((one) => one.id === id));
  const begin = { ...useStart(aims), owner: own?.id ?? '', guests: [] };
  const [{ owner, guests, ...words }, change, clear] = useDraft<Written>(draft, begin);
  const [rest, setRest] = useState<Pick<Written, 'owner' | 'guests'> | null>(null);
  const forget = () => {
    setRest({ owner, guests });
    clear();
  };
  const choose = (now: string[]) => (rest ? setRest({ ...rest, guests: now }) : change({ guests: now }));
  return { words, change, forget, choose, ...(rest ?? { owner, guests }) };
}

/** Who is in the network, and who has left it since the form was opened, by name. */
function useMembers({ members }: Proposing) {
  const names = useRef(new Map<string, string>());
  for (const { organisation } of members) names.current.set(organisation.id, organisation.name);
  const isMember = (id: string) => members.some(({ organisation }) => organisation.id === id);
  const goneOf = (id: string | null = null) => (id === null || isMember(id) ? undefined : names.current.get(id));
  return { isMember, goneOf };
}

interface OwnerProps extends Pick<FormProps, 'owners'> {
  owner: string;
  choose: (owner: string) => void;
  error: string | undefined;
}

/** Who has one organisation proposes for that; a coordinator says for whom. */
function Owner({ owners, owner, choose, error }: OwnerProps) {
  const { t } = useWords();
  const [isAsked] = useState(owners.length > 1 || owner === '');
  if (!isAsked) return null;
  return (
    <Select
      label={t('campaigns.fields.owner')}
      value={owner}
      error={error}
      onChange={(event) => choose(event.target.value)}
    >
      {owner === '' && <option value="">{t('campaigns.chooseOwner')}</option>}
      {owners.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </Select>
  );
}

/** It is there, but not all that was to follow. */
function Half({ id, words: { title } }: Proposed) {
  const { t } = useWords();
  const { slug } = useNetwork();
  return (
    <p className="quiet">
      {t('campaigns.proposedHalf')}{' '}
      <Link className="ds-link" to={`/${slug}/campaigns/${id}`}>
        {title}
      </Link>
    </p>
  );
}

/** What the form begins with: for a mandate, half a year from the next month's beginning, or what is left before its deadline. */
function useStart({ mandate }: Aims): CampaignWords {
  const today = todayIn(useNetwork().timeZone);
  const nothing: CampaignWords = { title: '', summary: '', startsOn: '', endsOn: '', visibility: 'NETWORK' };
  if (!mandate || mandate.dueOn < today) return nothing;
  const nextMonth = addMonths(`${today.slice(0, 8)}01`, 1);
  const halfYear = addDays(addMonths(nextMonth, 6), -1);
  return {
    ...nothing,
    startsOn: nextMonth < mandate.dueOn ? nextMonth : today,
    endsOn: halfYear < mandate.dueOn ? halfYear : mandate.dueOn,
  };
}

function For({ aims: { mandate, goal, measure } }: Pick<FormProps, 'aims'>) {
  const { t } = useWords();
  if (!mandate && !goal && !measure) return null;
  return (
    <div className="preview card">
      <dl className="facts">
        {mandate && (
          <>
            <dt>{t('campaigns.for.mandate')}</dt>
            <dd>{t('campaigns.for.due', { title: mandate.title, date: dayInWords(t, mandate.dueOn) })}</dd>
          </>
        )}
        {goal && (
          <>
            <dt>{t('campaigns.for.goal')}</dt>
            <dd>{goal.title}</dd>
          </>
        )}
        {measure && (
          <>
            <dt>{t('campaigns.for.measure')}</dt>
            <dd>{measure.title}</dd>
          </>
        )}
      </dl>
    </div>
  );
}
