export { type Caller, type OnceKey, type Onlooker, system } from './caller.js';
export { type Config, CONFIG, readConfig } from './config/config.js';
export { isAmong } from './database/among.js';
export { constraintProblems, problemOfConstraint } from './database/constraint-problems.js';
export { Database } from './database/database.js';
export { Installation } from './database/installation.entity.js';
export { type Hold, holding, ReadAgain, Tx } from './database/tx.js';
export { changesBetween, event, type EventChange, type EventDraft } from './events/event.js';
export { Events } from './events/events.service.js';
export { NetworkClock } from './events/network-clock.entity.js';
export { NetworkEvent } from './events/network-event.entity.js';
export { forPersonAlone, sameForStanding } from './live/shared-fields.js';
export { byId, forgetLoaded, type GraphContext, grouped, loader, loaderWith } from './graphql/context.js';
export { Keyset, type Page, type PageArgs, pageOf, pageSize } from './graphql/page.js';
export { type List, Pages, root } from './graphql/pages.js';
export { type Thing, Things } from './graphql/things.js';
export { IdempotencyKey } from './idempotency/idempotency-key.entity.js';
export { signInFirst } from './idempotency/once.js';
export { Email, Link, MunicipalityNumber, OrganisationNumber, Phone, Slug, TimeZone } from './input/addresses.js';
export { InputPipe } from './input/input.pipe.js';
export { LongText, Text, Texts } from './input/texts.js';
export {
  AtLeast,
  AtMost,
  Between,
  Datable,
  IfGiven,
  Latitude,
  Longitude,
  Nested,
  NewId,
  Optional,
  UniqueList,
  Whole,
  Wholes,
} from './input/values.js';
export { argument } from './input/argument.js';
export { words } from './graphql/words.js';
export { Callers, type Credentials, type FoundListener, type RightsChanges } from './callers.js';
export { CLOCK } from './clock.js';
export { Daily } from './daily/daily.js';
export { APPLICATION_ROLE } from './database/connections.js';
export { installationOf } from './database/installation.js';
export { CurrentContext, CurrentViewer, GivesSecret, Public, RightsStay } from './graphql/guard.js';
export { limits } from './graphql/limits.js';
export { KeptTexts } from './http/kept-texts.js';
export { sendFeed, sendSentence, type TaggedText, tagged } from './http/feed.js';
export { Readiness } from './health/readiness.js';
export { Rounds } from './duty/rounds.js';
export { type Mail, Mailer } from './mail/mailer.js';
export { type Draft, Post } from './mail/post.js';
export { prepareMailQueue } from './mail/queue.js';
export { PlatformModule, type PlatformOptions } from './platform.module.js';
export type { Ask } from './graphql/as-nobody.js';
export type { MadePage, MakePage, Visit } from './http/pages.js';
export { assemble, listen, type PageSources } from './serve.js';
export { serveMetricsOfAll } from './metrics/metrics-server.js';
export { EventQueries } from './events/event.queries.js';
export type { EventRow } from './events/event.js';
export { wantedBy } from './events/event.filter.js';
export { EventSight, type SeenEvent } from './events/event.sight.js';
export type { Feed } from './live/feed.js';
export { Live } from './live/live.service.js';
export { OneAtATime } from './live/one-at-a-time.js';
export { Turnstile } from './live/turnstile.js';
export { SteadyConnection } from './live/steady-connection.js';
export { logInternalError } from './logging/internal-error.js';
export { daysOf, hasEnded } from './recurrence/days.rules.js';
export { Findable } from './search/findable.entity.js';
export { type FindableThings, Findables } from './search/findables.js';
export { fold, wordsIn } from './search/folding.rules.js';
export { askedOf, type FoundText, marked } from './search/marking.rules.js';
export { type HitRow, type SearchArgs, SearchQueries } from './search/search.queries.js';
export { wallTimes } from './recurrence/expansion.rules.js';
export { ONCE, readRule, type Rule, ruleRefusal } from './recurrence/rrule.rules.js';
export { DAY, dayOf, instantAt, wallClock } from './recurrence/wall-clock.rules.js';
export type { EventFilter, EventKind, FindableKind, NetworkEventsArgs } from './schema.gen.js';
