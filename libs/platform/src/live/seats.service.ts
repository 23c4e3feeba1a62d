// Gives those who come by WebSocket their seats, and asks those to leave whose session is over.
import { Inject, Injectable } from '@nestjs/common';
import { Callers } from '../callers.js';
import { type Config, CONFIG } from '../config/config.js';
import { credentialsOf } from '../http/credentials.js';
import { logInternalError } from '../logging/internal-error.js';
import { Admission } from './admission.js';
import { Attendance } from './attendance.js';
import { TRY_AGAIN_LATER } from './outbox.js';
import { Seat } from './seat.js';
import { SIGN_IN_AGAIN, type Visit } from './visit.js';

@Injectable()
export class Seats {
  readonly admission: Admission;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(Callers) readonly callers: Callers,
    @Inject(Attendance) readonly attendance: Attendance,
  ) {
    this.admission = new Admission(config.live);
  }

  /**
   * Found the same way as over HTTP; browsers, which cannot send headers here, may put the bearer into connection_init. Who cannot be given
   * a seat is shown out.
   */
  async give(visit: Visit, params: Readonly<Record<string, unknown>> | undefined): Promise<void> {
    const headers = visit.request?.headers ?? {};
    const given = params?.['authorization'] ?? params?.['Authorization'];
    const authorization = typeof given === 'string' ? given : headers.authorization;
    const origin = { address: visit.address, hasOrigin: headers.origin !== undefined };
    const seat = await Seat.of(credentialsOf({ ...headers, authorization }, this.config), this, origin);
    if (!seat) {
      visit.outbox.close(SIGN_IN_AGAIN, 'unknown token: sign in again');
      return;
    }
    const { personId } = seat;
    const refusal = personId === null ? null : this.admission.sit(personId);
    visit.sit(seat, () => {
      seat.leave();
      if (personId !== null && refusal === null) this.admission.stand(personId);
    });
    if (refusal !== null) visit.outbox.close(TRY_AGAIN_LATER, refusal);
  }

  /** Closes the sockets of sessions that have ended. */
  async endOver(visits: Iterable<Visit>): Promise<void> {
    try {
      await this.attendance.renew();
    } catch (error) {
      // asked again in a moment; meanwhile nothing is told to anybody either, since rights are renewed before
      logInternalError(error);
    }
    for (const { seat, outbox } of visits)
      if (seat?.onlooker === null) outbox.close(SIGN_IN_AGAIN, 'your session has ended: sign in again');
  }
}
