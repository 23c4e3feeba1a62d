import { useMemo } from 'react';
import { useQuery } from 'urql';
import { FromBefore } from '../../../app/written/from-before.js';
import { useNetwork } from '../../../app/network.js';
import { todayIn } from '../../../i18n/dates.js';
import { useWords } from '../../../i18n/use-words.js';
import { Icon } from '../../../ui/icon.js';
import { Refusal, useProblems } from '../../../ui/problems.js';
import { isRead } from '../../../ui/typed-field.js';
import { copied } from './copied.rules.js';
import { isIn, RegisterDocument } from './documents.js';
import { AudienceFields, BelongsFields, FIELDS, PeopleFields, WhatFields, WhenFields } from './fields.js';
import { Aiming } from './aiming.js';
import { Preview } from './preview.js';
import { type Done, useSending } from './use-sending.js';
import { useWritten } from './use-written.js';

interface Props {
  organisations: { id: string; name: string }[];
  personId: string;
  done: (what: Done) => void;
}

export function RegisterForm({ organisations, personId, done }: Props) {
  const { t } = useWords();
  const network = useNetwork();
  const { byField } = useProblems();
  const draft = `register.${personId}`;
  const { plan, change, clear, isFromBefore } = useWritten(draft, organisations[0]?.id ?? '');
  const variables = { slug: network.slug, organisation: plan.organisation };
  const [{ data }] = useQuery({ query: RegisterDocument, variables });
  const last = data?.network?.activities.nodes[0];
  const campaigns = useMemo(
    () => (data?.network?.campaigns.nodes ?? []).filter((campaign) => isIn(campaign, plan.organisation)),
    [data, plan.organisation],
  );

  const { outcome, isSending, send } = useSending(plan, draft, (what) => {
    done(what);
    clear();
  });
  const errors = outcome && 'problems' in outcome ? byField(outcome.problems) : {};
  return (
    <form
      className="wrap"
      onSubmit={(event) => {
        event.preventDefault();
        if (isRead(event.currentTarget)) void send();
      }}
      noValidate
    >
      <div
        className="row"
        style={{ alignItems: 'end', justifyContent: 'space-between', gap: '1rem', paddingBlockEnd: '1.75rem' }}
      >
        <h1 className="ds-heading">{t('register.heading')}</h1>
        {last && (
          <button
            type="button"
            className="ds-button"
            data-variant="secondary"
            onClick={() => change(copied(last, todayIn(network.timeZone), network.timeZone))}
          >
            <Icon name="copy" />
            {t('register.copy', { title: last.title })}
          </button>
        )}
      </div>
      <div className="split entry">
        <div className="form">
          <FromBefore isIt={isFromBefore} anew={clear} />
          <WhatFields {...{ plan, change, errors }} />
          <WhenFields {...{ plan, change, errors }} />
          <AudienceFields {...{ plan, change, errors }} />
          <PeopleFields {...{ plan, change, errors }} />
          <BelongsFields {...{ plan, change, errors, organisations, campaigns }} />
          <Aiming plan={plan} change={change} />
        </div>
        <Preview plan={plan} organisation={organisations.find((one) => one.id === plan.organisation)?.name ?? ''} />
        <div className="actions">
          <Refusal outcome={outcome} fields={FIELDS} />
          <button type="submit" className="ds-button" aria-disabled={isSending}>
            {t('register.submit')}
          </button>
          <span className="note">{t('register.later')}</span>
        </div>
      </div>
    </form>
  );
}
