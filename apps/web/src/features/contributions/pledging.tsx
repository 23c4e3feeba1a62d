import { Suspense } from 'react';
import { later } from '../../ui/later.js';
import type { Props } from './pledge-form.js';

const PledgeForm = later(async () => (await import('./pledge-form.js')).PledgeForm);

/** The way to promise, for who may: nothing is shown to others, nor does its code travel to them. */
export const Pledging = (props: Props) =>
  props.givers.length > 0 && (
    <Suspense>
      <PledgeForm {...props} />
    </Suspense>
  );
