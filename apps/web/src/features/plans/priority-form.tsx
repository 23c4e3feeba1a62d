// Saying how something is to be prioritised: the national questions, each with why. While it is answered, its dot moves in the matrix.
import { useMemo, useState } from 'react';
import { useKeeping } from '../../app/drafts.js';
import { graphql } from '../../graphql/graphql.js';
import { useWords } from '../../i18n/use-words.js';
import { goToFirstWrong } from '../../ui/first-wrong.js';
import { Choices } from '../../ui/choices.js';
import { TextArea } from '../../ui/field.js';
import { Refusal, useProblems } from '../../ui/problems.js';
import { useDeed } from '../../app/use-deed.js';
import {
  draftOf,
  type Given,
  givenOf,
  inputOf,
  isSameGiven,
  type Prioritised,
  type Priority,
  type Reason,
  REASONS,
  type Score,
  type Unsaved,
} from './priority.js';
import { FromBefore } from '../../app/written/from-before.js';

const PrioritiseMeasureDocument = graphql(`
  mutation PrioritiseMeasure($id: ID!, $version: Int!, $priority: PriorityInput!) {
    prioritiseMeasure(measure: $id, version: $version, priority: $priority) {
      measure {
        id
        version
        priority {
          ...FullPriority
        }
      }
      problems {
        ...Refused
      }
    }
  }
`);

const PrioritiseCampaignDocument = graphql(`
  mutation PrioritiseCampaign($id: ID!, $version: Int!, $priority: PriorityInput!) {
    prioritiseCampaign(campaign: $id, version: $version, priority: $priority) {
      campaign {
        id
        version
        priority {
          ...FullPriority
        }
      }
      problems {
        ...Refused
      }
    }
  }
`);

/** The scores that each criterion asks for. */
const ASKED: Record<Reason, readonly Score[]> = {
  benefit: ['benefit'],
  severity: ['severity'],
  resourceUse: ['time', 'money', 'staff'],
};

interface Props {
  thing: Prioritised;
  /** As it is now, also when somebody else says it anew meanwhile. */
  priority: Priority | null;
  written: Unsaved;
  isFromBefore: boolean;
  change: (changes: Partial<Unsaved>) => void;
  /** On Escape: what was written is still there when they come back. */
  leave: () => void;
  close: (said?: string) => void;
}

export function PriorityForm({ thing, priority, written, isFromBefore, change, leave, close }: Props) {
  const { t } = useWords();
  const { deed, prioritise } = usePrioritise(thing);
  const { sentence } = useProblems();
  const { given, from } = written;
  const now = givenOf(priority);
  const isStale = !isSameGiven(now, from);
  useKeeping(
    draftOf(thing),
    useMemo(() => (isSameGiven(given, from) ? {} : { given, from }), [given, from]),
  );
  const [isTried, setTried] = useState(false);
  const { problems } = deed;
  const wrong = (reason: Reason): string | undefined => {
    if (isTried && given.reasons[reason].trim() === '') return t('problems.rules.REASON_REQUIRED');
    const found = problems.find(({ path }) => path.includes(reason));
    return found && sentence(found);
  };
  const send = async () => {
    setTried(true);
    if (REASONS.some((reason) => given.reasons[reason].trim() === '')) {
      goToFirstWrong();
      return;
    }
    if (await prioritise(given)) close(t('plans.matrix.saved', { title: thing.title }));
  };
  return (
    <form
      className="card form bare-form"
      id="priority-form"
      noValidate
      aria-labelledby="placing"
      onKeyDown={({ key }) => {
        if (key === 'Escape') leave();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <h2 className="ds-heading" id="placing">
        {thing.title}
      </h2>
      <FromBefore isIt={isFromBefore} />
      {REASONS.map((reason) => (
        <Criterion key={reason} {...{ reason, given }} change={(one) => change({ given: one })} error={wrong(reason)} />
      ))}
      {isStale && (
        <Stale
          given={now}
          takeTheirs={() => change({ given: now, from: now })}
          keepMine={() => change({ from: now })}
        />
      )}
      <Refusal outcome={deed.outcome} fields={['reason', 'value', 'time', 'money', 'staff']} />
      {!isStale && (
        <div className="row">
          <button type="submit" className="ds-button" aria-disabled={deed.isSending}>
            {t('common.save')}
          </button>
          <button type="button" className="ds-button" data-variant="tertiary" onClick={() => close()}>
            {t('common.cancel')}
          </button>
        </div>
      )}
    </form>
  );
}

function usePrioritise({ __typename, id, version }: Prioritised) {
  const deed = useDeed();
  const prioritise = async (given: Given): Promise<boolean> => {
    const variables = { id, version, priority: inputOf(given) };
    const done =
      __typename === 'Measure'
        ? await deed.run(PrioritiseMeasureDocument, variables)
        : await deed.run(PrioritiseCampaignDocument, variables);
    return done !== null;
  };
  return { deed, prioritise };
}

const DEGREES = [1, 2, 3, 4, 5] as const;

interface CriterionProps {
  given: Given;
  change: (given: Given) => void;
  reason: Reason;
  error: string | undefined;
}

function Criterion({ reason, given, change, error }: CriterionProps) {
  const { t } = useWords();
  return (
    <div className="stack" style={{ gap: '.625rem' }}>
      {ASKED[reason].map((score) => (
        <Choices
          key={score}
          legend={t(`plans.questions.${score}`)}
          name={score}
          choices={DEGREES.map((value) => ({ value: String(value), label: String(value) }))}
          chosen={String(given.scores[score])}
          choose={(value) => change({ ...given, scores: { ...given.scores, [score]: Number(value) } })}
        />
      ))}
      <TextArea
        label={t(`plans.why.${reason}`)}
        rows={2}
        value={given.reasons[reason]}
        error={error}
        onChange={({ target }) => change({ ...given, reasons: { ...given.reasons, [reason]: target.value } })}
      />
    </div>
  );
}

/** Somebody else said it anew while this was written. */
function Stale({ given, takeTheirs, keepMine }: { given: Given; takeTheirs: () => void; keepMine: () => void }) {
  const { t } = useWords();
  return (
    <div className="stack" role="alert">
      <p className="strong">{t('campaigns.stale')}</p>
      <div className="versions">
        <div>
          <p className="note">{t('campaigns.theirs')}</p>
          {t('plans.matrix.scores', { ...given.scores })}
          {REASONS.map((reason) => (
            <p key={reason} className="note">
              {given.reasons[reason]}
            </p>
          ))}
        </div>
      </div>
      <div className="row">
        <button type="button" className="ds-button" onClick={keepMine}>
          {t('campaigns.useMine')}
        </button>
        <button type="button" className="ds-button" data-variant="secondary" onClick={takeTheirs}>
          {t('campaigns.useTheirs')}
        </button>
      </div>
    </div>
  );
}
