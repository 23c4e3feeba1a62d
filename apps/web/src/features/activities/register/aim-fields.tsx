// The goals and measures in force, to be chosen among before the activity is there. Mandates are linked by coordinators, once it is.
import { useQuery } from 'urql';
import { useNetwork } from '../../../app/network.js';
import { codeOf } from '../../../graphql/faults.js';
import { useWords } from '../../../i18n/use-words.js';
import { PickMany } from '../../../ui/pick-many.js';
import { Fault, Loading } from '../../../ui/states.js';
import { AimsToChooseDocument } from '../../plans/aims/aim-deeds.js';

const LISTS = ['goals', 'measures'] as const;

interface Props {
  /** Ids. */
  chosen: Record<(typeof LISTS)[number], readonly string[]>;
  choose: (changes: Partial<Record<(typeof LISTS)[number], readonly string[]>>) => void;
}

export function AimFields({ chosen, choose }: Props) {
  const { t } = useWords();
  const { slug } = useNetwork();
  const [{ data, error }, again] = useQuery({ query: AimsToChooseDocument, variables: { slug } });
  if (!data?.network) return error ? <Fault code={codeOf(error)} again={again} /> : <Loading />;
  const plans = data.network.plans.nodes;
  const things = {
    goals: plans.flatMap(({ goals }) => goals),
    measures: plans.flatMap(({ measures }) => measures.nodes),
  };
  return LISTS.map((list) => (
    <PickMany
      key={list}
      legend={t(`orders.aims.lists.${list}`)}
      name={list}
      choices={things[list].map(({ id, title }) => ({ value: id, label: title }))}
      chosen={[...chosen[list]]}
      choose={(ids) => choose({ [list]: ids })}
      search={t(`orders.aims.search.${list}`)}
      none={t('orders.aims.none')}
    />
  ));
}
