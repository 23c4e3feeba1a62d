import { type Holding, type SeenMeasure, type SeenMilestone, the } from './holding.js';
import type { Pointers } from './pointers.js';

const strategy = ({ plans }: Holding) => the(plans, ({ level }) => level === 'STRATEGY');
const carers = ({ plans }: Holding) => the(plans, ({ level }) => level === 'THEMATIC_PLAN');
const project = (holding: Holding, title: string) =>
  the(strategy(holding).measures.nodes, (measure) => measure.kind === 'PROJECT' && measure.title.startsWith(title));
const workplace = (holding: Holding) => project(holding, 'Saman om gode arbeidsdagar').organisation;
const dayActivity = (holding: Holding) => project(holding, 'Dagaktivitet');
const document = (holding: Holding, kind: string) => the(strategy(holding).documents, (each) => each.kind === kind);
const mandate = (holding: Holding, index: string) => strategy(holding).mandates.nodes[Number(index)];
const revision = (holding: Holding) => the(strategy(holding).processes, ({ title }) => title.startsWith('Revisjon'));
const gates = (holding: Holding) => revision(holding).milestones.filter(({ kind }) => kind === 'GATE');
const phase = (holding: Holding, wanted: string) => the(revision(holding).phases, ({ title }) => title === wanted);
const assignment = (holding: Holding, index: string) => carers(holding).measures.nodes[Number(index)];

/** In the order of the facts. */
const MILESTONES = [
  'Mandatet er godkjent i leiinga i avdelinga',
  'Mandatet er godkjent i leiargruppa til kommunedirektøren',
  'Styringsgruppa har godkjent strategien',
  'Saka er meld til LEV',
  'Saka til LEV er skriven',
  'Første politiske handsaming i Utval for levekår (LEV)',
  'Offentleg høyring i seks veker',
  'Høyringsinnspela er arbeidde inn',
  'Saka er meld',
  'Styringsgruppa har godkjent den reviderte strategien',
  'Saka er skriven',
  'Endeleg politisk vedtak i Heradsstyret',
];
const milestone = (holding: Holding, index: string): SeenMilestone =>
  the(revision(holding).milestones, ({ kind, title }) => kind !== 'GATE' && title === MILESTONES[Number(index)]);

/** A month stands for its first day, and its last. */
const isOn = (said: string, day: string | null | undefined) => day?.startsWith(said);

const KINDS: Record<string, string> = { voluntary: 'VOLUNTARY', partners: 'PARTNER' };
const takesPart = (measure: SeenMeasure | undefined, who: string): boolean =>
  [
    ...(measure?.participantKinds ?? []),
    ...(measure?.others ?? []),
    ...(measure?.participants ?? []).map(({ name }) => name),
  ].some((each) => each.toLowerCase() === (KINDS[who] ?? who).toLowerCase());

const deadlineBefore = (holding: Holding, meeting: string, weekday: number) =>
  revision(holding).milestones.find(
    (each) =>
      each.kind === 'DEADLINE' &&
      new Date(each.plannedOn ?? '').getUTCDay() === weekday &&
      each.meeting?.title ===
        the(revision(holding).milestones, ({ kind, plannedOn }) => kind === 'MEETING' && plannedOn === meeting).title,
  )?.plannedOn;
const MEETINGS = ['2025-08-27', '2025-11-13'];
const rule = ({ templates }: Holding, index: number) =>
  the(templates, ({ title }) => title.startsWith('Revisjon')).deadlines[index];
const areaText = (holding: Holding) =>
  strategy(holding)
    .goalAreas.map(({ about }) => about)
    .join(' ');
const CITED = ['80 prosent', 'Éin av tre', '15 prosent'];

export const voss: Pointers<Holding> = {
  'strategy.title': (at, fact) => strategy(at).title === fact,
  'strategy.kind': (at, fact) => strategy(at).level === fact,
  'strategy.period.from': (at, fact) => isOn(fact, strategy(at).startsOn),
  'strategy.period.to': (at, fact) => isOn(fact, strategy(at).endsOn),
  'strategy.replaces.title': (at, fact) => document(at, 'REPLACES').title === fact,
  'strategy.replaces.period.from': (at, fact) => String(document(at, 'REPLACES').fromYear) === fact,
  'strategy.replaces.period.to': (at, fact) => String(document(at, 'REPLACES').toYear) === fact,
  'strategy.builds_on.title': (at, fact) => document(at, 'BUILDS_ON').title === fact,
  'strategy.builds_on.period.from': (at, fact) => String(document(at, 'BUILDS_ON').fromYear) === fact,
  'strategy.builds_on.period.to': (at, fact) => String(document(at, 'BUILDS_ON').toYear) === fact,
  'strategy.vision_count': (at) => strategy(at).vision,
  'strategy.goal_area_count': (at, fact) =>
    strategy(at).goalAreas.filter(({ title }) => title.startsWith('Saman om ')).length === Number(fact),
  'strategy.strategy_count': (at, fact) => strategy(at).strategies.length === Number(fact),
  'strategy.evaluate_and_revise_by': (at, fact) => strategy(at).background?.includes(`revidert innan ${fact}`),
  'strategy.followed_up_through.*': (at, fact) => strategy(at).background?.includes(fact),
  'strategy.applies_to': (at) => strategy(at).background?.includes('heile heradet'),
  'strategy.background.*': (at, _, index) => strategy(at).background?.split('\n– ')[Number(index) + 1],
  'strategy.goal_areas.*.key': (at, _, index) => strategy(at).goalAreas[Number(index)]?.goals,
  'strategy.goal_areas.*.nn': (at, fact, index) =>
    strategy(at).goalAreas[Number(index)]?.title.toLowerCase().replace('å bu', 'bu') ===
    `saman om ${fact.toLowerCase()}`,
  'strategy.goal_areas.*.about': (at, _, index) => strategy(at).goalAreas[Number(index)]?.about,
  'strategy.cited_figures.*.*': (at, _, index) => areaText(at).includes(CITED[Number(index)] ?? '-'),
  'strategy.prioritisation_criteria.*.*': (at) => prioritised(at),
  'strategy.prioritisation_criteria.*.parts.*': (at) => prioritised(at),

  'mandates.*.key': (at, _, index) => mandate(at, index)?.title,
  'mandates.*.rule': (at, _, index) => mandate(at, index)?.title,
  'mandates.*.due': (at, fact, index) => mandate(at, index)?.dueOn === `${fact}-12-31`,
  'mandates.*.decided_by': (at, fact, index) =>
    mandate(at, index)?.rule.__typename.toUpperCase() === fact.replaceAll('_', ''),
  'mandates.*.measure_kind': (at, fact, index) => mandate(at, index)?.rule.measures?.every(({ kind }) => kind === fact),
  'mandates.*.target': (at, fact, index) => mandate(at, index)?.rule.count === Number(fact),

  'revision_process.phases.*': (at, fact) => phase(at, fact),
  'revision_process.gates.*': (at, _, index) => gates(at)[Number(index)],
  'revision_process.timeline.*': (at, fact, key) =>
    isOn(fact, phase(at, key).startsOn) && isOn(fact, phase(at, key).endsOn),
  'revision_process.timeline.*.from': (at, fact, key) => isOn(fact, phase(at, key).startsOn),
  'revision_process.timeline.*.to': (at, fact, key) => isOn(fact, phase(at, key).endsOn),
  'revision_process.deadline_rule.announced.weekday': (at, fact) => rule(at, 0)?.weekday === fact,
  'revision_process.deadline_rule.announced.weeks_before': (at, fact) => rule(at, 0)?.weeksBefore === Number(fact),
  'revision_process.deadline_rule.written.weekday': (at, fact) => rule(at, 1)?.weekday === fact,
  'revision_process.deadline_rule.written.weeks_before': (at, fact) => rule(at, 1)?.weeksBefore === Number(fact),
  'revision_process.deadline_rule.latest.days_later': (at, fact) => daysLater(milestone(at, '3')) === Number(fact),
  'revision_process.deadline_rule.holds_for.*.meeting': (at, fact, index) =>
    deadlineBefore(at, fact, 1) && MEETINGS[Number(index)] === fact,
  'revision_process.deadline_rule.holds_for.*.weekday': (_, fact, index) => weekdayOf(MEETINGS[Number(index)]) === fact,
  'revision_process.deadline_rule.holds_for.*.body': (at, fact, index) =>
    the(
      revision(at).milestones,
      ({ kind, plannedOn }) => kind === 'MEETING' && plannedOn === MEETINGS[Number(index)],
    ).title.includes(fact),
  'revision_process.deadline_rule.holds_for.*.announced': (at, fact, index) =>
    deadlineBefore(at, MEETINGS[Number(index)] ?? '', 2) === fact,
  'revision_process.deadline_rule.holds_for.*.written': (at, fact, index) =>
    deadlineBefore(at, MEETINGS[Number(index)] ?? '', 1) === fact,
  'revision_process.milestones.*.what': (at, _, index) => milestone(at, index).reachedOn,
  'revision_process.milestones.*.when': (at, fact, index) => isOn(fact, milestone(at, index).plannedOn),
  'revision_process.milestones.*.latest': (at, fact, index) => milestone(at, index).latestOn === fact,
  'revision_process.milestones.*.from': (at, fact, index) => milestone(at, index).plannedOn === fact,
  'revision_process.milestones.*.to': (at, fact, index) => milestone(at, index).plannedUntil === fact,

  'carers_strategy.kind': (at, fact) => carers(at).level === fact && carers(at).parent?.title === strategy(at).title,
  'carers_strategy.period.from': (at, fact) => isOn(fact, carers(at).startsOn),
  'carers_strategy.period.to': (at, fact) => isOn(fact, carers(at).endsOn),
  'carers_strategy.goals.*': (at, _, index) => carers(at).goals[Number(index)]?.criteria,
  'carers_strategy.strategies.*': (at, _, index) => carers(at).strategies[Number(index)],
  'carers_strategy.assignments_total': (at, fact) => carers(at).measures.nodes.length === Number(fact),
  'carers_strategy.assignments.*.about': (at, _, index) => assignment(at, index)?.title,
  'carers_strategy.assignments.*.kind': (at, fact, index) => assignment(at, index)?.kind === fact,
  'carers_strategy.assignments.*.with.*': (at, fact, index) => takesPart(assignment(at, index), fact),
  'carers_strategy.assignments.*.within': (at, _, index) => assignment(at, index)?.withinDays === 7,
  'carers_strategy.assignments.*.recurs': (at, _, index) =>
    assignment(at, index)?.recurrence?.startsWith('FREQ=YEARLY'),
  'carers_strategy.assignments.*.on': (at, _, index) =>
    assignment(at, index)?.recurrence?.endsWith('BYMONTH=9;BYMONTHDAY=22'),
  'carers_strategy.assignments.*.at_least': (at, fact, index) => assignment(at, index)?.timesEach === Number(fact),

  'workplace_project.period': (at) => lastsAYear(project(at, 'Saman om gode arbeidsdagar')),
  'workplace_project.aims.*': (at, _, index) => workplace(at)?.aims[Number(index)],
  'workplace_project.organisation.owner': (at, fact) => workplace(at)?.owner?.toLowerCase() === fact,
  'workplace_project.organisation.steering_group': (at, fact) => workplace(at)?.steeringGroup?.toLowerCase() === fact,
  'workplace_project.organisation.project_group.*': (at, _, index) => workplace(at)?.projectGroup[Number(index)],
  'workplace_project.organisation.reference_group': (at, fact) => workplace(at)?.referenceGroup?.toLowerCase() === fact,
  'workplace_project.cases.*': (at, fact) => workplace(at)?.cases.includes(fact),
  'day_activity_project.drivers.*': (at, _, index) => dayActivity(at).about?.includes(DRIVERS[Number(index)] ?? '-'),
  'day_activity_project.themes.*': (at, _, index) => dayActivity(at).organisation?.themes[Number(index)],
};

const DRIVERS = ['Behovet veks', 'Bemanning', 'transport', 'lokale', 'økonomi'];
const WEEKDAYS = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'];
const weekdayOf = (day = '') => WEEKDAYS[new Date(day).getUTCDay()];
const daysLater = ({ plannedOn, latestOn }: SeenMilestone) =>
  (Date.parse(latestOn ?? '') - Date.parse(plannedOn ?? '')) / 86_400_000;
const lastsAYear = ({ startsOn, endsOn }: SeenMeasure) =>
  startsOn?.endsWith('01-01') && endsOn === startsOn.replace('01-01', '12-31');
const prioritised = (holding: Holding) => strategy(holding).measures.nodes.filter(({ priority }) => priority !== null);
