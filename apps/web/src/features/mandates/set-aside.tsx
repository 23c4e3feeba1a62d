// Evidence that turns out not to hold is set aside with a reason, and taken up again: it is never changed.
import { useState } from 'react';
import { useDeed } from '../../app/use-deed.js';
import { ReasonForm } from '../../app/written/reason-form.js';
import { graphql } from '../../graphql/graphql.js';
import { useWords } from '../../i18n/use-words.js';
import { Refusal } from '../../ui/problems.js';
import './sheet.js';
import type { EvidenceSheet } from './sheet.js';

const SetAsideDocument = graphql(`
  mutation SetEvidenceAside($evidence: ID!, $version: Int!, $reason: String!) {
    setEvidenceAside(evidence: $evidence, version: $version, reason: $reason) {
      evidence {
        ...EvidenceSheet
      }
      problems {
        ...Refused
      }
    }
  }
`);

const ReinstateDocument = graphql(`
  mutation ReinstateEvidence($evidence: ID!, $version: Int!) {
    reinstateEvidence(evidence: $evidence, version: $version) {
      evidence {
        ...EvidenceSheet
      }
      problems {
        ...Refused
      }
    }
  }
`);

export function SetAside({ sheet }: { sheet: EvidenceSheet }) {
  const { t } = useWords();
  const deed = useDeed();
  const [isAsked, setAsked] = useState(false);
  const which = { evidence: sheet.id, version: sheet.version };
  const setAside = async (reason: string) => {
    const isDone = (await deed.run(SetAsideDocument, { ...which, reason })) !== null;
    if (isDone) setAsked(false);
    return isDone;
  };
  if (isAsked && !sheet.setAside)
    return (
      <ReasonForm
        name={t('mandates.setItAside')}
        className="stack screen-only"
        {...{ thing: sheet.id, deed, carryOut: setAside }}
        label={t('mandates.whyAside')}
        hint={t('mandates.whyAsideHint')}
        answer={t('mandates.setItAside')}
        cancel={() => setAsked(false)}
      />
    );
  return (
    <div className="screen-only stack tight">
      <Refusal outcome={deed.outcome} />
      <button
        type="button"
        className="ds-button"
        data-size="sm"
        data-variant="secondary"
        aria-disabled={deed.isSending}
        onClick={() => (sheet.setAside ? void deed.run(ReinstateDocument, which) : setAsked(true))}
      >
        {t(sheet.setAside ? 'mandates.reinstate' : 'mandates.setItAside')}
      </button>
    </div>
  );
}
