// Proposing a campaign. What is half written survives a reload.
import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useDraft } from '../../app/drafts.js';
import { placeOf, useNetwork } from '../../app/network.js';
import { useSession } from '../../app/session.js';
import { useWords } from '../../i18n/use-words.js';
import { Select } from '../../ui/field.js';
import { Answer, useTitle } from '../../ui/page.js';
import { Refusal, useProblems } from '../../ui/problems.js';
import { Forbidden, Loading } from '../../ui/states.js';
import { type Giver, useGivers } from '../contributions/givers.js';
import { CampaignFields, type CampaignWords, FIELDS, goToFirstWrong, useLacking } from './campaign-form.js';
import { ProposeDocument } from './deeds.js';
import { useDeed } from './use-deed.js';

const NOTHING: CampaignWords = { title: '', summary: '', startsOn: '', endsOn: '', visibility: 'NETWORK' };

export default function ProposePage() {
  const { t } = useWords();
  const network = useNetwork();
  const { viewer } = useSession();
  const { pathname } = useLocation();
  const owners = useGivers();
  useTitle(t('campaigns.propose'), placeOf(network));
  if (viewer === undefined) return <Loading />;
  if (owners.length === 0) return <Forbidden signIn={`/sign-in?to=${encodeURIComponent(pathname)}`} />;
  return <Proposal owners={owners} />;
}

function Proposal({ owners }: { owners: readonly Giver[] }) {
  const { t } = useWords();
  const network = useNetwork();
  const navigate = useNavigate();
  const deed = useDeed();
  const lackingIn = useLacking();
  const { byField } = useProblems();
  const [words, change, clear] = useDraft<CampaignWords>(`campaign.${network.id}`, NOTHING);
  const [organisation, setOrganisation] = useState(owners[0]?.id ?? '');
  const [wrong, setWrong] = useState<Record<string, string>>({});
  const problems = deed.outcome && 'problems' in deed.outcome ? deed.outcome.problems : [];
  const propose = async () => {
    const lacking = lackingIn(words);
    setWrong(lacking);
    if (Object.keys(lacking).length > 0) {
      goToFirstWrong();
      return;
    }
    const payload = await deed.run(ProposeDocument, { network: network.id, organisation, campaign: words });
    if (!payload?.campaign) return;
    clear();
    await navigate(`/${network.slug}/campaigns/${payload.campaign.id}`);
  };
  return (
    <div className="wrap stack feed-page">
      <Answer lead={t('campaigns.proposeLead')}>{t('campaigns.proposeTitle')}</Answer>
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void propose();
        }}
      >
        <Refusal outcome={deed.outcome} fields={FIELDS} />
        {owners.length > 1 && (
          <Select
            label={t('campaigns.fields.owner')}
            value={organisation}
            onChange={(event) => setOrganisation(event.target.value)}
          >
            {owners.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        )}
        <CampaignFields words={words} change={change} wrong={{ ...byField(problems), ...wrong }} />
        <div>
          <button type="submit" className="ds-button" aria-disabled={deed.isSending}>
            {t('campaigns.proposeIt')}
          </button>
        </div>
      </form>
    </div>
  );
}
