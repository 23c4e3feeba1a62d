// Denies by default: what is open to everybody says so.
import {
  type CanActivate,
  createParamDecorator,
  type ExecutionContext,
  Inject,
  Injectable,
  SetMetadata,
  UnauthorizedException,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import { GraphQLError, type GraphQLResolveInfo } from 'graphql';
import { keyRefused } from '../idempotency/once.js';
import type { GraphContext } from './context.js';

const PUBLIC = 'public';

/** On a query, mutation, subscription or controller that nobody need be signed in for. */
export const Public = () => SetMetadata(PUBLIC, true);

const GIVES_SECRET = 'gives a secret';

/** On a mutation whose answer nobody may read again: it takes no Idempotency-Key, since what is done under one is kept. */
export const GivesSecret = () => SetMetadata(GIVES_SECRET, true);

const RIGHTS_STAY = 'rights stay';

/**
 * On mutations, or on a resolver for all of its own, that change nobody's rights: what they give is shown with the rights that they were carried out
 * with. After all others the caller's rights are asked for anew.
 */
export const RightsStay = () => SetMetadata(RIGHTS_STAY, true);

export const doRightsStay = (reflector: Reflector, context: ExecutionContext): boolean =>
  isMarked(reflector, RIGHTS_STAY, context);

const isMarked = (reflector: Reflector, mark: string, context: ExecutionContext): boolean =>
  reflector.getAllAndOverride<boolean | undefined>(mark, [context.getHandler(), context.getClass()]) === true;

/** The caller, as a parameter of a query, mutation or subscription. */
export const CurrentViewer = createParamDecorator((_: unknown, context: ExecutionContext) => contextOf(context).viewer);

/** The context itself, for loaders. */
export const CurrentContext = createParamDecorator((_: unknown, context: ExecutionContext) => contextOf(context));

export const contextOf = (context: ExecutionContext): GraphContext =>
  GqlExecutionContext.create(context).getContext<GraphContext>();

export const infoOf = (context: ExecutionContext): GraphQLResolveInfo =>
  GqlExecutionContext.create(context).getInfo<GraphQLResolveInfo>();

@Injectable()
export class SignedIn implements CanActivate {
  constructor(@Inject(Reflector) private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const says = (key: string) => isMarked(this.reflector, key, context);
    const isPublic = says(PUBLIC);
    if (context.getType<string>() !== 'graphql') {
      if (!isPublic) throw new UnauthorizedException();
      return true;
    }
    const { viewer } = contextOf(context);
    if (viewer.once && (isPublic || says(GIVES_SECRET) || isAboutPasswords(infoOf(context)))) {
      throw keyRefused('signing in, passwords, secrets and deeds that are open to everybody take no Idempotency-Key');
    }
    if (!isPublic && viewer.personId === null) {
      throw new GraphQLError('Sign in first.', { extensions: { code: 'UNAUTHENTICATED' } });
    }
    return true;
  }
}

/** Arguments that are passwords: of what was asked under a key, a digest is kept. */
const PASSWORDS = new Set(['password', 'current', 'new']);

const isAboutPasswords = ({ parentType, fieldName }: GraphQLResolveInfo): boolean =>
  parentType.getFields()[fieldName]?.args.some(({ name }) => PASSWORDS.has(name)) === true;
