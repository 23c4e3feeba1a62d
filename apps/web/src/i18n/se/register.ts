export const register = {
  audiences: {
    EVERYONE: 'Buohkaide',
    CHILDREN: 'Mánáide',
    YOUTH: 'Nuoraide',
    ADULTS: 'Rávesolbmuide',
    SENIORS: 'Vuorrasiidda',
    FAMILIES: 'Bearrašiidda',
    CARERS: 'Oapmahaččaide',
    NEWCOMERS: 'Ođđa ássiide',
  },
};
