// The measures or milestones that a mandate's rule names: of plans in force, and of the plan that gives it.
import { useQuery } from 'urql';
import { useNetwork } from '../../app/network.js';
import { useWords } from '../../i18n/use-words.js';
import { PickMany } from '../../ui/pick-many.js';
import { MeasuresToNameDocument, MilestonesToNameDocument } from './orders.js';

interface Props {
  plan: string;
  chosen: readonly string[];
  choose: (ids: string[]) => void;
  error: string | undefined;
}

export function MeasuresToName({ plan, ...picked }: Props) {
  const { slug } = useNetwork();
  const [{ data }] = useQuery({ query: MeasuresToNameDocument, variables: { slug, plan } });
  if (!data) return <div className="bone" />;
  const own = data.plan?.measures.nodes ?? [];
  const others = (data.network?.plans.nodes ?? []).filter(({ id }) => id !== plan).flatMap((one) => one.measures.nodes);
  return <Pick of="measuresDone" things={[...own, ...others]} {...picked} />;
}

export function MilestonesToName({ plan, ...picked }: Props) {
  const [{ data }] = useQuery({ query: MilestonesToNameDocument, variables: { plan } });
  if (!data) return <div className="bone" />;
  const things = (data.plan?.processes ?? []).flatMap((process) =>
    process.milestones.map(({ id, title }) => ({ id, title: `${title} · ${process.title}` })),
  );
  return <Pick of="milestonesReached" things={things} {...picked} />;
}

interface PickProps extends Omit<Props, 'plan'> {
  of: 'measuresDone' | 'milestonesReached';
  things: readonly { id: string; title: string }[];
}

function Pick({ of, things, chosen, choose, error }: PickProps) {
  const { t } = useWords();
  return (
    <PickMany
      legend={t(`orders.which.${of}`)}
      name={of}
      choices={things.map(({ id, title }) => ({ value: id, label: title }))}
      {...{ chosen, choose, error }}
      search={t(`orders.search.${of}`)}
      none={t(`orders.none.${of}`)}
    />
  );
}
