// What if: how the mandates would stand were a campaign moved. Nothing is written until it is carried out.
import { useState } from 'react';
import { useQuery } from 'urql';
import { useNetwork } from '../../app/network.js';
import { type Outcome, useDeeds } from '../../graphql/deeds.js';
import { graphql } from '../../graphql/graphql.js';
import { useWords } from '../../i18n/use-words.js';
import { Refusal } from '../../ui/problems.js';
import { stateOf } from './mandate-lines.js';
import type { PlannedCampaign } from './planned-campaign.js';

/** A campaign as it is, and by how many years it is tried elsewhere. */
export interface Shift {
  campaign: PlannedCampaign;
  years: number;
}

const WhatIfDocument = graphql(`
  query WhatIf($network: ID!, $changes: [WhatIfChange!]!) {
    whatIf(network: $network, changes: $changes) {
      mandates {
        mandate {
          id
          title
        }
        now {
          status
          done
          required
          daysLeft
        }
        then {
          status
          done
          required
          daysLeft
        }
      }
    }
  }
`);

const MoveDocument = graphql(`
  mutation MoveInTime($campaign: ID!, $version: Int!, $changes: CampaignChanges!) {
    changeCampaign(campaign: $campaign, version: $version, changes: $changes) {
      campaign {
        id
        startsOn
        endsOn
        version
      }
      problems {
        code
        rule
        limit
        message
        path
      }
    }
  }
`);

/** 29 February has no brother in most years. */
function inYears(day: string, years: number): string {
  const moved = `${String(Number(day.slice(0, 4)) + years)}${day.slice(4)}`;
  return moved.endsWith('-02-29') ? moved.replace('-29', '-28') : moved;
}

const daysOf = ({ campaign, years }: Shift) => ({
  startsOn: inYears(campaign.startsOn, years),
  endsOn: inYears(campaign.endsOn, years),
});

export const shifted = (shift: Shift): PlannedCampaign => ({ ...shift.campaign, ...daysOf(shift) });

export function Trial({ shift, end }: { shift: Shift; end: () => void }) {
  const { t } = useWords();
  const network = useNetwork();
  const carryOut = useDeeds();
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const { campaign } = shift;
  const changes = [{ campaign: campaign.id, moveTo: daysOf(shift) }];
  const [{ data }] = useQuery({
    query: WhatIfDocument,
    variables: { network: network.id, changes },
    requestPolicy: 'network-only',
  });
  const different = (data?.whatIf.mandates ?? []).filter(
    ({ now, then }) => stateOf(t, now).words !== stateOf(t, then).words,
  );
  const move = async () => {
    const variables = { campaign: campaign.id, version: campaign.version, changes: daysOf(shift) };
    const said = await carryOut(MoveDocument, variables);
    setOutcome(said);
    if ('payload' in said) end();
  };
  return (
    <div className="step" role="status">
      <p className="strong">{t('mandates.trying')}</p>
      {data && different.length === 0 && <p>{t('mandates.noDifference')}</p>}
      <ul className="plain">
        {different.map(({ mandate, then }) => (
          <li key={mandate.id}>{t('mandates.wouldBe', { title: mandate.title, state: stateOf(t, then).words })}</li>
        ))}
      </ul>
      <Refusal outcome={outcome} />
      <div className="row">
        <button type="button" className="ds-button" onClick={() => void move()}>
          {t('mandates.carryOut')}
        </button>
        <button type="button" className="ds-button" data-variant="secondary" onClick={end}>
          {t('common.undo')}
        </button>
      </div>
    </div>
  );
}
