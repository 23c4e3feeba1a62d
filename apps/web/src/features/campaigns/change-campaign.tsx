// Changing a campaign. When somebody else was faster, both versions are shown and the person's words are kept.
import { useState } from 'react';
import { useLastBy } from '../../app/written/last-by.js';
import { useWritten } from '../../app/written/use-written.js';
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

interface Props {
  /** As it is now, also while the form is open. */
  campaign: Campaign;
  close: () => void;
}

export function ChangeCampaign({ campaign, close }: Props) {
  const { t } = useWords();
  const lastBy = useLastBy(campaign.id);
  const deed = useDeed();
  const lackingIn = useLacking();
  const { byField } = useProblems();
  const now = wordsOf(campaign);
  const { words, changes, conflicts, change, takeTheirs } = useWritten(now);
  const [wrong, setWrong] = useState<Record<string, string>>({});
  const problems = deed.outcome && 'problems' in deed.outcome ? deed.outcome.problems : [];
  const isStale = conflicts.length > 0;
  const send = async () => {
    const lacking = lackingIn(words);
    setWrong(lacking);
    if (Object.keys(lacking).length > 0) {
      goToFirstWrong();
      return;
    }
    if (Object.keys(changes).length === 0) close();
    else if (await deed.run(ChangeDocument, { campaign: campaign.id, version: campaign.version, changes })) close();
  };
  const shown = useShown();
  return (
    <form
      className="card form"
      noValidate
      aria-label={t('campaigns.change')}
      onSubmit={(event) => {
        event.preventDefault();
        if (isRead(event.currentTarget) && !isStale) void send();
      }}
    >
      {isStale ? (
        <Versions
          lastBy={lastBy}
          versions={conflicts.map((field) => shown(words, now, field))}
          takeTheirs={() => {
            takeTheirs();
            deed.forget();
          }}
          useMine={() => void send()}
        />
      ) : (
        <Refusal outcome={deed.outcome} fields={FIELDS} />
      )}
      <CampaignFields
        words={words}
        change={change}
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
