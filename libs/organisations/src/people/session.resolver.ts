import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentContext, CurrentViewer, type GraphContext, Public } from '@saman/platform';
import { Accounts } from './account.service.js';
import { Invitations } from './invitation.service.js';
import { OwnPassword } from './own-password.service.js';
import { PasswordMails } from './password-mail.service.js';
import {
  AcceptInvitationFields,
  ChangePasswordFields,
  ChoosePasswordFields,
  RequestAccountFields,
  RequestPasswordResetFields,
  SignInFields,
} from './session.input.js';
import { Sessions } from './session.service.js';
import { SignIns } from './sign-in.service.js';
import { Viewer } from './viewer.js';

interface SignedIn {
  /** The fields of Viewer are answered from the context, which knows by then who has signed in. */
  viewer: object;
  token: string | null;
}

@Resolver()
export class SessionResolver {
  @Inject(SignIns) private readonly signIns!: SignIns;
  @Inject(Sessions) private readonly sessions!: Sessions;
  @Inject(Accounts) private readonly accounts!: Accounts;
  @Inject(OwnPassword) private readonly ownPassword!: OwnPassword;
  @Inject(PasswordMails) private readonly mails!: PasswordMails;
  @Inject(Invitations) private readonly invitations!: Invitations;

  @Public()
  @Mutation()
  async signIn(@Args() args: SignInFields, @CurrentContext() context: GraphContext): Promise<SignedIn> {
    return enter(context, await this.signIns.signIn(args, context));
  }

  @Public()
  @Mutation()
  async signOut(@CurrentViewer() viewer: Viewer, @CurrentContext() context: GraphContext): Promise<boolean> {
    await this.sessions.end(viewer);
    context.setCookie('');
    return true;
  }

  @Public()
  @Mutation()
  requestAccount(@Args() args: RequestAccountFields, @CurrentContext() context: GraphContext): Promise<boolean> {
    return this.mails.requestAccount(args, context.address);
  }

  @Public()
  @Mutation()
  requestPasswordReset(
    @Args() { email }: RequestPasswordResetFields,
    @CurrentContext() context: GraphContext,
  ): Promise<boolean> {
    return this.mails.requestPasswordReset(email, context.address);
  }

  @Public()
  @Mutation()
  async choosePassword(@Args() args: ChoosePasswordFields, @CurrentContext() context: GraphContext): Promise<SignedIn> {
    return enter(context, await this.accounts.choosePassword(args, context));
  }

  @Mutation()
  async changePassword(@Args() args: ChangePasswordFields, @CurrentViewer() viewer: Viewer): Promise<SignedIn> {
    await this.ownPassword.change(viewer, args);
    return { viewer, token: null };
  }

  @Mutation()
  async acceptInvitation(
    @Args() { token }: AcceptInvitationFields,
    @CurrentViewer() viewer: Viewer,
  ): Promise<SignedIn> {
    await this.invitations.accept(viewer, token);
    return { viewer, token: null };
  }
}

/** The request is the new session's from here on. A browser gets the secret as a cookie only, where scripts cannot read it. */
function enter(context: GraphContext, secret: string): SignedIn {
  context.setCookie(secret);
  return { viewer: {}, token: context.hasOrigin ? null : secret };
}
