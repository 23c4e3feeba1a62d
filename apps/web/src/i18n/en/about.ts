export const about = {
  heading: 'Saman is where the public-health network meets.',
  lead: 'The municipality, clubs and partners register what they do, see where people are needed, and show that what was promised was done.',
  for: 'Who uses Saman',
  forText:
    'Volunteers register activities and offer their help. The coordinator plans the campaigns that the strategy asks for. Partners follow. Everyone can see what is on, without an account.',
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
    'It keeps you signed in. Nobody else learns that you are here: the page fetches nothing from other places.',
};
