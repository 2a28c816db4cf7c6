import type {
  Activity,
  activitySchema,
  assessmentSchema,
  countSchema,
  Dataset,
  datasetSchema,
  evidenceSchema,
  FigurePeriod,
  figurePeriodSchema,
  FollowedStandard,
  followedStandardSchema,
  Head,
  headSchema,
  Household,
  householdSchema,
  Listing,
  localizedTextSchema,
  Observation,
  observationSchema,
  peopleCountSchema,
  periodSchema,
  PostedRule,
  postedRuleSchema,
  Project,
  projectSchema,
  Register,
  RegisterEntry,
  registerEntrySchema,
  registerSchema,
  ReportedFigure,
  reportedFigureSchema,
  Room,
  rubricSchema,
  ServiceRecord,
  serviceRecordSchema,
  sessionCountSchema,
  StarDecision,
  starDecisionSchema,
  Station,
  Venue,
  venueSchema,
  Volunteer,
  volunteerSchema,
  VolunteerTeam,
  volunteerTeamSchema,
} from "wenming/model";
import { type listingSchema, type roomSchema, stationSchema, type textSchema, validate } from "wenming/model";
import { describe, expectTypeOf, it } from "vitest";
import * as classic from "zod";
import * as z from "zod/mini";
import type { Assessment, ConditionResult, GroupResult, TestResult } from "../../src/core/assessment.js";
import type { Count } from "../../src/core/count.js";
import type { Evidence, FactDeclaration } from "../../src/core/fact.js";
import type { Issue, Result } from "../../src/core/issue.js";
import type { LocalizedText } from "../../src/core/localized-text.js";
import type { Period } from "../../src/core/period.js";
import type { Condition, DerivedFact, Item, Rubric, Source } from "../../src/rubric/index.js";
import type { conditionResultSchema, groupResultSchema, testResultSchema } from "../../src/model/assessment-item.js";
import type { issueSchema } from "../../src/model/assessment-part.js";
import type { conditionSchema } from "../../src/model/rubric-condition.js";
import type { derivedFactSchema, factDeclarationSchema } from "../../src/model/rubric-fact.js";
import type { itemSchema } from "../../src/model/rubric-item.js";
import type { sourceSchema } from "../../src/model/rubric-source.js";
import { objectSchemaOf, optional, type Plain, schemaOf } from "../../src/model/schema-of.js";

/** What a schema gives, apart from `readonly`. */
type Given<S extends z.core.$ZodType> = Plain<z.output<S>>;

describe("what a schema gives is what its interface says", () => {
  it("for every record", () => {
    expectTypeOf<Given<typeof stationSchema>>().toEqualTypeOf<Plain<Station>>();
    expectTypeOf<Given<typeof headSchema>>().toEqualTypeOf<Plain<Head>>();
    expectTypeOf<Given<typeof venueSchema>>().toEqualTypeOf<Plain<Venue>>();
    expectTypeOf<Given<typeof roomSchema>>().toEqualTypeOf<Plain<Room>>();
    expectTypeOf<Given<typeof postedRuleSchema>>().toEqualTypeOf<Plain<PostedRule>>();
    expectTypeOf<Given<typeof followedStandardSchema>>().toEqualTypeOf<Plain<FollowedStandard>>();
    expectTypeOf<Given<typeof volunteerTeamSchema>>().toEqualTypeOf<Plain<VolunteerTeam>>();
    expectTypeOf<Given<typeof volunteerSchema>>().toEqualTypeOf<Plain<Volunteer>>();
    expectTypeOf<Given<typeof serviceRecordSchema>>().toEqualTypeOf<Plain<ServiceRecord>>();
    expectTypeOf<Given<typeof activitySchema>>().toEqualTypeOf<Plain<Activity>>();
    expectTypeOf<Given<typeof projectSchema>>().toEqualTypeOf<Plain<Project>>();
    expectTypeOf<Given<typeof householdSchema>>().toEqualTypeOf<Plain<Household>>();
    expectTypeOf<Given<typeof observationSchema>>().toEqualTypeOf<Plain<Observation>>();
    expectTypeOf<Given<typeof starDecisionSchema>>().toEqualTypeOf<Plain<StarDecision>>();
    expectTypeOf<Given<typeof registerSchema>>().toEqualTypeOf<Plain<Register>>();
    expectTypeOf<Given<typeof registerEntrySchema>>().toEqualTypeOf<Plain<RegisterEntry>>();
    expectTypeOf<Given<typeof reportedFigureSchema>>().toEqualTypeOf<Plain<ReportedFigure>>();
    expectTypeOf<Given<typeof figurePeriodSchema>>().toEqualTypeOf<Plain<FigurePeriod>>();
    expectTypeOf<Given<typeof datasetSchema>>().toEqualTypeOf<Plain<Dataset>>();
  });

  it("for the parts of records", () => {
    type RoomsSchema = ReturnType<typeof listingSchema<typeof roomSchema>>;
    expectTypeOf<Given<typeof countSchema>>().toEqualTypeOf<Plain<Count>>();
    expectTypeOf<Given<typeof sessionCountSchema>>().toEqualTypeOf<Plain<Count<"sessions">>>();
    expectTypeOf<Given<typeof peopleCountSchema>>().toEqualTypeOf<Plain<Count<"persons" | "personTimes" | "personsOrTimes">>>();
    expectTypeOf<Given<typeof evidenceSchema>>().toEqualTypeOf<Plain<Evidence>>();
    expectTypeOf<Given<typeof periodSchema>>().toEqualTypeOf<Plain<Period>>();
    expectTypeOf<Given<typeof localizedTextSchema>>().toEqualTypeOf<Plain<LocalizedText>>();
    expectTypeOf<Given<RoomsSchema>>().toEqualTypeOf<Plain<Listing<Room>>>();
  });

  it("for rubrics and results", () => {
    expectTypeOf<Given<typeof rubricSchema>>().toEqualTypeOf<Plain<Rubric>>();
    expectTypeOf<Given<typeof conditionSchema>>().toEqualTypeOf<Plain<Condition>>();
    expectTypeOf<Given<typeof itemSchema>>().toEqualTypeOf<Plain<Item>>();
    expectTypeOf<Given<typeof sourceSchema>>().toEqualTypeOf<Plain<Source>>();
    expectTypeOf<Given<typeof factDeclarationSchema>>().toEqualTypeOf<Plain<FactDeclaration>>();
    expectTypeOf<Given<typeof derivedFactSchema>>().toEqualTypeOf<Plain<DerivedFact>>();
    expectTypeOf<Given<typeof assessmentSchema>>().toEqualTypeOf<Plain<Assessment>>();
    expectTypeOf<Given<typeof conditionResultSchema>>().toEqualTypeOf<Plain<ConditionResult>>();
    expectTypeOf<Given<typeof issueSchema>>().toEqualTypeOf<Plain<Issue>>();
    // The two kinds of a union that holds itself, which is annotated.
    expectTypeOf<Given<typeof testResultSchema>>().toEqualTypeOf<Plain<TestResult>>();
    expectTypeOf<Given<typeof groupResultSchema>>().toEqualTypeOf<Plain<GroupResult>>();
  });

  it("so that the value of a result is the documented interface", () => {
    const result = validate(stationSchema, {});
    expectTypeOf(result).toExtend<Result<Station>>();
    if (result.ok) expectTypeOf(result.value.venue).toEqualTypeOf<Venue | undefined>();
  });

  it("and an absent key is not one that holds `undefined`", () => {
    // @ts-expect-error `undefined` is no head
    const station: z.output<typeof stationSchema> = { id: "s", tier: "village-station", name: "站", head: undefined };
    expectTypeOf(station).not.toBeNever();
  });
});

describe("a schema that differs from its interface does not compile", () => {
  const name = z.string();

  it("for a field too few, too many, or of another kind", () => {
    objectSchemaOf<Room>()(z.strictObject({ name, seats: optional(z.number()) }));
    // @ts-expect-error the seats are missing
    objectSchemaOf<Room>()(z.strictObject({ name }));
    // @ts-expect-error a room has no colour
    objectSchemaOf<Room>()(z.strictObject({ name, seats: optional(z.number()), colour: name }));
    // @ts-expect-error a room has no colour, not even perhaps
    objectSchemaOf<Room>()(z.strictObject({ name, seats: optional(z.number()), colour: optional(name) }));
    // @ts-expect-error seats are a number
    objectSchemaOf<Room>()(z.strictObject({ name, seats: optional(z.string()) }));
  });

  it("for a field that may be absent and must be there, or the other way round", () => {
    // @ts-expect-error seats may be absent
    objectSchemaOf<Room>()(z.strictObject({ name, seats: z.number() }));
    // @ts-expect-error the name must be there
    objectSchemaOf<Room>()(z.strictObject({ name: optional(name), seats: optional(z.number()) }));
    // @ts-expect-error zod's own optional lets `undefined` in
    objectSchemaOf<Room>()(z.strictObject({ name, seats: z.optional(z.number()) }));
  });

  it("for an option too few or too many", () => {
    schemaOf<"a" | "b">()(z.enum(["a", "b"]));
    // @ts-expect-error option b is missing
    schemaOf<"a" | "b">()(z.enum(["a"]));
    // @ts-expect-error option c is too many
    schemaOf<"a" | "b">()(z.enum(["a", "b", "c"]));
  });

  it("for a difference deep inside, in lists, records, unions and open objects", () => {
    schemaOf<{ readonly a: readonly { readonly b?: number }[] }>()(z.strictObject({ a: z.array(z.looseObject({ b: optional(z.number()) })) }));
    // @ts-expect-error b may be absent
    schemaOf<{ readonly a: readonly { readonly b?: number }[] }>()(z.strictObject({ a: z.array(z.looseObject({ b: z.number() })) }));
    schemaOf<Readonly<Record<string, { readonly a: 1 }>>>()(z.record(z.string(), z.strictObject({ a: z.literal(1) })));
    // @ts-expect-error the value of a is 1
    schemaOf<Readonly<Record<string, { readonly a: 1 }>>>()(z.record(z.string(), z.strictObject({ a: z.literal(2) })));
    // @ts-expect-error the second shape is missing
    schemaOf<{ readonly a: 1 } | { readonly b: 2 }>()(z.union([z.strictObject({ a: z.literal(1) })]));
  });
});

describe("a host's own schemas", () => {
  it("take ours as parts, in either kind of zod", () => {
    const rows = classic.object({ stations: classic.array(stationSchema) });
    expectTypeOf<z.output<z.ZodMiniArray<typeof stationSchema>>[number]["venue"]>().toEqualTypeOf<Venue | undefined>();
    expectTypeOf<z.output<typeof rows>["stations"][number]["venue"]>().toEqualTypeOf<Venue | undefined>();
    expectTypeOf(validate(rows, {})).toExtend<Result<{ stations: Station[] }>>();
  });

  it("add fields of their own", () => {
    type Own = ReturnType<typeof z.extend<typeof stationSchema, { ourNumber: typeof textSchema }>>;
    expectTypeOf<z.output<Own>["ourNumber"]>().toEqualTypeOf<string>();
    expectTypeOf<z.output<Own>["tier"]>().toEqualTypeOf<Station["tier"]>();
  });
});
