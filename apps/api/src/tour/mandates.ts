// What the tour asks of mandates.
export interface Underway {
  part: { id?: string; title?: string };
  inTime: boolean;
  lacks: { code: string; organisation: { name: string } | null }[];
}

export interface Standing {
  status: string;
  done: number;
  required: number;
  underway: Underway[];
  risks: { code: string; missing: number | null }[];
}

export interface Mandate {
  id: string;
  title: string;
  dueOn: string;
  standing: Standing;
}
