import type { Outcome } from '../graphql/deeds.js';
import { Dialog } from './dialog.js';
import { Refusal } from './problems.js';

interface Props {
  title: string;
  /** What it leads to. */
  what: string;
  /** What the button says. */
  answer: string;
  deed: { outcome: Outcome<unknown> | null; isSending: boolean };
  carryOut: () => unknown;
  close: () => void;
}

/** Asks before what cannot be taken back by a tap. */
export function Confirm({ title, what, answer, deed, carryOut, close }: Props) {
  const answerButton = (
    <button type="button" className="ds-button" aria-disabled={deed.isSending} onClick={() => void carryOut()}>
      {answer}
    </button>
  );
  return (
    <Dialog {...{ title, close }} answer={answerButton}>
      <p>{what}</p>
      <Refusal outcome={deed.outcome} />
    </Dialog>
  );
}
