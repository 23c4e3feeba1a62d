import type { DemoArea, DemoGoal } from '../demo.plans.js';

/** A goal with the number that the municipality gives it, and how one sees that it is reached. */
const goal = (number: number, title: string, ...criteria: string[]): DemoGoal => ({
  key: `mal-${String(number)}`,
  number: String(number),
  title,
  criteria,
});

export const staff: DemoArea = {
  title: 'Utvikling av ansatte og organisasjon',
  about:
    'Kommunen har særlig kompetanse i samfunnsmedisin, forebyggende helsearbeid, kreftomsorg, habilitering og rehabilitering, rus og psykiatri, eldreomsorg og demens, offentlig organisasjon og ledelse, og helse og behandling. Omsorgstjenestene mangler nok sykepleiere. Kritisk er kompetansen som helse- og omsorgstjenesteloven § 3-2 andre ledd nevner.',
  goals: [
    goal(1, 'Styring og ledelse er tydelig definert', 'Ansvar og fullmakter er skrevet ned for hver leder'),
    goal(2, 'Tjenestene er organisert klart og hensiktsmessig', 'Innbyggerne vet hvor de skal henvende seg'),
    goal(3, 'De ansatte har, eller kan skaffe seg, den kompetansen som trengs', 'Alle enheter har en kompetanseplan'),
    goal(4, 'Hele stillinger er regelen, deltid en mulighet', 'Andelen i hel stilling øker hvert år'),
    goal(
      5,
      'Innbyggere, interesseorganisasjoner og frivillige er med i driften',
      'Hver tjeneste har en fast møteplass',
    ),
  ],
  strategies: [
    'Styring og forbedring skjer systematisk på alle nivåer',
    'Tilbudene beskrives som en helhet, slik innbyggeren møter dem',
    'Vi arbeider jevnt og trutt for å rekruttere og beholde kritisk kompetanse',
    'Egne ansatte utdannes der kritisk kompetanse mangler',
    'Behov vurderes likt, slik at tilbudene blir så like som mulig for alle',
    'Tjenestene rangeres etter hva som må, bør og kan gjøres',
    'Ledernes strategiske ferdigheter sikres',
    'Det er bestemt, og følges, hva kritisk kompetanse skal brukes til',
    'Heltidskulturen følges opp',
    'Å gi plass til frivillige i helse, omsorg og velferd prioriteres',
    'Innbyggere og interesseorganisasjoner er med når vi planlegger og driver',
  ],
};

export const elderly: DemoArea = {
  title: 'Eldreomsorg',
  goals: [
    goal(6, 'Kriteriene for omsorgsnivå og tildeling er klare', 'Kriteriene er vedtatt og ligger på nettet'),
    goal(7, 'Bemanningen er fleksibel og effektiv', 'Ansatte arbeider på tvers av avdelinger hver måned'),
    goal(8, 'Boligene dekker de behovene folk ikke selv kan dekke', 'Ingen venter på rett bolig i mer enn et halvt år'),
    goal(9, 'Vi forebygger, og eldre mestrer egen alderdom', 'Flere over 80 bor hjemme enn da planen begynte'),
  ],
  strategies: [
    'Tjenestene gis etter klart definerte kriterier',
    'Saksbehandlingen og forberedelsen av den ledes fra ett sted',
    'Alle vedtak om tjenester til eldre fattes sentralt',
    'De ansatte kan arbeide på alle avdelinger i pleie og omsorg',
    'Ett sykehjem, og flere omsorgsboliger som bygges samlet',
    'Ulike tilbud til ulike behov, så eldre mestrer og holder seg friske lenger',
    'Det gjøres mulig for alle eldre å bo hjemme lenger',
    'Vi er med på å bygge det aldersvennlige samfunnet i reformen Leve hele livet',
  ],
};

export const coping: DemoArea = {
  title: 'Livsmestring og forebygging',
  goals: [
    goal(10, 'Folk ivaretar og mestrer egen helse så godt og så lenge som mulig', 'Flere deltar i åpne helsetilbud'),
    goal(11, 'Tjenestene er til nytte for folk', 'Brukerne sier i undersøkelser at hjelpen hjalp'),
    goal(12, 'Folk opplever tjenestene som hele og samordnede', 'Alle med flere tjenester har én kontakt'),
    goal(
      13,
      'Sammen med oppvekst får alle barn og unge gode vilkår for å vokse opp',
      'Alle barn er med i et fritidstilbud',
    ),
  ],
  strategies: [
    'Hver ansatt kan vise den som trenger det, til rett tjeneste',
    'Barn og unge kommer først, med tjenester som hjelper dem å vokse godt opp',
    'Hjelpen kommer så tidlig som mulig når et behov er kjent',
    'De ansatte støtter folk i å bruke egne krefter i hverdagen, uansett hva de klarer',
    'Helsefremming og forebygging vokser, for alle, for utsatte grupper og for den enkelte',
    'Tjenestene evalueres etter nytten for folk, og justeres',
    'Tjenestene henger sammen på tvers av fag, med andre i og utenfor kommunen der det hjelper',
    'Tjenestene hjelper alle til arbeid og aktivitet, fordi det er godt for helsen',
    'Godt og systematisk samarbeid med spesialisthelsetjenesten',
    'Det vi formidler utad, tjener målene',
    'Så mange barn og unge som mulig er med på fritidstilbud, uansett familiens råd',
  ],
};
