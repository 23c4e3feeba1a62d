// Saying what a campaign or an activity is for. Mandates are the coordinator's to link.
import { useQuery } from 'urql';
import { useNetwork } from '../../../app/network.js';
import { useWords } from '../../../i18n/use-words.js';
import { PickMany } from '../../../ui/pick-many.js';
import { useDeed } from '../../../app/use-deed.js';
import { useLooker } from '../use-looker.js';
import { ChangeForm } from '../../../app/written/change-form.js';
import { useWritten } from '../../../app/written/use-written.js';
import { AimsToChooseDocument, deeds } from './aim-deeds.js';
import type { Aimed, AimWords } from './aims.js';

interface Props {
  kind: 'campaign' | 'activity';
  aimed: Aimed;
  close: () => void;
}

type Choices = Record<keyof AimWords, { value: string; label: string }[]>;

export function AimsForm(props: Props) {
  const { slug } = useNetwork();
  const [{ data }] = useQuery({ query: AimsToChooseDocument, variables: { slug } });
  if (!data?.network) return <div className="bone" />;
  const { mandates, plans } = data.network;
  const { aimed } = props;
  const choices: Choices = {
    mandates: choicesOf(
      mandates.nodes.filter(({ withdrawnReason }) => !withdrawnReason),
      aimed.mandates,
    ),
    goals: choicesOf(
      plans.nodes.flatMap((plan) => plan.goals),
      aimed.goals,
    ),
    measures: choicesOf(
      plans.nodes.flatMap((plan) => plan.measures.nodes),
      aimed.measures,
    ),
  };
  return <Form {...props} choices={choices} />;
}

/** What it is for already stays to be chosen. */
function choicesOf(things: Aimed['mandates'], known: Aimed['mandates']) {
  const others = known.filter(({ id }) => !things.some((one) => one.id === id));
  return [...things, ...others].map(({ id, title }) => ({ value: id, label: title }));
}

const idsOf = (things: Aimed['mandates']): string[] => things.map(({ id }) => id).sort();

const wordsOf = ({ mandates, goals, measures }: Aimed): AimWords => ({
  ...{ mandates: idsOf(mandates), goals: idsOf(goals), measures: idsOf(measures) },
});

function Form({ kind, aimed, choices, close }: Props & { choices: Choices }) {
  const { t } = useWords();
  const { isCoordinator } = useLooker();
  const deed = useDeed();
  const { done, ...written } = useWritten(`aims.${aimed.id}`, wordsOf(aimed), close);
  const { words, change, changes } = written;
  const lists = isCoordinator ? (['mandates', 'goals', 'measures'] as const) : (['goals', 'measures'] as const);
  const save = async () => {
    const { aim, link } = deeds[kind];
    const isAimed = changes.goals !== undefined || changes.measures !== undefined;
    const saved = isAimed ? await aim(deed.run, aimed.id, aimed.version, words) : aimed;
    if (!saved) return;
    if (changes.mandates && !(await link(deed.run, aimed.id, saved.version, words.mandates))) return;
    done();
  };
  const inWords = (from: AimWords, list: keyof AimWords) =>
    from[list].map((id) => choices[list].find(({ value }) => value === id)?.label ?? '').join('\n');
  return (
    <ChangeForm
      className="card form bare-form"
      name={t('orders.aims.title', { title: aimed.title })}
      nameOf={(list) => t(`orders.aims.lists.${list}`)}
      thing={aimed.id}
      {...{ written, inWords, deed, save }}
      cancel={done}
      leave={close}
    >
      {lists.map((list) => (
        <PickMany
          key={list}
          legend={t(`orders.aims.lists.${list}`)}
          name={list}
          choices={choices[list]}
          chosen={words[list]}
          choose={(ids) => change({ [list]: ids.sort() })}
          search={t(`orders.aims.search.${list}`)}
          none={t('orders.aims.none')}
        />
      ))}
    </ChangeForm>
  );
}
