/** How many there are of each: there and confirmed, promised, still missing. */
export interface Counted {
  here: number;
  promised: number;
  missing: number;
}

interface Words {
  have: string;
  lack: string;
  /** How many of those taken are new since the person looked. */
  fresh?: number;
}

const MOST_SEATS = 12;

/**
 * Seats round a table: one each up to twelve, one bar for more. The drawing is decoration; the words under it, which the caller gives, are the
 * content: what there is on the left, what lacks on the right.
 */
export function Seats({ here, promised, missing, fresh = 0, have, lack }: Counted & Words) {
  const all = here + promised + missing;
  return (
    <div className="cover">
      {all > MOST_SEATS ? (
        <Bar here={here / all} promised={promised / all} />
      ) : (
        <Each {...{ here, promised, missing, fresh }} />
      )}
      <p>
        <span>{have}</span>
        <span className={missing === 0 ? 'ok' : 'gap'}>{lack}</span>
      </p>
    </div>
  );
}

const Each = ({ here, promised, missing, fresh }: Counted & { fresh: number }) => (
  <div className="seats" aria-hidden="true">
    {[...many('here', here), ...many('promised', promised), ...many('missing', missing)].map((state, index) => {
      const isNew = index < here + promised && index >= here + promised - fresh;
      return <span key={index} className="seat" data-s={state} data-new={isNew ? '' : undefined} />;
    })}
  </div>
);

const many = (state: string, count: number): string[] => Array.from({ length: count }, () => state);

/** Shares of the whole, 0 to 1. */
const Bar = ({ here, promised }: { here: number; promised: number }) => (
  <div className="seats" data-many aria-hidden="true">
    {here > 0 && <span className="seat" data-s="here" style={width(here)} />}
    {promised > 0 && <span className="seat" data-s="promised" style={width(promised)} />}
  </div>
);

const width = (share: number) => ({ '--w': `${String(share * 100)}%` }) as React.CSSProperties;
