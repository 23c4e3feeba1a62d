// Changing a campaign.
import { useState } from 'react';
import { ChangeForm } from '../../app/written/change-form.js';
import { useWritten } from '../../app/written/use-written.js';
import { useWords } from '../../i18n/use-words.js';
import { goToFirstWrong } from '../../ui/first-wrong.js';
import type { Campaign } from './campaign.js';
import { CampaignFields, type CampaignWords, FIELDS, useLacking } from './campaign-form.js';
import { ChangeDocument } from './deeds.js';
import { useDeed } from '../../app/use-deed.js';

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
  const deed = useDeed();
  const lackingIn = useLacking();
  const { done, ...written } = useWritten(campaign.id, wordsOf(campaign), close);
  const { words, changes, change } = written;
  const [lacking, setLacking] = useState<Record<string, string>>({});
  const save = async () => {
    const lacks = lackingIn(words);
    setLacking(lacks);
    if (Object.keys(lacks).length > 0) goToFirstWrong();
    else if (Object.keys(changes).length === 0) done();
    else if (await deed.run(ChangeDocument, { campaign: campaign.id, version: campaign.version, changes })) done();
  };
  const inWords = ({ visibility, ...texts }: CampaignWords, field: keyof CampaignWords) =>
    field === 'visibility' ? t(`campaigns.visibility.${visibility}`) : texts[field];
  return (
    <ChangeForm
      name={t('campaigns.change')}
      nameOf={(field) => t(`campaigns.fields.${field}`)}
      {...{ written, inWords, deed, save }}
      fields={FIELDS}
      cancel={done}
    >
      <CampaignFields {...{ words, change }} wrong={{ ...deed.wrong, ...lacking }} narrowest={campaign.visibility} />
    </ChangeForm>
  );
}
