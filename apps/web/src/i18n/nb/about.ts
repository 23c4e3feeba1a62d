export const about = {
  heading: 'Saman er der folkehelsenettverket møtes.',
  lead: 'Kommunen, lagene og partnerne registrerer det de gjør, ser hvor det trengs folk, og viser at det de har lovet, ble gjort.',
  for: 'Hvem som bruker Saman',
  forText:
    'Frivillige registrerer aktiviteter og sier ja til å hjelpe. Koordinatoren planlegger kampanjene som strategien ber om. Partnere følger med. Alle kan se hva som skjer, uten konto.',
  privacyHeading: 'Det vi vet om deg, er så lite som mulig.',
  privacyLead: 'Navn, e-postadresse og hvilke lag du er med i. Aldri noe om helsen din.',
  kept: 'Hva vi tar vare på',
  keptText:
    'Loggen husker hva som skjedde, og hvem som gjorde det, så lenge du har konto. Andre i nettverket ser navnet ditt; adressen din ser bare de som administrerer laget ditt.',
  yours: 'Det er ditt',
  yoursText: 'Du kan få alt vi har om deg, og du kan slette kontoen din. Da blir navnet borte overalt.',
  cookies: 'Én informasjonskapsel',
  cookiesText: 'Den holder deg innlogget. Ingen andre får vite at du er her: siden henter ingenting fra andre steder.',
};
