import type { Count } from "../core/count.js";
import type { Activity } from "../model/activity.js";
import type { Project } from "../model/project.js";
import type { ReportedFigure } from "../model/reported-figure.js";
import type { FollowedStandard, Head, PostedRule, Room, Station, Venue } from "../model/station.js";
import type { VolunteerTeam } from "../model/volunteer-team.js";
import { evidence, listingOf, listOf, recordOf, scalar, type Read } from "./record-reader.js";

const count = recordOf<Count>({ unit: scalar, form: scalar, value: scalar, within: scalar });

/** Every key that one of the kinds of spans has. */
interface AnyPeriod {
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly year: number;
}

const figures = listOf(
  recordOf<ReportedFigure>({
    measure: scalar,
    count,
    period: recordOf<AnyPeriod>({ kind: scalar, from: scalar, to: scalar, year: scalar }),
    projectId: scalar,
    quote: scalar,
  }),
);

const head = recordOf<Head>({ post: scalar, isPartySecretary: scalar, vacant: scalar });

const venue = recordOf<Venue>({
  exists: scalar,
  coLocatedWith: listOf(scalar),
  rooms: listingOf(recordOf<Room>({ name: scalar, seats: scalar })),
  functions: listingOf(scalar),
  platforms: listingOf(scalar),
  indoorSeats: scalar,
  plateHung: scalar,
  volunteerPointSigned: scalar,
  openingHoursPosted: scalar,
});

/** Reads a station. */
export const readStation: Read = recordOf<Station>({
  id: scalar,
  tier: scalar,
  name: scalar,
  shortName: scalar,
  divisionCode: scalar,
  parentId: scalar,
  head,
  volunteerTeamHead: head,
  members: listingOf(scalar),
  venue,
  postedRules: listingOf(recordOf<PostedRule>({ kind: scalar, name: scalar })),
  rolesWritten: scalar,
  budgetExists: scalar,
  deliberations: listingOf(scalar),
  standards: listingOf(recordOf<FollowedStandard>({ code: scalar, parts: listingOf(scalar) })),
  figures,
  evidence,
});

/** Reads a volunteer team. */
export const readTeam: Read = recordOf<VolunteerTeam>({
  id: scalar,
  stationId: scalar,
  name: scalar,
  category: scalar,
  divisionCode: scalar,
  figures,
  evidence,
});

/** Reads an activity. */
export const readActivity: Read = recordOf<Activity>({
  id: scalar,
  stationId: scalar,
  name: scalar,
  on: scalar,
  place: scalar,
  themes: listOf(scalar),
  projectId: scalar,
  sessions: count,
  volunteers: count,
  beneficiaries: count,
  evidence,
});

/** Reads a project or brand. */
export const readProject: Read = recordOf<Project>({
  id: scalar,
  stationId: scalar,
  name: scalar,
  description: scalar,
  targetGroup: scalar,
  startsOn: scalar,
  endsOn: scalar,
  owner: scalar,
  serviceLines: listOf(scalar),
  figures,
  evidence,
});
