export const register = {
  audiences: {
    EVERYONE: 'Alle',
    CHILDREN: 'Barn',
    YOUTH: 'Ungdom',
    ADULTS: 'Vaksne',
    SENIORS: 'Eldre',
    FAMILIES: 'Familiar',
    CARERS: 'Pårørande',
    NEWCOMERS: 'Nye i bygda',
  },
} as const;
