// The next edition of a plan in force: how much it changes decides who must adopt it.
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { useNetwork } from '../../../app/network.js';
import { graphql } from '../../../graphql/graphql.js';
import { useWords } from '../../../i18n/use-words.js';
import { Choices } from '../../../ui/choices.js';
import { DeedForm } from '../../../ui/deed-form.js';
import type { Plan } from '../plan.js';
import { RevisePlanDocument } from './plan-deeds.js';
import { usePlanDeed } from './use-plan-deed.js';

const ApprovalsDocument = graphql(`
  query Approvals($slug: String!) {
    network(slug: $slug) {
      id
      planLevels {
        level
        approvalNew
        approvalLarge
        approvalSmall
      }
    }
  }
`);

const SIZES = ['SMALL', 'LARGE', 'NEW'] as const;
const FIELDS = { SMALL: 'approvalSmall', LARGE: 'approvalLarge', NEW: 'approvalNew' } as const;

interface Props {
  plan: Plan;
  close: () => void;
}

export function Revise({ plan, close }: Props) {
  const { t } = useWords();
  const { slug } = useNetwork();
  const navigate = useNavigate();
  const deed = usePlanDeed(plan.id);
  const [change, setChange] = useState<Plan['change']>('LARGE');
  const [{ data }] = useQuery({ query: ApprovalsDocument, variables: { slug } });
  const rule = data?.network?.planLevels.find(({ level }) => level === plan.level);
  const begin = async () => {
    const draft = (await deed.run(RevisePlanDocument, { plan: plan.id, version: plan.version, change }))?.plan;
    if (draft) await navigate(`/${slug}/plans/${draft.id}`);
  };
  return (
    <DeedForm
      name={t('planning.steps.revise')}
      deed={deed}
      answer={t('planning.revise.begin')}
      carryOut={() => void begin()}
      cancel={close}
    >
      <Choices
        legend={t('planning.revise.title')}
        name="change"
        choices={SIZES.map((value) => ({ value, label: t(`planning.revise.sizes.${value}`) }))}
        chosen={change}
        choose={setChange}
      />
      <div className="sentence" role="status">
        {t(`planning.revise.means.${change}`)}
        {rule && <small>{t(`planning.approval.${rule[FIELDS[change]] ?? 'ANY'}`)}</small>}
      </div>
      <p className="small quiet">{t('planning.revise.what')}</p>
    </DeedForm>
  );
}
