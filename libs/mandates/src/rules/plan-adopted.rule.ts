import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Problem } from '@saman/kernel';
import type { Context, Viewer } from '@saman/organisations';
import { checkPlanStatus, standingFirst, PlanQueries, Plans, planVisibleTo, PlanWorkQueries } from '@saman/plans';
import { Database, type EventDraft, type Tx } from '@saman/platform';
import sql, { type Sql } from 'sql-template-tag';
import type { Happening, StoredParty } from '../evidence/evidence.rules.js';
import { MandateRules } from './mandate-rules.js';
import { type EditionFacts, planOnTheWay } from './plan-adopted.rules.js';
import type { MandateRule, Outlook, Place, Taken, Terms } from './rule.js';

const KIND = 'PLAN_ADOPTED';

/** A plan adopted, in the edition that was named or a later one. */
@Injectable()
export class PlanAdoptedRule implements MandateRule, OnModuleInit {
  readonly kind = KIND;
  readonly input = 'planAdopted';
  readonly subject = sql`e.subject_id`;
  readonly records = { PLAN_ADOPTED: (tx: Tx, event: EventDraft) => this.adopted(tx, event) };
  readonly restsOn = sql`EXISTS (SELECT FROM mandate_part x JOIN plan named ON named.id = x.plan_id
    JOIN plan p ON p.line_id = named.line_id AND p.edition >= named.edition WHERE x.mandate_id = m.id AND p.id = e.subject_id)`;

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Plans) private readonly plans: Plans,
    @Inject(PlanQueries) private readonly queries: PlanQueries,
    @Inject(PlanWorkQueries) private readonly work: PlanWorkQueries,
    @Inject(MandateRules) private readonly rules: MandateRules,
  ) {}

  onModuleInit(): void {
    this.rules.register(this);
  }

  async take({ tx, viewer, networkId, path }: Place, id: string): Promise<Taken> {
    const plan = await this.plans.find(tx, viewer, id, undefined, path);
    if (plan.networkId !== networkId) {
      throw new Problem('INVALID', 'OTHER_NETWORK', 'The plan belongs to another network.', path);
    }
    checkPlanStatus(plan, 'DRAFT', 'IN_HEARING', 'ADOPTED', 'UNDER_REVISION');
    return { required: 1, parts: { of: 'planId', ids: [plan.id] } };
  }

  seenBy(viewer: Viewer): Sql {
    return sql`EXISTS (SELECT FROM plan p WHERE p.id = e.subject_id AND ${planVisibleTo(viewer, 'p')})`;
  }

  async shown(context: Context, { parts }: Pick<Terms, 'parts'>): Promise<object> {
    const editions = await this.editions(parts, planVisibleTo(context.viewer, 'p'));
    const id = editions.get(parts[0] ?? '');
    return { __typename: 'PlanAdopted', plan: id === undefined ? null : await this.queries.byId(context).load(id) };
  }

  async outlook(context: Context, mandates: readonly Terms[]): Promise<Outlook> {
    const editions = await this.editions(
      mandates.flatMap(({ parts }) => parts),
      sql`p.status = 'IN_HEARING'`,
    );
    const facts = await Promise.all(
      [...editions].map(async ([named, id]): Promise<[string, EditionFacts]> => {
        const plan = await this.queries.byId(context).load(id);
        const gaps = plan ? await this.work.missing(context, plan) : [];
        return [named, { id, missing: [...new Set(gaps.map(({ requirement }) => requirement))] }];
      }),
    );
    const inHearing = new Map(facts);
    return (mandate) => planOnTheWay(mandate, inHearing.get(mandate.parts[0] ?? ''));
  }

  /** By the id of the edition that was named: the one of it and those after it that stands for them, among such as fit. */
  private async editions(named: readonly string[], fits: Sql): Promise<Map<string, string>> {
    const rows = await this.database.read<{ named: string; id: string }>(
      'mandate.editions',
      sql`SELECT named.id AS named, shown.id FROM plan named CROSS JOIN LATERAL (
          SELECT p.id FROM plan p WHERE p.line_id = named.line_id AND p.edition >= named.edition AND ${fits}
          ORDER BY ${standingFirst('p')} LIMIT 1) AS shown
        WHERE named.id = ANY (${named}::uuid[])`,
    );
    return new Map(rows.map((row) => [row.named, row.id]));
  }

  private async adopted(tx: Tx, { subject, networkId, about }: EventDraft): Promise<Happening> {
    const [plan] = await tx.query<StoredParty & { title: string; adoptedOn: string }>(sql`
      SELECT p.title, p.adopted_on AS "adoptedOn", o.id AS "organisationId", o.name, m.kind, m.sector
      FROM plan p JOIN organisation o ON o.id = p.responsible_id
      JOIN membership m ON m.network_id = p.network_id AND m.organisation_id = o.id WHERE p.id = ${subject.id}`);
    if (!plan) throw new Error(`there is no plan ${subject.id}`);
    const { title, adoptedOn, organisationId, name, kind, sector } = plan;
    const parties = [{ organisationId, name, kind, sector, isOwner: true, contributions: [] }];
    return { networkId, kind: KIND, subject, about, title, happenedOn: adoptedOn, parties };
  }
}
