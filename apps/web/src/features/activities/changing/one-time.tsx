// One time of a series is moved or called off; the others stay.
import { useState } from 'react';
import { useNetwork } from '../../../app/network.js';
import { useDeed } from '../../../app/use-deed.js';
import { ReasonForm } from '../../../app/written/reason-form.js';
import { capital } from '../../../i18n/numbers.js';
import { useWords } from '../../../i18n/use-words.js';
import { goToFirstWrong } from '../../../ui/first-wrong.js';
import { Choices } from '../../../ui/choices.js';
import { DeedForm } from '../../../ui/deed-form.js';
import { Dialog } from '../../../ui/dialog.js';
import { TimesFields } from '../register/times-fields.js';
import { endsTooEarly, timesOf } from '../register/plan.js';
import { useAtStake } from './at-stake.js';
import { clocksOf } from './begun.rules.js';
import {
  CancelOccurrenceDocument,
  type ChangeableActivity,
  type ComingTime,
  MoveOccurrenceDocument,
} from './documents.js';
import { useMoment } from './when-in-words.js';
import { useWhy } from './why.js';

const WHATS = ['move', 'cancel'] as const;

interface Props {
  activity: ChangeableActivity;
  /** As it is now, also while the dialog is open. */
  time: ComingTime;
  /** What was done, in words. */
  close: (done?: string) => void;
}

export function OneTime({ activity, time, close }: Props) {
  const { t } = useWords();
  const moment = useMoment();
  const [what, setWhat] = useState<(typeof WHATS)[number]>('move');
  return (
    <Dialog title={capital(moment(time.startsAt))} close={close}>
      {time.status === 'CANCELLED' ? (
        <p role="status">{t('changing.isOff')}</p>
      ) : (
        <div className="form">
          <Choices
            legend={t('changing.what')}
            name="what"
            choices={WHATS.map((value) => ({ value, label: t(`changing.whats.${value}`) }))}
            chosen={what}
            choose={setWhat}
          />
          {what === 'move' ? <Move {...{ activity, time, close }} /> : <Cancel {...{ activity, time, close }} />}
        </div>
      )}
    </Dialog>
  );
}

/** How much is promised to this time. */
function usePromises(activity: ChangeableActivity, { id }: ComingTime): number {
  return useAtStake(activity)?.promises.filter(({ occurrence }) => occurrence === id).length ?? 0;
}

function Move({ activity, time, close }: Props) {
  const { t, counted } = useWords();
  const { timeZone } = useNetwork();
  const moment = useMoment();
  const promises = usePromises(activity, time);
  const [begun] = useState(time.startsAt);
  const deed = useDeed();
  const [times, setTimes] = useState(() => clocksOf(time, timeZone));
  const [wrong, setWrong] = useState<Record<string, string>>({});
  const refused = deed.wrong;
  const move = async () => {
    const { startsAt, endsAt } = timesOf(times, timeZone);
    const found = {
      ...(endsTooEarly(times) && { endsAt: t('problems.rules.END_BEFORE_START') }),
      ...(Date.parse(startsAt) <= Date.now() && { startsAt: t('changing.past') }),
    };
    setWrong(found);
    const isWrong = Object.keys(found).length > 0;
    const variables = { occurrence: time.id, version: time.version, startsAt, endsAt };
    if (!isWrong && (await deed.run(MoveOccurrenceDocument, variables))) {
      close(t('changing.moved', { when: moment(startsAt) }));
    } else goToFirstWrong();
  };
  return (
    <DeedForm
      className="form"
      deed={deed}
      fields={['startsAt', 'endsAt']}
      answer={t('changing.moveThis')}
      carryOut={() => void move()}
    >
      <TimesFields
        times={times}
        change={(changes) => setTimes({ ...times, ...changes })}
        errors={{ ...refused, ...wrong }}
      />
      <p className="note">
        {t('changing.onlyThis')} {promises > 0 && t('changing.follow', counted(promises))}
      </p>
      {time.startsAt !== begun && !deed.isSending && (
        <p className="note" role="status">
          {t('changing.meanwhile', { when: moment(time.startsAt) })}
        </p>
      )}
    </DeedForm>
  );
}

function Cancel({ activity, time, close }: Props) {
  const { t, counted } = useWords();
  const moment = useMoment();
  const promises = usePromises(activity, time);
  const deed = useDeed();
  const why = useWhy(activity.organiser);
  const { id, version, startsAt } = time;
  const cancel = async (reason: string) => {
    const variables = { occurrence: id, version, reason: reason || null };
    const isDone = (await deed.run(CancelOccurrenceDocument, variables)) !== null;
    if (isDone) close(t('changing.calledOff', { when: capital(moment(startsAt)) }));
    return isDone;
  };
  return (
    <ReasonForm {...{ thing: id, deed, carryOut: cancel, ...why }} answer={t('changing.cancelThis')}>
      <p className="note">
        {t('changing.onlyThis')} {promises > 0 && t('changing.promises', counted(promises))}{' '}
        <b className="strong">{t('changing.forGood')}</b>
      </p>
    </ReasonForm>
  );
}
