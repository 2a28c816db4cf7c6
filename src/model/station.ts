import type { Evidence } from "../core/fact.js";
import { issue, type Issue } from "../core/issue.js";
import * as z from "zod/mini";
import { calendarDateSchema } from "./date.js";
import { evidenceListSchema } from "./evidence.js";
import { divisionCodeSchema } from "./identifier.js";
import { list } from "./list.js";
import { type Listing, listingSchema } from "./listing.js";
import { wholeNumberSchema } from "./number.js";
import { type ReportedFigure, reportedFigureSchema } from "./reported-figure.js";
import { rule } from "./rule.js";
import { objectSchemaOf, optional, schemaOf } from "./schema-of.js";
import { idSchema, textSchema } from "./text.js";

/** Level of a station: 中心 (county), 所 (township, street), 站 (village, community), 点 (unit, park, market, home). */
export type StationTier = "county-center" | "township-institute" | "village-station" | "practice-point";

/** The five platforms (五大平台): 理论宣讲, 教育服务, 文化服务, 科技与科普服务, 健身体育服务. */
export type ServicePlatform = "theory" | "education" | "culture" | "science" | "fitness";

/** A post that heads something, named by post and never by person. */
export interface Head {
  /** The post as the record names it: 乡党委书记, 社区书记. */
  readonly post?: string;
  /** Whether that post is the party secretary of the station's own level, where the record says or shows it. */
  readonly isPartySecretary?: boolean;
  /** `true`: the record says that nobody holds the post (空缺). Cannot stand beside `post`. */
  readonly vacant?: true;
}

/** One room of a venue (功能室). */
export interface Room {
  /** The room as the record names it: 理论宣讲室. */
  readonly name: string;
  /** Seats, where stated. */
  readonly seats?: number;
}

/** The place of a station (阵地, 场所). */
export interface Venue {
  /** `false`: the record says that there is no venue. `true`: it says that there is one. Absent: it does not say. */
  readonly exists?: boolean;
  /** Institutions that share the place (党群服务中心), as named. */
  readonly coLocatedWith?: readonly string[];
  /** Rooms by name (功能室). */
  readonly rooms?: Listing<Room>;
  /** What can be done there, as named: 理论宣讲, 体育健身. */
  readonly functions?: Listing<string>;
  /** Which of the five platforms the place serves, where somebody has sorted that. */
  readonly platforms?: Listing<ServicePlatform>;
  /** Seats of the largest indoor room. */
  readonly indoorSeats?: number;
  /** Whether the unified plate (统一标识牌) hangs. */
  readonly plateHung?: boolean;
  /** Whether the volunteer service point has a visible sign. */
  readonly volunteerPointSigned?: boolean;
  /** Whether opening hours are posted. */
  readonly openingHoursPosted?: boolean;
}

/** A rule, chart or workflow posted on the wall (制度上墙). */
export interface PostedRule {
  /** What kind of text it is: 组织架构, 工作制度, 工作流程, 岗位职责. */
  readonly kind: "organization-chart" | "work-rules" | "workflow" | "duties";
  /** The text as the record names it. */
  readonly name?: string;
}

/** A standard or working method the station says it follows: 五有, 8+N, 1+8+N, 135, 五有一坚持. Its content is never read out of the code. */
export interface FollowedStandard {
  /** The code as written. */
  readonly code: string;
  /** The parts that the record names, in its order. */
  readonly parts?: Listing<string>;
}

/**
 * A New Era Civilisation Practice station of any level (新时代文明实践中心, 所, 站, 点).
 *
 * What nobody stated is absent, never empty and never zero.
 */
export interface Station {
  /** Id of the host's own. */
  readonly id: string;
  /** Level. */
  readonly tier: StationTier;
  /** Full name as the record prints it. */
  readonly name: string;
  /** Name for tables and charts. */
  readonly shortName?: string;
  /** Division code of the smallest known division that holds the station: 6, 9 or 12 digits. */
  readonly divisionCode?: string;
  /** Id of the station one or more levels above. */
  readonly parentId?: string;
  /** Who heads the station (主任, 所长, 站长). */
  readonly head?: Head;
  /** Who heads its volunteer team (队长). */
  readonly volunteerTeamHead?: Head;
  /** Its members, by post: 班子成员. */
  readonly members?: Listing<string>;
  /** Its place. */
  readonly venue?: Venue;
  /** Rules posted on the wall. */
  readonly postedRules?: Listing<PostedRule>;
  /** Whether duties of the posts are written down (职责明确). */
  readonly rolesWritten?: boolean;
  /** Whether an activity or operating budget exists. */
  readonly budgetExists?: boolean;
  /** Days on which the governing body discussed the station's work, `YYYY-MM-DD`. */
  readonly deliberations?: Listing<string>;
  /** Standards and working methods it says it follows. */
  readonly standards?: Listing<FollowedStandard>;
  /** Figures as reported. */
  readonly figures?: readonly ReportedFigure[];
  /** The records all of this was taken from. */
  readonly evidence?: readonly Evidence[];
}

/** Level of a station. */
export const stationTierSchema = schemaOf<StationTier>()(
  z.enum(["county-center", "township-institute", "village-station", "practice-point"]),
);

/** The five platforms. */
export const servicePlatformSchema = schemaOf<ServicePlatform>()(
  z.enum(["theory", "education", "culture", "science", "fitness"]),
);

/** A post that heads something; `vacant` cannot stand beside `post`. */
export const headSchema = objectSchemaOf<Head>()(
  z
    .strictObject({
      post: optional(textSchema),
      isPartySecretary: optional(z.boolean()),
      vacant: optional(z.literal(true)),
    })
    .check(
      rule(
        ({ post, vacant }) =>
          post !== undefined && vacant === true ? [issue("input.contradicts", ["vacant"], { with: "post" })] : [],
        { test: "not-beside", key: "vacant", other: "post" },
      ),
    ),
);

/** One room of a venue. */
export const roomSchema = objectSchemaOf<Room>()(
  z.strictObject({ name: textSchema, seats: optional(wholeNumberSchema) }),
);

/** The place of a station; one that does not exist has no rooms and no seats. */
export const venueSchema = objectSchemaOf<Venue>()(
  z
    .strictObject({
      exists: optional(z.boolean()),
      coLocatedWith: optional(list(textSchema)),
      rooms: optional(listingSchema(roomSchema)),
      functions: optional(listingSchema(textSchema)),
      platforms: optional(listingSchema(servicePlatformSchema)),
      indoorSeats: optional(wholeNumberSchema),
      plateHung: optional(z.boolean()),
      volunteerPointSigned: optional(z.boolean()),
      openingHoursPosted: optional(z.boolean()),
    })
    .check(rule(findMissingVenue, { test: "venue-exists" })),
);

/** A rule, chart or workflow posted on the wall. */
export const postedRuleSchema = objectSchemaOf<PostedRule>()(
  z.strictObject({
    kind: z.enum(["organization-chart", "work-rules", "workflow", "duties"]),
    name: optional(textSchema),
  }),
);

/** A standard or working method that the station says it follows. */
export const followedStandardSchema = objectSchemaOf<FollowedStandard>()(
  z.strictObject({ code: idSchema, parts: optional(listingSchema(textSchema)) }),
);

/**
 * A station of any level.
 *
 * @example
 * ```ts
 * import { stationSchema, validate } from "wenming/model";
 *
 * const station = { id: "buyi", tier: "township-institute", name: "平遥县卜宜乡新时代文明实践所" };
 * validate(stationSchema, station).ok; // => true
 * validate(stationSchema, { ...station, tier: "所" });
 * // => {
 * //   ok: false,
 * //   issues: [
 * //     {
 * //       code: "input.unknown-option",
 * //       path: ["tier"],
 * //       params: { options: "county-center, township-institute, village-station, practice-point" },
 * //       severity: "error",
 * //     },
 * //   ],
 * //   omitted: 0,
 * // }
 * ```
 */
export const stationSchema = objectSchemaOf<Station>()(
  z.strictObject({
    id: idSchema,
    tier: stationTierSchema,
    name: textSchema,
    shortName: optional(textSchema),
    divisionCode: optional(divisionCodeSchema),
    parentId: optional(idSchema),
    head: optional(headSchema),
    volunteerTeamHead: optional(headSchema),
    members: optional(listingSchema(textSchema)),
    venue: optional(venueSchema),
    postedRules: optional(listingSchema(postedRuleSchema)),
    rolesWritten: optional(z.boolean()),
    budgetExists: optional(z.boolean()),
    deliberations: optional(listingSchema(calendarDateSchema)),
    standards: optional(listingSchema(followedStandardSchema)),
    figures: optional(list(reportedFigureSchema)),
    evidence: optional(evidenceListSchema),
  }),
);

function findMissingVenue({ exists, rooms, indoorSeats = 0 }: Venue): Issue[] {
  const isUsed = indoorSeats > 0 || (rooms !== undefined && rooms.entries.length > 0);
  return exists === false && isUsed
    ? [issue("input.contradicts", ["exists"], { with: indoorSeats > 0 ? "indoorSeats" : "rooms" })]
    : [];
}
