export const about = {
  heading: 'Saman is where the public-health network meets.',
  lead: 'The municipality, clubs and partners register what they do, see where people are needed, and show that what was promised was done.',
  clubs: 'Clubs',
  clubsText: 'Register what they arrange, and offer help where people are needed.',
  coordinator: 'The coordinator',
  coordinatorText: 'Plans the campaigns that the strategy asks for, and sees what is missing.',
  partners: 'Partners',
  partnersText: 'Follow along, and give what they have: rooms, equipment, knowledge, money.',
  everybody: 'Everyone else',
  everybodyText: 'Sees what is on where they live, and turns up. No account is needed.',
  toNetworks: 'See the networks',
  privacyHeading: 'We know as little about you as will do.',
  privacyLead: 'Your name, your e-mail address and the clubs you belong to. Never anything about your health.',
  kept: 'What we keep',
  keptText:
    'The log remembers what happened and who did it, for as long as you have an account. Others in the network see your name; only those who administer your club see your address.',
  yours: 'It is yours',
  yoursText:
    'You can have all that we keep about you, and you can erase your account. Then your name is gone everywhere.',
  cookies: 'One cookie',
  cookiesText:
    'It keeps you signed in, and we note which browser you signed in with, so that you know it again on your list. Nobody else learns that you are here: the page fetches nothing from other places.',
};
