import { useWords } from '../../i18n/use-words.js';
import { givesMandates } from '../plans/rights.rules.js';
import { useLooker } from '../plans/use-looker.js';
import { GiveMandate } from './give-mandate.js';
import { holding, type MandateLine, MandateLines } from './mandate-lines.js';

interface Props {
  plan: { id: string; status: Parameters<typeof givesMandates>[0]['status'] };
  mandates: readonly MandateLine[];
}

/** What a plan has ordered, on its page, and the way to order more. */
export function Ordered({ plan, mandates }: Props) {
  const { t } = useWords();
  const { isCoordinator } = useLooker();
  const held = holding(mandates);
  const maySay = isCoordinator && givesMandates(plan);
  if (held.length === 0 && !maySay) return null;
  return (
    <section className="wrap stack below" aria-labelledby="mandates">
      <h2 className="ds-heading" id="mandates">
        {t('mandates.ordered')}
      </h2>
      {held.length > 0 ? <MandateLines mandates={held} /> : <p className="quiet">{t('mandates.noneOrdered')}</p>}
      {maySay && (
        <div>
          <GiveMandate plan={plan.id} />
        </div>
      )}
    </section>
  );
}
