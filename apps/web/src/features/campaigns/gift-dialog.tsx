import { useState } from 'react';
import { useKept } from '../../app/drafts.js';
import { useWords } from '../../i18n/use-words.js';
import { DeedForm } from '../../ui/deed-form.js';
import { Dialog } from '../../ui/dialog.js';
import { Field, Select, TextArea } from '../../ui/field.js';
import type { Giver } from '../contributions/givers.js';
import { KINDS, type Kind } from '../contributions/need.js';
import { GiveDocument } from './deeds.js';
import { useDeed } from '../../app/use-deed.js';
import { FromBefore } from '../../app/written/from-before.js';

interface Props {
  campaign: string;
  givers: readonly Giver[];
  /** Who is chosen to begin with. */
  giver: string;
  close: () => void;
}

interface Gift {
  organisation: string;
  kind: Kind;
  quantity: string;
  note: string;
}

/** What is written, and where nothing is, what it begins with; from one that the person can give for. */
function giftOf(written: Partial<Gift>, giver: string, givers: readonly Giver[]): Gift {
  const gift: Gift = { organisation: giver, kind: 'HOURS', quantity: '', note: '', ...written };
  return givers.some(({ id }) => id === gift.organisation) ? gift : { ...gift, organisation: giver };
}

/** Promising the campaign something that nobody asked for. */
export function GiftDialog({ campaign, givers, giver, close }: Props) {
  const { t } = useWords();
  const deed = useDeed();
  const [written, setWritten, forget] = useKept<Partial<Gift>>(`gift.${campaign}`, (kept) => kept);
  const [isFromBefore] = useState(Object.keys(written).length > 0);
  const gift = giftOf(written, giver, givers);
  const change = (changes: Partial<Gift>) => setWritten((before) => ({ ...before, ...changes }));
  const give = async () => {
    const { organisation, kind, quantity, note } = gift;
    const contribution = { campaign, kind, quantity: Math.floor(Number(quantity)) || 0, note: note.trim() || null };
    if (!(await deed.run(GiveDocument, { organisation, contribution }))) return;
    forget();
    close();
  };
  return (
    <Dialog title={t('campaigns.whatDoYouGive')} close={close}>
      <DeedForm
        deed={deed}
        fields={['quantity', 'note']}
        answer={t('campaigns.promiseIt')}
        carryOut={() => void give()}
      >
        <FromBefore isIt={isFromBefore} />
        <Fields {...{ gift, givers, change }} wrong={deed.wrong} />
      </DeedForm>
    </Dialog>
  );
}

interface FieldsProps {
  gift: Gift;
  givers: readonly Giver[];
  wrong: Record<string, string>;
  change: (changes: Partial<Gift>) => void;
}

function Fields({ gift: { organisation, kind, quantity, note }, givers, wrong, change }: FieldsProps) {
  const { t } = useWords();
  return (
    <>
      {givers.length > 1 && (
        <Select
          label={t('needs.giveFor')}
          value={organisation}
          onChange={(event) => change({ organisation: event.target.value })}
        >
          {givers.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      )}
      <Select
        label={t('campaigns.giftKind')}
        value={kind}
        onChange={(event) => change({ kind: event.target.value as Kind })}
      >
        {KINDS.map((one) => (
          <option key={one} value={one}>
            {t(`needs.kinds.${one}`)}
          </option>
        ))}
      </Select>
      <Field
        label={t(`campaigns.giftQuantity.${kind}`)}
        type="number"
        inputMode="numeric"
        min={1}
        value={quantity}
        onChange={(event) => change({ quantity: event.target.value })}
        error={wrong['quantity']}
      />
      <TextArea
        label={t('campaigns.giftNote')}
        hint={t('campaigns.giftNoteHint')}
        value={note}
        onChange={(event) => change({ note: event.target.value })}
        error={wrong['note']}
      />
    </>
  );
}
