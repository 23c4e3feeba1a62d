export const register = {
  audiences: {
    EVERYONE: 'Alle',
    CHILDREN: 'Barn',
    YOUTH: 'Ungdom',
    ADULTS: 'Voksne',
    SENIORS: 'Eldre',
    FAMILIES: 'Familier',
    CARERS: 'Pårørende',
    NEWCOMERS: 'Nye i kommunen',
  },
};
