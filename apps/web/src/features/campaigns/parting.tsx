// Going out of a campaign, and saying no to it: only somebody else's invitation leads back, so both ask first.
import { useDeed } from '../../app/use-deed.js';
import { useWords } from '../../i18n/use-words.js';
import { Confirm } from '../../ui/confirm.js';
import { AnswerDocument, LeaveDocument } from './deeds.js';

interface Props {
  campaign: { id: string; title: string };
  organisation: { id: string; name: string };
  close: () => void;
}

export function Leaving({ campaign, organisation, close }: Props) {
  const { t } = useWords();
  const deed = useDeed();
  const leave = async () => {
    if (await deed.run(LeaveDocument, { campaign: campaign.id, organisation: organisation.id })) close();
  };
  return (
    <Confirm
      title={t('campaigns.leaveTitle', { organisation: organisation.name, title: campaign.title })}
      what={t('campaigns.leaveWhat')}
      answer={t('campaigns.leave')}
      {...{ deed, close }}
      carryOut={leave}
    />
  );
}

export function SayingNo({ campaign, organisation, close }: Props) {
  const { t } = useWords();
  const deed = useDeed();
  const decline = async () => {
    const variables = { campaign: campaign.id, organisation: organisation.id, accept: false };
    if (await deed.run(AnswerDocument, variables)) close();
  };
  return (
    <Confirm
      title={t('campaigns.noTitle', { organisation: organisation.name, title: campaign.title })}
      what={t('campaigns.noWhat', { organisation: organisation.name })}
      answer={t('campaigns.decline')}
      {...{ deed, close }}
      carryOut={decline}
    />
  );
}
