export const register = {
  audiences: {
    EVERYONE: 'Everyone',
    CHILDREN: 'Children',
    YOUTH: 'Youth',
    ADULTS: 'Adults',
    SENIORS: 'Older people',
    FAMILIES: 'Families',
    CARERS: 'Carers',
    NEWCOMERS: 'Newcomers',
  },
};
