import { useWords } from '../../../i18n/use-words.js';
import type { PlannedCampaign } from './planned-campaign.js';

/** 1 and 2 are low, 3 is middling, 4 and 5 are high. */
const degree = (value: number): 'low' | 'middle' | 'high' => (value < 2.5 ? 'low' : value < 3.5 ? 'middle' : 'high');

export function Priority({ priority }: Pick<PlannedCampaign, 'priority'>) {
  const { t } = useWords();
  if (!priority) return null;
  const { benefit, resourceUse, severity } = priority;
  return (
    <ul className="prio">
      <li>
        {t('mandates.benefit')} <b>{t(`mandates.degree.${degree(benefit.value)}`)}</b>
      </li>
      <li>
        {t('mandates.resourceUse')} <b>{t(`mandates.degree.${degree(resourceUse.value)}`)}</b>
      </li>
      <li>
        {t('mandates.severity')} <b>{t(`mandates.severityDegree.${degree(severity.value)}`)}</b>
      </li>
    </ul>
  );
}
