// Saying how something is to be prioritised: the national questions, each with why. While it is answered, its dot moves in the matrix.
import { useState } from 'react';
import { graphql } from '../../graphql/graphql.js';
import { useWords } from '../../i18n/use-words.js';
import { goToFirstWrong } from '../../ui/first-wrong.js';
import { Choices } from '../../ui/choices.js';
import { TextArea } from '../../ui/field.js';
import { Refusal, useProblems } from '../../ui/problems.js';
import { useDeed } from '../../app/use-deed.js';
import {
  type Given,
  givenOf,
  inputOf,
  type Prioritised,
  type Priority,
  type Reason,
  REASONS,
  type Score,
} from './priority.js';

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
  given: Given;
  change: (given: Given) => void;
  close: (said?: string) => void;
}

export function PriorityForm({ thing, priority, given, change, close }: Props) {
  const { t } = useWords();
  const deed = useDeed();
  const { sentence } = useProblems();
  const [base, setBase] = useState(() => JSON.stringify(givenOf(priority)));
  const [isTried, setTried] = useState(false);
  const isStale = JSON.stringify(givenOf(priority)) !== base;
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
    const variables = { id: thing.id, version: thing.version, priority: inputOf(given) };
    const isDone =
      thing.__typename === 'Measure'
        ? await deed.run(PrioritiseMeasureDocument, variables)
        : await deed.run(PrioritiseCampaignDocument, variables);
    if (isDone) close(t('plans.matrix.saved', { title: thing.title }));
  };
  return (
    <form
      className="card form bare-form"
      id="priority-form"
      noValidate
      aria-labelledby="placing"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <h2 className="ds-heading" id="placing">
        {thing.title}
      </h2>
      {REASONS.map((reason) => (
        <Criterion key={reason} {...{ reason, given, change }} error={wrong(reason)} />
      ))}
      {isStale && (
        <Stale
          given={givenOf(priority)}
          takeTheirs={() => {
            change(givenOf(priority));
            setBase(JSON.stringify(givenOf(priority)));
          }}
          keepMine={() => setBase(JSON.stringify(givenOf(priority)))}
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

const DEGREES = [1, 2, 3, 4, 5] as const;

interface CriterionProps extends Pick<Props, 'given' | 'change'> {
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
