// What waits for the coordinator, each with the deed that takes it further.
import { useState } from 'react';
import { Link } from 'react-router';
import { useNetwork } from '../../app/network.js';
import { dayInWords, monthInWords, todayIn } from '../../i18n/dates.js';
import { useWords } from '../../i18n/use-words.js';
import { Refusal } from '../../ui/problems.js';
import { MoveDocument } from '../campaigns/deeds.js';
import { Completing } from '../campaigns/moves.js';
import { GiftStep } from '../campaigns/next-step.js';
import { useDeed } from '../../app/use-deed.js';
import { riskOf } from './parts.js';
import type { Found, PlannedMandate } from './planned.js';
import { type Todo, todosOf } from './todos.rules.js';
import type { PlannedCampaign } from './years/planned-campaign.js';

interface Props {
  found: Found;
  mandates: readonly PlannedMandate[];
  invite: (campaign: PlannedCampaign) => void;
}

/** As many as one takes in at a glance; nothing is folded for the sake of one more. */
const FIRST = 5;

export function Todos({ found, mandates, invite }: Props) {
  const { t, counted } = useWords();
  const { timeZone } = useNetwork();
  const [isAll, setAll] = useState(false);
  const todos = todosOf(found, mandates, todayIn(timeZone));
  const shown = isAll || todos.length <= FIRST + 1 ? todos : todos.slice(0, FIRST);
  return (
    <section className="stack" aria-labelledby="todos" style={{ gap: '.75rem' }}>
      <h2 className="ds-heading" id="todos" style={{ fontSize: '1.1875rem' }}>
        {t('mandates.todo.waiting', counted(todos.length))}
      </h2>
      {todos.length > 0 && (
        <ul className="todo card">
          {shown.map((todo) => (
            <One key={keyOf(todo)} {...{ todo, invite }} />
          ))}
        </ul>
      )}
      {shown.length < todos.length && (
        <div>
          <button type="button" className="choose" onClick={() => setAll(true)}>
            {t('mandates.todo.all')}
          </button>
        </div>
      )}
    </section>
  );
}

function keyOf(todo: Todo): string {
  if ('campaign' in todo) return todo.campaign.id;
  if ('mandate' in todo) return todo.mandate.id;
  if ('plan' in todo) return todo.plan.id;
  return 'measure' in todo ? todo.measure.id : todo.application.id;
}

function One({ todo, invite }: { todo: Todo } & Pick<Props, 'invite'>) {
  if ('campaign' in todo) return <OfCampaign todo={todo} invite={invite} />;
  if ('mandate' in todo) return <OfMandate todo={todo} />;
  if ('plan' in todo) return <OfPlan todo={todo} />;
  return 'measure' in todo ? <OfMeasure todo={todo} /> : <Applied todo={todo} />;
}

function OfCampaign({ todo, invite }: { todo: Extract<Todo, { campaign: unknown }> } & Pick<Props, 'invite'>) {
  const { t } = useWords();
  const { slug } = useNetwork();
  const deed = useDeed();
  const { campaign, kind } = todo;
  const isSector = campaign.crossSector.steps[0]?.code === 'INVITE_ANOTHER_SECTOR';
  const [isCompleting, setCompleting] = useState(false);
  const move = (to: 'PLANNED' | 'ACTIVE' | 'COMPLETED') => (
    <button
      type="button"
      className="ds-button"
      data-variant="secondary"
      aria-disabled={deed.isSending}
      onClick={() =>
        to === 'COMPLETED'
          ? setCompleting(true)
          : void deed.run(MoveDocument, { campaign: campaign.id, version: campaign.version, to })
      }
    >
      {t(`campaigns.moves.${to}`)}
    </button>
  );
  return (
    <li>
      <div>
        <b className="strong">
          <Link className="ds-link" data-color="neutral" to={`/${slug}/campaigns/${campaign.id}`}>
            {campaign.title}
          </Link>
        </b>{' '}
        {kind === 'complete' && t('mandates.todo.complete', { date: monthInWords(t, campaign.endsOn) })}
        {kind === 'begin' && t('mandates.todo.begin', { date: dayInWords(t, campaign.startsOn) })}
        {kind === 'plan' && t('mandates.todo.plan', { owner: campaign.owner.name })}
        {kind === 'confirm' && t('mandates.todo.confirm', { organisation: todo.gift.organisation.name })}
        {kind === 'invite' && t(`mandates.todo.${isSector ? 'SECTOR' : 'KIND'}`)}
        <Refusal outcome={deed.outcome} />
      </div>
      {kind === 'complete' && move('COMPLETED')}
      {isCompleting && <Completing campaign={campaign} close={() => setCompleting(false)} />}
      {kind === 'begin' && move('ACTIVE')}
      {kind === 'plan' && move('PLANNED')}
      {kind === 'confirm' && <GiftStep gift={todo.gift} deed={deed} isQuiet />}
      {kind === 'invite' && (
        <button type="button" className="ds-button" data-variant="secondary" onClick={() => invite(campaign)}>
          {t('campaigns.inviteSomebody')}
        </button>
      )}
    </li>
  );
}

function OfMandate({ todo }: { todo: Extract<Todo, { mandate: unknown }> }) {
  const { t, counted } = useWords();
  const { slug } = useNetwork();
  const { id, title, dueOn, standing } = todo.mandate;
  const [risk] = standing.risks;
  const date = dayInWords(t, dueOn);
  return (
    <li>
      <div>
        <b className="strong">{title}</b>{' '}
        {todo.kind === 'propose'
          ? t('mandates.todo.propose', { ...counted(todo.missing), date })
          : `${t(standing.status === 'OVERDUE' ? 'mandates.todo.overdue' : 'mandates.todo.due', { date })} ${risk ? riskOf(t, risk) : ''}`}
      </div>
      {todo.kind === 'propose' ? (
        <Link className="ds-button" data-variant="secondary" to={`/${slug}/campaigns/new?mandate=${id}`}>
          {t('campaigns.propose')}
        </Link>
      ) : (
        <Link className="ds-button" data-variant="secondary" to={`/${slug}/mandates/${id}`}>
          {t('mandates.todo.open')}
        </Link>
      )}
    </li>
  );
}

function OfMeasure({ todo: { measure, dueOn } }: { todo: Extract<Todo, { measure: unknown }> }) {
  const { t } = useWords();
  const { slug } = useNetwork();
  return (
    <li>
      <div>
        <b className="strong">{measure.title}</b> {t('mandates.todo.measure', { date: dayInWords(t, dueOn) })}
      </div>
      <Link className="ds-button" data-variant="secondary" to={`/${slug}/measures/${measure.id}`}>
        {t('mandates.todo.openMeasure')}
      </Link>
    </li>
  );
}

function OfPlan({ todo: { plan, dueOn, standing } }: { todo: Extract<Todo, { plan: unknown }> }) {
  const { t } = useWords();
  const { slug } = useNetwork();
  return (
    <li>
      <div>
        <b className="strong">{plan.title}</b> {t(`mandates.todo.revise.${standing}`, { date: dayInWords(t, dueOn) })}
      </div>
      <Link className="ds-button" data-variant="secondary" to={`/${slug}/plans/${plan.id}`}>
        {t('mandates.todo.openPlan')}
      </Link>
    </li>
  );
}

function Applied({ todo: { application } }: { todo: Extract<Todo, { application: unknown }> }) {
  const { t } = useWords();
  const { slug } = useNetwork();
  return (
    <li>
      <div>
        <b className="strong">{application.organisation.name}</b> {t('mandates.todo.answer')}
      </div>
      <Link className="ds-button" data-variant="secondary" to={`/${slug}/admin`}>
        {t('mandates.todo.toAnswer')}
      </Link>
    </li>
  );
}
