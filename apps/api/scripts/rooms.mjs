// The house's rooms and the floors that they stand on. A room uses rooms on lower floors only.
export const floors = {
  kernel: 0,
  platform: 1,
  organisations: 2,
  plans: 3,
  campaigns: 4,
  activities: 5,
  contributions: 6,
  mandates: 8,
  notifications: 9,
};

/** All rooms, lowest floor first. */
export const rooms = Object.keys(floors).sort((one, other) => floors[one] - floors[other]);

/** The rooms that the given one may use. */
export const below = (room) => rooms.filter((other) => floors[other] < floors[room]);
