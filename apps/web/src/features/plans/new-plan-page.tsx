// Beginning a plan: the level, what it stands under, whose it is and for how long. Goals and measures are written on its page.
import { useState } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { useDraft } from '../../app/drafts.js';
import { placeOf, useNetwork } from '../../app/network.js';
import { isInside, useSession } from '../../app/session.js';
import { useGoOn } from '../../app/still-here.js';
import { codeOf } from '../../graphql/faults.js';
import { type Data, graphql } from '../../graphql/graphql.js';
import { todayIn } from '../../i18n/dates.js';
import { useWords } from '../../i18n/use-words.js';
import { goToFirstWrong } from '../../ui/first-wrong.js';
import { Choices } from '../../ui/choices.js';
import { Select } from '../../ui/field.js';
import { Answer, useTitle } from '../../ui/page.js';
import { Refusal } from '../../ui/problems.js';
import { Fault, Forbidden, Loading } from '../../ui/states.js';
import { isRead } from '../../ui/typed-field.js';
import { daysOf, type Level, LEVELS, parentsFor, UNDER } from './level.rules.js';
import { useOwners } from './writing/owners.js';
import { PlanBasics, PlanTexts } from './writing/plan-fields.js';
import { DraftPlanDocument } from './writing/plan-deeds.js';
import { planChangesOf, type PlanWords } from './writing/plan-words.js';
import { useLacking } from './writing/use-lacking.js';
import { usePlanDeed } from './writing/use-plan-deed.js';
import './plans.css';

const NewPlanDocument = graphql(`
  query NewPlan($slug: String!) {
    network(slug: $slug) {
      id
      members {
        id
        organisation {
          id
          name
        }
      }
      planLevels {
        level
        reviseEveryYears
        purpose
        approvalNew
      }
      plans(first: 100, status: [DRAFT, IN_HEARING, ADOPTED, UNDER_REVISION]) {
        nodes {
          id
          title
          level
          status
          replaces {
            id
          }
        }
      }
    }
  }
`);

type Answered = Data<typeof NewPlanDocument>;
type Begun = NonNullable<Answered['network']>;

export default function NewPlanPage() {
  const { t } = useWords();
  const network = useNetwork();
  const { viewer } = useSession();
  const { pathname, search } = useLocation();
  const isIn = isInside(viewer, network.id);
  const [{ data, error, fetching }, again] = useQuery({
    query: NewPlanDocument,
    variables: { slug: network.slug },
    pause: !isIn,
  });
  const owners = useOwners(data);
  useTitle(t('planning.new.title'), placeOf(network));
  if (viewer === undefined) return <Loading />;
  const signIn = <Forbidden signIn={`/sign-in?to=${encodeURIComponent(pathname + search)}`} />;
  if (!isIn) return signIn;
  if (!data?.network) return fetching ? <Loading /> : <Fault code={codeOf(error)} again={again} />;
  return owners.length === 0 ? signIn : <Form key={search} begun={data.network} owners={owners} />;
}

interface Words extends PlanWords {
  level: Level;
  parent: string;
}

interface FormProps {
  begun: Begun;
  owners: readonly { id: string; name: string }[];
}

function Form({ begun, owners }: FormProps) {
  const { t } = useWords();
  const network = useNetwork();
  const goOn = useGoOn();
  const deed = usePlanDeed('');
  const lackingIn = useLacking();
  const { search } = useLocation();
  const [words, change, clear] = useDraft<Words>(`plan.${network.id}${search}`, useStart(begun, owners));
  const [lacking, setLacking] = useState<Record<string, string>>({});
  const { level, parent, title, responsible, startsOn, endsOn, vision, background } = words;
  const parents = parentsFor(level, begun.plans.nodes);
  const send = async () => {
    const isAlone = UNDER[level].length === 0;
    const lacks = {
      ...(!isAlone && !parents.some(({ id }) => id === parent) && { parent: t('planning.new.chooseParent') }),
      ...lackingIn(words),
    };
    setLacking(lacks);
    if (Object.keys(lacks).length > 0) {
      goToFirstWrong();
      return;
    }
    const basics = { level, parent: isAlone ? null : parent, title, responsible, startsOn, endsOn };
    const plan = { ...planChangesOf({ vision, background }), ...basics };
    const drafted = (await deed.run(DraftPlanDocument, { network: network.id, plan }))?.plan;
    if (!drafted) {
      goToFirstWrong();
      return;
    }
    clear();
    await goOn(`/${network.slug}/plans/${drafted.id}`);
  };
  const wrong = { ...deed.wrong, ...lacking };
  return (
    <div className="wrap stack feed-page">
      <Answer lead={t('planning.new.lead')}>{t('planning.new.answer')}</Answer>
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (isRead(event.currentTarget)) void send();
        }}
      >
        <Refusal outcome={deed.outcome} fields={deed.placed} />
        <Place {...{ begun, words, change, parents, wrong }} />
        <PlanBasics {...{ words, change, wrong, owners }} />
        <PlanTexts {...{ words, change, wrong }} isShort />
        <div className="stack">
          <p className="note">{t('planning.new.then')}</p>
          <div>
            <button type="submit" className="ds-button" aria-disabled={deed.isSending}>
              {t('planning.new.begin')}
            </button>
          </div>
        </div>
      </form>
    </div>
  );
}

interface PlaceProps {
  begun: Begun;
  words: Words;
  change: (changes: Partial<Words>) => void;
  parents: Begun['plans']['nodes'];
  wrong: Readonly<Record<string, string | undefined>>;
}

/** The level and what the plan stands under: neither changes later. */
function Place({ begun, words, change, parents, wrong }: PlaceProps) {
  const { t } = useWords();
  const today = todayIn(useNetwork().timeZone);
  const { level, parent } = words;
  const choose = (chosen: Level) => {
    const [only, ...others] = parentsFor(chosen, begun.plans.nodes);
    const before = daysOf(level, today);
    const isUntouched = words.startsOn === before.startsOn && words.endsOn === before.endsOn;
    change({
      level: chosen,
      parent: only && others.length === 0 ? only.id : '',
      ...(isUntouched && daysOf(chosen, today)),
    });
  };
  const rule = begun.planLevels.find((one) => one.level === level);
  return (
    <>
      <div className="stack">
        <Choices
          legend={t('planning.new.level')}
          name="level"
          choices={LEVELS.map((value) => ({ value, label: t(`plans.levels.${value}`) }))}
          chosen={level}
          choose={choose}
          error={wrong['level']}
        />
        <p className="note">
          {t(`planLevels.means.${level}`)}{' '}
          {rule &&
            `${t('planLevels.reviseEvery', { count: rule.reviseEveryYears })} ${t(`planning.approval.${rule.approvalNew ?? 'ANY'}`)}`}
        </p>
      </div>
      {UNDER[level].length > 0 && (
        <Select
          label={t('planning.new.parent')}
          hint={parents.length === 0 ? t(`planning.new.noParent.${level as 'THEMATIC_PLAN'}`) : undefined}
          value={parent}
          error={wrong['parent']}
          onChange={({ target }) => change({ parent: target.value })}
        >
          <option value="">{t('planning.choose')}</option>
          {parents.map(({ id, title, level: above, status }) => (
            <option key={id} value={id}>
              {`${title} (${t(`plans.levels.${above}`).toLowerCase()}${status === 'DRAFT' ? `, ${t('plans.planStatuses.DRAFT').toLowerCase()}` : ''})`}
            </option>
          ))}
        </Select>
      )}
    </>
  );
}

/** What the form begins with: under the plan it was come from, else as high as a plan is lacking. */
function useStart({ plans }: Begun, owners: FormProps['owners']): Words {
  const today = todayIn(useNetwork().timeZone);
  const [wishes] = useSearchParams();
  const above = plans.nodes.find(({ id }) => id === wishes.get('parent'));
  const wished = LEVELS.find((level) => level === wishes.get('level'));
  const level = wished ?? (plans.nodes.some((plan) => plan.level === 'STRATEGY') ? 'THEMATIC_PLAN' : 'STRATEGY');
  const [only, ...others] = parentsFor(level, plans.nodes);
  const texts = { title: '', vision: '', background: '', strategies: '', focusAreas: '' };
  return {
    ...texts,
    ...daysOf(level, today),
    ...{ level, parent: above?.id ?? (only && others.length === 0 ? only.id : '') },
    ...{ responsible: owners.length === 1 ? (owners[0]?.id ?? '') : '', unGoals: [], documents: [] },
  };
}
