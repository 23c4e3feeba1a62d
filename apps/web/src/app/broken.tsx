import { useRouteError } from 'react-router';
import { Fault } from '../ui/states.js';
import { Shell } from './shell/shell.js';

/** Our own mistake in a page, or a page whose code could not be had, e.g. because a new version is out: reading the page anew mends the latter. */
export function Broken() {
  const error = useRouteError();
  const isUnreachable = error instanceof TypeError && /import/.test(error.message);
  return (
    <Shell>
      <Fault code={isUnreachable ? undefined : 'W1'} again={() => location.reload()} />
    </Shell>
  );
}
