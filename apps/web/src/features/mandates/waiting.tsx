// How much waits for a coordinator in a network, and the way there.
import { Link } from 'react-router';
import { todayIn } from '../../i18n/dates.js';
import { useWords } from '../../i18n/use-words.js';
import { holding } from './mandate-lines.js';
import { usePlanned } from './planned.js';
import { todosOf } from './todos.rules.js';

interface Props {
  network: { slug: string; name: string; timeZone: string };
}

export function Waiting({ network }: Props) {
  const { t, counted } = useWords();
  const { slug, name, timeZone } = network;
  const [{ data }] = usePlanned(network);
  const found = data?.network;
  const count = found ? todosOf(found, holding(found.mandates.nodes), todayIn(timeZone)).length : null;
  return (
    <ul className="card todo">
      <li>
        <b className="strong">
          {count === null ? '\u00a0' : t('mandates.todo.inNetwork', { ...counted(count), network: name })}
        </b>
        <Link className="ds-button" data-variant="secondary" to={`/${slug}/plan`}>
          {t('mine.seePlan')}
        </Link>
      </li>
    </ul>
  );
}
