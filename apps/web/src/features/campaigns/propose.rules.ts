// Proposing a campaign is several deeds, one after the other. What is done stays done: after a refusal only the rest is tried again.

interface Version {
  id: string;
  version: number;
}

export interface Done {
  campaign: Version | null;
  isLinked: boolean;
  isAimed: boolean;
  invited: string[];
}

export const nothingDone = (): Done => ({ campaign: null, isLinked: false, isAimed: false, invited: [] });

/** The deeds, each of which answers nothing where it was refused; without a mandate or an aim there is nothing to link or to aim. */
export interface Deeds {
  propose: () => Promise<Version | null>;
  /** The campaign is there, whatever becomes of the rest: what was written for it is needed no more. */
  proposed: (campaign: Version) => void;
  link: ((campaign: Version) => Promise<Version | null>) | null;
  aim: ((campaign: Version) => Promise<Version | null>) | null;
  invite: (campaign: Version, organisation: string) => Promise<boolean>;
}

/** Whether all is done. */
export async function carryOn(done: Done, deeds: Deeds, guests: readonly string[]): Promise<boolean> {
  if (!done.campaign) {
    done.campaign = await deeds.propose();
    if (!done.campaign) return false;
    deeds.proposed(done.campaign);
  }
  let { campaign } = done;
  if (deeds.link && !done.isLinked) {
    const linked = await deeds.link(campaign);
    if (!linked) return false;
    Object.assign(done, { isLinked: true, campaign: (campaign = linked) });
  }
  if (deeds.aim && !done.isAimed) {
    const aimed = await deeds.aim(campaign);
    if (!aimed) return false;
    Object.assign(done, { isAimed: true, campaign: (campaign = aimed) });
  }
  for (const organisation of guests.filter((guest) => !done.invited.includes(guest))) {
    if (!(await deeds.invite(campaign, organisation))) return false;
    done.invited.push(organisation);
  }
  return true;
}
