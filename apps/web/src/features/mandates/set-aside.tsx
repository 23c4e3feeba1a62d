// Evidence that turns out not to hold is set aside with a reason, and taken up again: it is never changed.
import { useState } from 'react';
import { graphql } from '../../graphql/graphql.js';
import { useWords } from '../../i18n/use-words.js';
import { goToFirstWrong } from '../../ui/first-wrong.js';
import { TextArea } from '../../ui/field.js';
import { Refusal } from '../../ui/problems.js';
import { useDeed } from '../../app/use-deed.js';
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
  const [reason, setReason] = useState<string | null>(null);
  const [lacks, setLacks] = useState(false);
  const which = { evidence: sheet.id, version: sheet.version };
  const { wrong } = deed;
  const setAside = async () => {
    const isEmpty = (reason ?? '').trim() === '';
    setLacks(isEmpty);
    if (isEmpty) goToFirstWrong();
    else if (await deed.run(SetAsideDocument, { ...which, reason: reason ?? '' })) setReason(null);
  };
  if (sheet.setAside || reason === null) {
    const act = sheet.setAside ? () => void deed.run(ReinstateDocument, which) : () => setReason('');
    return (
      <div className="screen-only stack tight">
        <Refusal outcome={deed.outcome} />
        <button
          type="button"
          className="ds-button"
          data-size="sm"
          data-variant="secondary"
          aria-disabled={deed.isSending}
          onClick={act}
        >
          {t(sheet.setAside ? 'mandates.reinstate' : 'mandates.setItAside')}
        </button>
      </div>
    );
  }
  return (
    <form
      className="stack screen-only"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void setAside();
      }}
    >
      <Refusal outcome={deed.outcome} fields={['reason']} />
      <TextArea
        label={t('mandates.whyAside')}
        hint={t('mandates.whyAsideHint')}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
        error={lacks ? t('problems.rules.REASON_REQUIRED') : wrong['reason']}
      />
      <div className="row">
        <button type="submit" className="ds-button" aria-disabled={deed.isSending}>
          {t('mandates.setItAside')}
        </button>
        <button type="button" className="ds-button" data-variant="tertiary" onClick={() => setReason(null)}>
          {t('common.cancel')}
        </button>
      </div>
    </form>
  );
}
