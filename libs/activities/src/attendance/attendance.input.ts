import { Between, IfGiven, Optional, Whole } from '@saman/platform';
import type { NoteAttendanceArgs } from '../schema.gen.js';

const MOST = 100_000;

export class NoteAttendanceFields implements NoteAttendanceArgs {
  @IfGiven() occurrence!: string;
  @Optional() version?: number | null;
  @Whole(0, MOST) participants!: number;
  @Whole(0, MOST) volunteers!: number;
  @Between(0, MOST) hours!: number;
}
