/** Who carries a project or a pilot: units, roles and cases by name, never persons. */
export interface StoredProjectOrganisation {
  owner: string | null;
  steeringGroup: string | null;
  projectGroup: string[];
  referenceGroup: string | null;
  aims: string[];
  themes: string[];
  cases: string[];
}
