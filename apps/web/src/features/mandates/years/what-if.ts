// What the mandates would stand like: asked while a campaign is dragged, so never more than one question at a time, and the last one wins.
import { useCallback, useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { useHappenings } from '../../../app/live.js';
import { useNetwork } from '../../../app/network.js';
import type { WhatIfChange } from '../../../graphql/gen/graphql.js';
import { type Data, graphql } from '../../../graphql/graphql.js';
import '../parts.js';

const WhatIfDocument = graphql(`
  query WhatIf($network: ID!, $changes: [WhatIfChange!]!) {
    whatIf(network: $network, changes: $changes) {
      mandates {
        mandate {
          id
          title
        }
        now {
          ...Standing
        }
        then {
          ...Standing
        }
      }
    }
  }
`);

export type Outlook = Data<typeof WhatIfDocument>['whatIf']['mandates'][number];

interface Answer {
  /** The change that it answers. */
  key: string;
  outlooks: readonly Outlook[] | null;
}

/** How long a finger rests before it is worth asking. */
const REST_MS = 90;

const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, REST_MS));

/** Null: not answered yet, or nothing is asked. `isFresh`: the answer is to what is asked now. `isLost`: it could not be had. */
export function useWhatIf(change: WhatIfChange | null) {
  const read = useReader();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [happened, setHappened] = useState(0);
  const wanted = useRef('');
  const isAsking = useRef(false);
  const key = change === null ? '' : `${String(happened)} ${JSON.stringify(change)}`;
  useHappenings(() => setHappened((before) => before + 1));
  useEffect(() => {
    wanted.current = key;
    if (key === '') setAnswer(null);
    const ask = async () => {
      if (isAsking.current) return;
      isAsking.current = true;
      for (let asked = ''; asked !== wanted.current && wanted.current !== '';) {
        asked = wanted.current;
        const outlooks = await read(asked);
        if (asked === wanted.current) setAnswer({ key: asked, outlooks });
        else await rest();
      }
      isAsking.current = false;
    };
    const timer = setTimeout(() => void ask(), REST_MS);
    return () => clearTimeout(timer);
  }, [read, key]);
  const isFresh = answer !== null && answer.key === key;
  return { outlooks: answer?.outlooks ?? null, isFresh, isLost: isFresh && answer.outlooks === null };
}

function useReader(): (asked: string) => Promise<readonly Outlook[] | null> {
  const client = useClient();
  const { id: network } = useNetwork();
  return useCallback(
    async (asked) => {
      const changes = [JSON.parse(asked.slice(asked.indexOf(' '))) as WhatIfChange];
      const { data } = await client.query(WhatIfDocument, { network, changes }, { requestPolicy: 'network-only' });
      return data?.whatIf.mandates ?? null;
    },
    [client, network],
  );
}
