// What happened, as a sentence in which those who did it and what they did it to stand out.
import { Fragment, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { Happening } from '../../app/live.js';
import { useNetwork } from '../../app/network.js';
import { capital } from '../../i18n/numbers.js';
import { useWords } from '../../i18n/use-words.js';
import { useMoment } from '../activities/changing/when-in-words.js';
import { useAmount } from '../contributions/amount.js';

type Kind = Happening['kind'];

/** `isHere`: on the page of the campaign that all of it is about, which need not be named again. */
export function Sentence({ happening, isHere = false }: { happening: Happening; isHere?: boolean }) {
  const { t } = useWords();
  const amount = useAmount();
  const { organisation, subject, changes } = happening;
  const gift = subject?.__typename === 'Contribution' ? subject : null;
  const delivered = changes.find(({ field }) => field === 'delivered');
  const given = delivered ? Number(delivered.after) - Number(delivered.before ?? 0) : gift?.quantity;
  const moved = changes.find(({ field }) => happening.kind === 'ACTIVITY_CHANGED' && field === 'occurrence');
  const template = useTemplate(happening.kind, isHere && gift !== null && !gift.need, moved !== undefined);
  const moment = useMoment();
  const much = gift && given !== undefined ? amount(gift.unit, given) : '';
  const values: Record<string, ReactNode> = {
    who: <b className="strong">{organisation?.name ?? t('feed.somebody')}</b>,
    what: <What subject={subject} />,
    amount: template.startsWith(HOLES.amount) ? capital(much) : much,
    from: moved?.before && moment(moved.before),
    to: moved?.after && moment(moved.after),
  };
  return (
    <>
      {template.split(/\{\{(\w+)\}\}/).map((part, index) => (
        <Fragment key={index}>{index % 2 === 1 ? values[part] : part}</Fragment>
      ))}
    </>
  );
}

/** The names of what is put in afterwards. */
const HOLES = { who: '{{who}}', what: '{{what}}', amount: '{{amount}}', from: '{{from}}', to: '{{to}}' };

/** The sentence with its holes; a kind that has none of its own is told in general. */
function useTemplate(kind: Kind, isToCampaignHere: boolean, isMoved: boolean): string {
  const { t } = useWords();
  if (isMoved) return t('feed.moved', HOLES);
  if (isToCampaignHere && kind === 'CONTRIBUTION_PLEDGED') return t('feed.pledgedHere', HOLES);
  return t([`feed.kinds.${kind as 'NEED_OPENED'}`, 'feed.otherKind'], HOLES);
}

function What({ subject }: { subject: Happening['subject'] }) {
  const { slug } = useNetwork();
  const { t } = useWords();
  if (!subject) return t('feed.something');
  const { name, to } = placeOf(subject);
  if (name === undefined) return t('feed.something');
  return to === undefined ? (
    <b className="strong">{name}</b>
  ) : (
    <Link className="ds-link strong" data-color="neutral" to={`/${slug}/${to}`}>
      {name}
    </Link>
  );
}

type Subject = NonNullable<Happening['subject']>;

/** What it is called, and where it is seen. */
function placeOf(subject: Subject): { name?: string | undefined; to?: string } {
  switch (subject.__typename) {
    case 'Campaign':
      return { name: subject.title, to: `campaigns/${subject.id}` };
    case 'Activity':
      return { name: subject.title, to: `activities/${subject.id}` };
    case 'Occurrence':
      return { name: subject.ofActivity.title, to: `activities/${subject.ofActivity.id}` };
    case 'Need':
      return { name: subject.title, ...pageOf(subject) };
    case 'Contribution':
      return { name: (subject.need ?? subject.activity ?? subject.campaign)?.title, ...pageOf(subject) };
    case 'Membership':
      return { name: subject.organisation.name, to: `organisations/${subject.organisation.id}` };
    case 'Organisation':
      return { name: subject.name, to: `organisations/${subject.id}` };
    case 'Network':
      return { name: subject.name };
    case 'Mandate':
      return { name: subject.title, to: `mandates/${subject.id}` };
    case 'Plan':
      return { name: subject.title, to: `plans/${subject.id}` };
    case 'Measure':
      return { name: subject.title, to: `measures/${subject.id}` };
    case 'Goal':
      return { name: subject.title, to: `plans/${subject.plan.id}` };
    case 'Process':
      return { name: subject.title, ...wayOf(subject) };
    case 'Milestone':
      return { name: subject.title, ...wayOf(subject.process) };
    case 'ProcessTemplate':
      return { name: subject.title };
    case 'Evidence':
      return { name: subject.title, to: 'strategy' };
    default:
      return {};
  }
}

const pageOf = ({
  activity,
  campaign,
}: {
  activity?: { id: string } | null;
  campaign?: { id: string } | null;
}): { to?: string } =>
  activity ? { to: `activities/${activity.id}` } : campaign ? { to: `campaigns/${campaign.id}` } : {};

/** Where a process is shown. */
const wayOf = ({ ofPlan, ofMeasure }: { ofPlan: { id: string } | null; ofMeasure: { id: string } | null }) =>
  ofPlan ? { to: `plans/${ofPlan.id}` } : ofMeasure ? { to: `measures/${ofMeasure.id}` } : {};
