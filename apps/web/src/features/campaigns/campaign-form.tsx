// What a campaign says about itself: the fields, for proposing it and for changing it.
import { useNetwork } from '../../app/network.js';
import { useWords } from '../../i18n/use-words.js';
import { Choices } from '../../ui/choices.js';
import { Field, TextArea } from '../../ui/field.js';
import { DayField } from '../../ui/typed-field.js';
import type { Campaign } from './campaign.js';

export type Visibility = Campaign['visibility'];

export interface CampaignWords {
  title: string;
  summary: string;
  startsOn: string;
  endsOn: string;
  visibility: Visibility;
}

/** It only widens: to hide something again is refused. */
const VISIBILITIES: readonly Visibility[] = ['DRAFT', 'NETWORK', 'PUBLIC'];

export const FIELDS = ['title', 'summary', 'startsOn', 'endsOn', 'visibility'] as const;

interface Props {
  words: CampaignWords;
  change: (changes: Partial<CampaignWords>) => void;
  /** What is wrong, by field. */
  wrong: Readonly<Record<string, string | undefined>>;
  /** The narrowest that may be chosen. */
  narrowest?: Visibility;
}

export function CampaignFields({ words, change, wrong, narrowest = 'DRAFT' }: Props) {
  const { t } = useWords();
  const { timeZone } = useNetwork();
  const choices = VISIBILITIES.slice(VISIBILITIES.indexOf(narrowest)).map((value) => ({
    value,
    label: t(`campaigns.visibility.${value}`),
  }));
  return (
    <>
      <Field
        label={t('campaigns.fields.title')}
        maxLength={200}
        value={words.title}
        onChange={(event) => change({ title: event.target.value })}
        error={wrong['title']}
      />
      <TextArea
        label={t('campaigns.fields.summary')}
        hint={t('campaigns.fields.summaryHint')}
        rows={6}
        value={words.summary}
        onChange={(event) => change({ summary: event.target.value })}
        error={wrong['summary']}
      />
      <div className="inline">
        <DayField
          label={t('campaigns.fields.startsOn')}
          timeZone={timeZone}
          value={words.startsOn}
          change={(startsOn) => change({ startsOn })}
          error={wrong['startsOn']}
        />
        <DayField
          label={t('campaigns.fields.endsOn')}
          timeZone={timeZone}
          value={words.endsOn}
          change={(endsOn) => change({ endsOn })}
          error={wrong['endsOn']}
        />
      </div>
      <Choices
        legend={t('campaigns.fields.visibility')}
        name="visibility"
        choices={choices}
        chosen={words.visibility}
        choose={(visibility) => change({ visibility })}
        error={wrong['visibility']}
      />
    </>
  );
}

/** What must be written before it is worth sending, by field. */
export function useLacking(): (words: CampaignWords) => Record<string, string> {
  const { t } = useWords();
  const required = t('problems.rules.REQUIRED');
  return ({ title, summary, startsOn, endsOn }) => ({
    ...(title.trim() === '' && { title: required }),
    ...(summary.trim() === '' && { summary: required }),
    ...(startsOn === '' && { startsOn: t('campaigns.chooseDay') }),
    ...(endsOn === '' && { endsOn: t('campaigns.chooseDay') }),
    ...(startsOn !== '' && endsOn !== '' && endsOn < startsOn && { endsOn: t('problems.rules.END_BEFORE_START') }),
  });
}
