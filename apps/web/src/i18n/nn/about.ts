export const about = {
  heading: 'Saman er der folkehelsenettverket møtest.',
  lead: 'Kommunen, laga og partnarane registrerer det dei gjer, ser kvar det trengst folk, og viser at det dei har lova vart gjort.',
  clubs: 'Laga',
  clubsText: 'Registrerer det dei skipar til, og seier ja til å hjelpe der det trengst folk.',
  coordinator: 'Koordinatoren',
  coordinatorText: 'Planlegg kampanjane som strategien ber om, og ser kva som manglar.',
  partners: 'Partnarane',
  partnersText: 'Følgjer med, og gir det dei har: lokale, utstyr, kunnskap, pengar.',
  everybody: 'Alle andre',
  everybodyText: 'Ser kva som skjer der dei bur, og møter opp. Det trengst ingen konto.',
  toNetworks: 'Sjå nettverka',
  privacyHeading: 'Det vi veit om deg, er så lite som råd.',
  privacyLead: 'Namn, e-postadresse og kva lag du er med i. Aldri noko om helsa di.',
  kept: 'Kva vi tek vare på',
  keptText:
    'Loggen hugsar kva som skjedde, og kven som gjorde det, så lenge du har konto. Andre i nettverket ser namnet ditt; adressa di ser berre dei som administrerer laget ditt.',
  yours: 'Det er ditt',
  yoursText: 'Du kan få alt vi har om deg, og du kan slette kontoen din. Då blir namnet borte overalt.',
  cookies: 'Éin informasjonskapsel',
  cookiesText:
    'Han held deg innlogga, og vi noterer kva nettlesar du logga inn med, så du kjenner han att i lista di. Ingen andre får vite at du er her: sida hentar ingenting frå andre stader.',
} as const;
