// Changing a campaign. When somebody else was faster, both versions are shown and the person's words are kept.
import { useState } from 'react';
import { useLastBy } from '../../app/last-by.js';
import { useWords } from '../../i18n/use-words.js';
import { goToFirstWrong } from '../../ui/first-wrong.js';
import { isRead } from '../../ui/typed-field.js';
import { Refusal, useProblems } from '../../ui/problems.js';
import { Versions } from '../../ui/versions.js';
import type { Campaign } from './campaign.js';
import { CampaignFields, type CampaignWords, FIELDS, useLacking } from './campaign-form.js';
import { ChangeDocument } from './deeds.js';
import { useDeed } from './use-deed.js';

const wordsOf = ({ title, summary, startsOn, endsOn, visibility }: CampaignWords): CampaignWords => ({
  title,
  summary,
  startsOn,
  endsOn,
  visibility,
});

const differing = (one: CampaignWords, other: CampaignWords) => FIELDS.filter((field) => one[field] !== other[field]);

interface Props {
  /** As it is now, also while the form is open. */
  campaign: Campaign;
  close: () => void;
}

export function ChangeCampaign({ campaign, close }: Props) {
  const { t } = useWords();
  const lastBy = useLastBy('CAMPAIGN_CHANGED', campaign.id);
  const deed = useDeed();
  const lackingIn = useLacking();
  const { byField } = useProblems();
  /** What the person began with. */
  const [base, setBase] = useState({ version: campaign.version, words: wordsOf(campaign) });
  const [words, setWords] = useState(base.words);
  const [wrong, setWrong] = useState<Record<string, string>>({});
  const problems = deed.outcome && 'problems' in deed.outcome ? deed.outcome.problems : [];
  const conflicts = differing(wordsOf(campaign), base.words).filter((field) => words[field] !== campaign[field]);
  const isStale = campaign.version !== base.version && conflicts.length > 0;
  const send = async (version: number) => {
    const lacking = lackingIn(words);
    setWrong(lacking);
    if (Object.keys(lacking).length > 0) {
      goToFirstWrong();
      return;
    }
    const changes = Object.fromEntries(differing(words, base.words).map((field) => [field, words[field]]));
    if (Object.keys(changes).length === 0) close();
    else if (await deed.run(ChangeDocument, { campaign: campaign.id, version, changes })) close();
  };
  const shown = useShown();
  const takeTheirs = () => {
    const theirs = Object.fromEntries(conflicts.map((field) => [field, campaign[field]]));
    setWords({ ...words, ...theirs });
    setBase({ version: campaign.version, words: wordsOf(campaign) });
    deed.forget();
  };
  return (
    <form
      className="card form"
      noValidate
      aria-label={t('campaigns.change')}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isRead(event.currentTarget)) return;
        // what others changed elsewhere in it does not stand in the way
        void send(conflicts.length === 0 ? campaign.version : base.version);
      }}
    >
      {isStale ? (
        <Versions
          {...{ lastBy, takeTheirs }}
          versions={conflicts.map((field) => shown(words, campaign, field))}
          useMine={() => void send(campaign.version)}
        />
      ) : (
        <Refusal outcome={deed.outcome} fields={FIELDS} />
      )}
      <CampaignFields
        words={words}
        change={(changes) => setWords({ ...words, ...changes })}
        wrong={{ ...byField(problems), ...wrong }}
        narrowest={campaign.visibility}
      />
      <div className="row">
        {!isStale && (
          <button type="submit" className="ds-button" aria-disabled={deed.isSending}>
            {t('common.save')}
          </button>
        )}
        <button type="button" className="ds-button" data-variant="tertiary" onClick={close}>
          {t('common.cancel')}
        </button>
      </div>
    </form>
  );
}

/** What a field says in both, in words. */
function useShown() {
  const { t } = useWords();
  const said = (words: CampaignWords, field: keyof CampaignWords) =>
    field === 'visibility' ? t(`campaigns.visibility.${words.visibility}`) : words[field];
  return (mine: CampaignWords, theirs: CampaignWords, field: keyof CampaignWords) => ({
    field: t(`campaigns.fields.${field}`),
    mine: said(mine, field),
    theirs: said(theirs, field),
  });
}
