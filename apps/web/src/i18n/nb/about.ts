export const about = {
  heading: 'Saman er der folkehelsenettverket møtes.',
  lead: 'Kommunen, lagene og partnerne registrerer det de gjør, ser hvor det trengs folk, og viser at det de har lovet, ble gjort.',
  clubs: 'Lagene',
  clubsText: 'Registrerer det de arrangerer, og sier ja til å hjelpe der det trengs folk.',
  coordinator: 'Koordinatoren',
  coordinatorText: 'Planlegger kampanjene som strategien ber om, og ser hva som mangler.',
  partners: 'Partnerne',
  partnersText: 'Følger med, og gir det de har: lokaler, utstyr, kunnskap, penger.',
  everybody: 'Alle andre',
  everybodyText: 'Ser hva som skjer der de bor, og møter opp. Det trengs ingen konto.',
  toNetworks: 'Se nettverkene',
  privacyHeading: 'Det vi vet om deg, er så lite som mulig.',
  privacyLead: 'Navn, e-postadresse og hvilke lag du er med i. Aldri noe om helsen din.',
  kept: 'Hva vi tar vare på',
  keptText:
    'Loggen husker hva som skjedde, og hvem som gjorde det, så lenge du har konto. Andre i nettverket ser navnet ditt; adressen din ser bare de som administrerer laget ditt.',
  yours: 'Det er ditt',
  yoursText: 'Du kan få alt vi har om deg, og du kan slette kontoen din. Da blir navnet borte overalt.',
  cookies: 'Én informasjonskapsel',
  cookiesText:
    'Den holder deg innlogget, og vi noterer hvilken nettleser du logget inn med, så du kjenner den igjen i lista di. Ingen andre får vite at du er her: siden henter ingenting fra andre steder.',
};
