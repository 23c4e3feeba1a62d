export const about = {
  heading: 'Samanis fierpmádat deaivvada.',
  lead: 'Gielda, searvvit ja guoimmit registrerejit maid dahket, oidnet gos olbmot dárbbašuvvojit, ja čájehit ahte dat mii lohpiduvvui dahkkojuvvui.',
  clubs: 'Searvvit',
  clubsText: 'Registrerejit doaimmaideaset, ja veahkehit gos olbmot dárbbašuvvojit.',
  coordinator: 'Koordináhtor',
  coordinatorText: 'Pláne kampánnjaid maid strategiija gáibida, ja oaidná mii váilu.',
  partners: 'Guoimmit',
  partnersText: 'Čuvvot mielde, ja addet maid sis lea: lanjaid, rusttegiid, máhtu, ruđa.',
  everybody: 'Buot earát',
  everybodyText: 'Oidnet mii dáhpáhuvvá, ja bohtet. Konto ii dárbbašuvvo.',
  toNetworks: 'Geahča fierpmádagaid',
  privacyHeading: 'Mii diehtit du birra nu unnán go vejolaš.',
  privacyLead: 'Namma, e-poastačujuhus ja makkár servviin leat mielde. Ii goassege du dearvvašvuođa birra.',
  kept: 'Maid mii vurket',
  keptText:
    'Loggá muitá mii dáhpáhuvai ja gii dan dagai, nu guhká go dus lea konto. Earát fierpmádagas oidnet du nama; du čujuhusa oidnet dušše sii geat hálddašit du searvvi.',
  yours: 'Dat lea du',
  yoursText:
    'Don sáhtát oažžut buot maid mii diehtit du birra, ja don sáhtát sihkkut iežat konto. Dalle namma jávká buot báikkiin.',
  cookies: 'Okta diehtočoahkku',
  cookiesText:
    'Dat doallá du sisaloggejuvvon, ja mii merket guđe neahttalohkkiin logget sisa, vai dovddat dan iežat listtus. Ii oktage eará oaččo diehtit ahte leat dáppe: siidu ii viečča maidege eará sajiin.',
};
