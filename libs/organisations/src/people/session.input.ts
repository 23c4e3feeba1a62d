// Arguments of the mutations about people. What GraphQL has checked already is only named (IsString), so that it is let through.
import { Email, Optional, Text } from '@saman/platform';
import { IsString } from 'class-validator';
import type {
  AcceptInvitationArgs,
  ChangePasswordArgs,
  ChangeProfileArgs,
  ChoosePasswordArgs,
  EraseMyAccountArgs,
  Language,
  RequestAccountArgs,
  RequestPasswordResetArgs,
  SignInArgs,
} from '../schema.gen.js';

export class SignInFields implements SignInArgs {
  @Email() email!: string;
  @IsString() password!: string;
}

export class RequestAccountFields implements RequestAccountArgs {
  @Email() email!: string;
  @Text() name!: string;
  @IsString() language!: Language;
}

export class RequestPasswordResetFields implements RequestPasswordResetArgs {
  @Email() email!: string;
}

export class ChoosePasswordFields implements ChoosePasswordArgs {
  @IsString() token!: string;
  @IsString() password!: string;
  @Optional() @Text() name?: string | null;
}

export class ChangePasswordFields implements ChangePasswordArgs {
  @IsString() current!: string;
  @IsString() new!: string;
}

export class AcceptInvitationFields implements AcceptInvitationArgs {
  @IsString() token!: string;
}

export class ChangeProfileFields implements ChangeProfileArgs {
  @Optional() @Text() name?: string | null;
  @Optional() @IsString() language?: Language | null;
}

export class EraseMyAccountFields implements EraseMyAccountArgs {
  @IsString() password!: string;
}
