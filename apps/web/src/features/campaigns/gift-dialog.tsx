import { useState } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { DeedForm } from '../../ui/deed-form.js';
import { Dialog } from '../../ui/dialog.js';
import { Field, Select, TextArea } from '../../ui/field.js';
import type { Giver } from '../contributions/givers.js';
import { KINDS, type Kind } from '../contributions/need.js';
import { GiveDocument } from './deeds.js';
import { useDeed } from '../../app/use-deed.js';

interface Props {
  campaign: string;
  givers: readonly Giver[];
  /** Who is chosen to begin with. */
  giver: string;
  close: () => void;
}

/** Promising the campaign something that nobody asked for. */
export function GiftDialog({ campaign, givers, giver, close }: Props) {
  const { t } = useWords();
  const deed = useDeed();
  const [organisation, setOrganisation] = useState(giver);
  const [kind, setKind] = useState<Kind>('HOURS');
  const [quantity, setQuantity] = useState('');
  const [note, setNote] = useState('');
  const { wrong } = deed;
  const give = async () => {
    const contribution = { campaign, kind, quantity: Math.floor(Number(quantity)) || 0, note: note.trim() || null };
    if (await deed.run(GiveDocument, { organisation, contribution })) close();
  };
  return (
    <Dialog title={t('campaigns.whatDoYouGive')} close={close}>
      <DeedForm
        deed={deed}
        fields={['quantity', 'note']}
        answer={t('campaigns.promiseIt')}
        carryOut={() => void give()}
      >
        {givers.length > 1 && (
          <Select
            label={t('needs.giveFor')}
            value={organisation}
            onChange={(event) => setOrganisation(event.target.value)}
          >
            {givers.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        )}
        <Select label={t('campaigns.giftKind')} value={kind} onChange={(event) => setKind(event.target.value as Kind)}>
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
          onChange={(event) => setQuantity(event.target.value)}
          error={wrong['quantity']}
        />
        <TextArea
          label={t('campaigns.giftNote')}
          hint={t('campaigns.giftNoteHint')}
          value={note}
          onChange={(event) => setNote(event.target.value)}
          error={wrong['note']}
        />
      </DeedForm>
    </Dialog>
  );
}
