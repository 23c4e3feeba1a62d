import { FirstRooms1795300000000 } from './1795300000000-first-rooms.js';
import { WherePeopleAre1795400000000 } from './1795400000000-where-people-are.js';
import { Rights1795500000000 } from './1795500000000-rights.js';
import { Notifications1795600000000 } from './1795600000000-notifications.js';
import { Post1795700000000 } from './1795700000000-post.js';
import { KeptAnswers1795700000001 } from './1795700000001-kept-answers.js';
import { Plans1795800000000 } from './1795800000000-plans.js';
import { Measures1795810000000 } from './1795810000000-measures.js';
import { Processes1795820000000 } from './1795820000000-processes.js';
import { Aims1795830000000 } from './1795830000000-aims.js';
import { Mandates1795840000000 } from './1795840000000-mandates.js';
import { Calendar1795850000000 } from './1795850000000-calendar.js';
import { Search1795860000000 } from './1795860000000-search.js';
import { Attendance1795870000000 } from './1795870000000-attendance.js';
import { Administration1795880000000 } from './1795880000000-administration.js';
import { SessionNames1795910000000 } from './1795910000000-session-names.js';
import { FoundMembers1795920000000 } from './1795920000000-found-members.js';
import { SessionDevices1796500000000 } from './1796500000000-session-devices.js';
import { Inviters1796600000000 } from './1796600000000-inviters.js';

/** In the order in which they are carried out. */
export const migrations = [
  FirstRooms1795300000000,
  WherePeopleAre1795400000000,
  Rights1795500000000,
  Notifications1795600000000,
  Post1795700000000,
  KeptAnswers1795700000001,
  Plans1795800000000,
  Measures1795810000000,
  Processes1795820000000,
  Aims1795830000000,
  Mandates1795840000000,
  Calendar1795850000000,
  Search1795860000000,
  Attendance1795870000000,
  Administration1795880000000,
  SessionNames1795910000000,
  FoundMembers1795920000000,
  SessionDevices1796500000000,
  Inviters1796600000000,
];
