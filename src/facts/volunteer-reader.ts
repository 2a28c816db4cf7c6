import type { ServiceRecord, Volunteer } from "../model/volunteer.js";
import { listingOf, listOf, recordOf, scalar, type Read } from "./record-reader.js";

/** Reads a volunteer. */
export const readVolunteer: Read = recordOf<Volunteer>({
  id: scalar,
  teamIds: listOf(scalar),
  registeredOn: scalar,
  service: listingOf(recordOf<ServiceRecord>({ on: scalar, hours: scalar, kind: scalar, activityId: scalar })),
  statedHours: recordOf<NonNullable<Volunteer["statedHours"]>>({ hours: scalar, upTo: scalar }),
});
