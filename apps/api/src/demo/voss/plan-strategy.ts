import type { DemoPlan } from '../demo.plans.js';
import { mandates } from './plan-strategy-mandates.js';
import { measures } from './plan-strategy-measures.js';
import { projects } from './plan-strategy-projects.js';
import { revision } from './plan-strategy-revision.js';

/** The strategy. The source has the day of the final decision; the wording of vision, goals and all strategies but the first is ours. */
export const strategy: DemoPlan = {
  key: 'strategi',
  level: 'STRATEGY',
  responsible: 'helse-og-omsorg',
  title: 'Saman for helse og aktive liv',
  startsOn: '2025-01-01',
  endsOn: '2035-12-31',
  vision: 'Saman skaper vi helse, meistring og aktive liv, for alle og heile livet.',
  background: [
    'Kvifor ei ny satsing?',
    '– Vi treng ei felles forståing av kva som ventar oss, og nye haldningar.',
    '– Vi må ta eit felles løft, og skape svara i lag.',
    '– Vi må arbeide på nye måtar, med nye tenestemodellar og nye prioriteringar.',
    '– Vi må førebygge meir, og kvar og ein må få ta ansvar for seg sjølv.',
    '',
    'Strategien gjeld heile heradet, ikkje berre helse og omsorg. Han blir følgd opp gjennom kommunedelplan, temaplanar og handlingsplanar, og skal vere evaluert og revidert innan 2035.',
  ].join('\n'),
  strategies: [
    'Kommunikasjon som byggjer helse og fellesskap',
    'Nettverk på tvers av einingar, frivillige og partnarar',
    'Innsats tidleg, før det blir nødvendig å reparere',
    'Tenester som følgjer mennesket, ikkje huset',
    'Val som byggjer på kunnskap, og som blir evaluerte',
  ],
  documents: [
    { kind: 'REPLACES', title: 'Morgondagens omsorg i mine og dine hender', fromYear: 2015, toYear: 2025 },
    { kind: 'BUILDS_ON', title: 'Kommuneplanen sin samfunnsdel', fromYear: 2020, toYear: 2032 },
    { kind: 'ANALYSIS', title: 'Kunnskapsgrunnlag for strategien', fromYear: 2025 },
  ],
  areas: [
    {
      title: 'Saman om førebygging og helsefremming',
      about:
        'Med kunnskap, aktivitet og fellesskap tek folk vare på eiga helse. Einsemd er rekna som ein like stor risiko som røyking. Betre levevanar kan førebygge 80 prosent av hjarte- og karsjukdommane.',
      goals: [
        {
          key: 'eiga-helse',
          title: 'Folk på Voss tek vare på eiga helse gjennom kunnskap, aktivitet og fellesskap',
          criteria: ['Kvar grend har eit fast tilbod om aktivitet i fellesskap', 'Færre seier at dei er einsame'],
        },
      ],
    },
    {
      title: 'Saman om å bu trygt heime',
      about:
        'Å leve trygt og sjølvstendig heime, i eit nærmiljø som bryr seg, i aldersvennlege bustader og omsorgsbustader. Tretti minutt på beina kvar dag held oss heime lenger.',
      goals: [
        {
          key: 'trygt-heime',
          title: 'Folk kan leve trygt og sjølvstendig heime så lenge dei vil',
          criteria: [
            'Det er nok aldersvennlege bustader nær sentrum',
            'Alle har ein runde på tretti minutt å gå heimanfrå',
          ],
        },
      ],
    },
    {
      title: 'Saman om eiga meistring og rehabilitering',
      about:
        'Tidleg og intensiv rehabilitering gir meir sjølvstende i kvardagen. Éin av tre i verda kan ha nytte av rehabilitering.',
      goals: [
        {
          key: 'meistring',
          title: 'Den som blir sjuk eller skadd, kjem tidleg i gang og klarer meir sjølv',
          criteria: ['Rehabilitering startar innan ei veke', 'Fleire treng mindre hjelp etterpå enn før'],
        },
      ],
    },
    {
      title: 'Saman om innovative tenester',
      about:
        'Fleksible tenester med velferdsteknologi og digitale løysingar, mobile team, heile døgnet. Gode digitale løysingar kan spare opptil 15 prosent av helseutgiftene.',
      goals: [
        {
          key: 'innovative-tenester',
          title: 'Tenestene er fleksible, når fram heile døgnet og tek i bruk ny teknologi',
          criteria: ['Modellane for døgnomsorg er prøvde ut og evaluerte', 'Ingen ny teneste utan ei digital utgåve'],
        },
      ],
    },
  ],
  measures: [...measures, ...projects],
  mandates,
  processes: [revision],
  decision: { body: 'Heradsstyret', bodyKind: 'COUNCIL', decidedOn: '2025-11-13', outcome: 'ADOPTED' },
};
