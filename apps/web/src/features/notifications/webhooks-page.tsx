// Other systems that are told when something happens: for those who run one, in plain words.
import { useState } from 'react';
import { useQuery } from 'urql';
import { codeOf } from '../../graphql/faults.js';
import type { Data } from '../../graphql/graphql.js';
import { useStaysFresh } from '../../graphql/stays-fresh.js';
import { useWords } from '../../i18n/use-words.js';
import { Confirm } from '../../ui/confirm.js';
import { Answer, useTitle } from '../../ui/page.js';
import { Refusal } from '../../ui/problems.js';
import { Fault, Loading } from '../../ui/states.js';
import { Status } from '../../ui/status.js';
import { useDeed } from '../../app/use-deed.js';
import { MyFrame, MyNav } from '../organisations/own/my-frame.js';
import { Deliveries } from './deliveries.js';
import { useKindsInWords } from './kinds.js';
import { NewWebhook, type Place } from './new-webhook.js';
import { ChangeWebhookDocument, DeleteWebhookDocument, type Webhook, WebhooksDocument } from './webhooks.js';

export default function WebhooksPage() {
  return <MyFrame page={() => <Webhooks />} />;
}

type Viewer = NonNullable<Data<typeof WebhooksDocument>['viewer']>;

/** For what the viewer may have one: networks that they coordinate, and members that they act for. */
function placesOf({ networks, organisations }: Viewer): Place[] {
  const coordinated = networks.flatMap(({ role, network }) =>
    role === 'COORDINATOR' ? [{ network, organisation: null }] : [],
  );
  const edited = organisations.flatMap(({ role, organisation }) =>
    role === 'MEMBER' ? [] : organisation.memberships.nodes.map(({ network }) => ({ network, organisation })),
  );
  return [...coordinated, ...edited];
}

function Webhooks() {
  const { t, counted } = useWords();
  const [{ data, error, fetching }, again] = useQuery({ query: WebhooksDocument });
  useStaysFresh(again);
  useTitle(t('webhooks.nav'));
  if (!data?.viewer) return fetching ? <Loading /> : <Fault code={codeOf(error)} again={again} />;
  const { webhooks } = data.viewer;
  const places = placesOf(data.viewer);
  return (
    <>
      <Answer lead={t('webhooks.lead')}>{t('webhooks.count', counted(webhooks.length))}</Answer>
      <MyNav />
      <div className="split own-page">
        <div className="stack">
          {webhooks.length === 0 && (
            <p className="empty quiet">{t(places.length > 0 ? 'webhooks.emptyWhy' : 'webhooks.notYours')}</p>
          )}
          {webhooks.length > 0 && (
            <ul className="stack plain">
              {webhooks.map((webhook) => (
                <li key={webhook.id} className="card stack">
                  <One webhook={webhook} />
                </li>
              ))}
            </ul>
          )}
        </div>
        {places.length > 0 && <NewWebhook places={places} />}
      </div>
    </>
  );
}

function One({ webhook }: { webhook: Webhook }) {
  const { t } = useWords();
  const inWords = useKindsInWords();
  const deed = useDeed();
  const [isDeleting, setDeleting] = useState(false);
  const { id, version, url, kinds, status, network, organisation } = webhook;
  const isOn = status === 'ENABLED';
  const turn = () =>
    void deed.run(ChangeWebhookDocument, {
      webhook: id,
      version,
      changes: { status: isOn ? 'DISABLED' : 'ENABLED' },
    });
  return (
    <>
      <div>
        <h2 className="ds-heading card-title secret">{url}</h2>
        <p className="note">
          {organisation
            ? t('webhooks.asOrganisation', { organisation: organisation.name, network: network.name })
            : t('webhooks.asCoordinator', { network: network.name })}
          {' · '}
          {kinds.length > 0 ? inWords(kinds) : t('webhooks.everything')}
        </p>
      </div>
      <div role="status" className="stack tight">
        <Status tone={isOn ? 'here' : 'missing'} icon={isOn ? 'full' : 'stopped'}>
          {t(isOn ? 'webhooks.enabled' : 'webhooks.disabled')}
        </Status>
        {!isOn && <p className="small quiet">{t('webhooks.disabledWhy')}</p>}
      </div>
      <Refusal outcome={deed.outcome} />
      <div className="row">
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          data-size="sm"
          aria-disabled={deed.isSending}
          onClick={turn}
        >
          {t(isOn ? 'webhooks.disable' : 'webhooks.enable')}
        </button>
        <button
          type="button"
          className="ds-button"
          data-variant="tertiary"
          data-size="sm"
          onClick={() => setDeleting(true)}
        >
          {t('webhooks.remove')}
        </button>
      </div>
      <Deliveries webhook={id} />
      {isDeleting && <Delete webhook={id} close={() => setDeleting(false)} />}
    </>
  );
}

function Delete({ webhook, close }: { webhook: string; close: () => void }) {
  const { t } = useWords();
  const deed = useDeed();
  return (
    <Confirm
      title={t('webhooks.removeTitle')}
      what={t('webhooks.removeWhat')}
      answer={t('webhooks.remove')}
      deed={deed}
      carryOut={() => deed.run(DeleteWebhookDocument, { webhook })}
      close={close}
    />
  );
}
