import type {
  Activity,
  Dataset,
  Household,
  Project,
  Register,
  StarDecision,
  Station,
  Volunteer,
  VolunteerTeam,
} from "wenming/model";
import {
  activitySchema,
  datasetSchema,
  householdSchema,
  projectSchema,
  registerSchema,
  starDecisionSchema,
  stationSchema,
  volunteerSchema,
  volunteerTeamSchema,
} from "wenming/model";

// One invented record of each kind with every field filled in, nobody's data.

const evidence = [{ record: "report-1", kind: "报纸报道", by: "县融媒体中心", on: "2026-05-01" }];

export const fullStation: Required<Station> = {
  id: "s1",
  tier: "village-station",
  name: "测试县测试镇测试村新时代文明实践站",
  shortName: "测试站",
  divisionCode: "140728203201",
  parentId: "s0",
  head: { post: "村党支部书记", isPartySecretary: true },
  volunteerTeamHead: { vacant: true },
  members: { entries: ["两委成员"], etc: true },
  venue: {
    exists: true,
    coLocatedWith: ["党群服务中心"],
    rooms: { entries: [{ name: "理论宣讲室", seats: 20 }], completeTo: "2026-06-30" },
    functions: { entries: ["理论宣讲"], etc: true },
    platforms: { entries: ["theory", "culture"] },
    indoorSeats: 20,
    plateHung: true,
    volunteerPointSigned: false,
    openingHoursPosted: true,
  },
  postedRules: { entries: [{ kind: "work-rules", name: "工作制度" }] },
  rolesWritten: true,
  budgetExists: false,
  deliberations: { entries: ["2026-01-10", "2026-06-10"], completeTo: "2026-06-30" },
  standards: { entries: [{ code: "1+8+N", parts: { entries: ["文明实践队伍"] } }] },
  figures: [
    { measure: "rooms", count: { unit: "rooms", form: "exact", value: 1 }, quote: "功能室1个" },
    {
      measure: "beneficiaries",
      count: { unit: "personTimes", form: "atLeast", value: 4500 },
      period: { kind: "year-to-date", year: 2026, to: "2026-06-30" },
      projectId: "p1",
    },
  ],
  evidence,
};

export const fullTeam: Required<VolunteerTeam> = {
  id: "t1",
  stationId: "s1",
  name: "文艺志愿服务队",
  category: "culture-arts",
  divisionCode: "140728203201",
  figures: [{ measure: "volunteers", count: { unit: "persons", form: "about", value: 60, within: 5 } }],
  evidence,
};

export const fullVolunteer: Required<Volunteer> = {
  id: "v1",
  teamIds: ["t1"],
  registeredOn: "2024-03-05",
  service: {
    entries: [{ on: "2026-03-05", hours: 1.25, kind: "service", activityId: "a1" }],
    completeTo: "2026-06-30",
  },
  statedHours: { hours: 120.5, upTo: "2026-06-30" },
};

export const fullActivity: Required<Activity> = {
  id: "a1",
  stationId: "s1",
  name: "我们的节日",
  on: "2026-03-05",
  place: "村文化广场",
  themes: ["我们的节日"],
  projectId: "p1",
  sessions: { unit: "sessions", form: "exact", value: 2 },
  volunteers: { unit: "persons", form: "exact", value: 12 },
  beneficiaries: { unit: "personsOrTimes", form: "atLeast", value: 100 },
  evidence,
};

export const fullProject: Required<Project> = {
  id: "p1",
  stationId: "s1",
  name: "邻里相伴",
  description: "每周上门",
  targetGroup: "独居老人",
  startsOn: "2025-01-01",
  endsOn: "2026-12-31",
  owner: "社区党支部",
  serviceLines: ["健康关怀"],
  figures: [
    {
      measure: "sessions",
      count: { unit: "sessions", form: "exact", value: 24 },
      period: { kind: "since-creation", to: "2026-06-30" },
    },
    {
      measure: "beneficiary-households",
      count: { unit: "households", form: "atMost", value: 30 },
      period: { kind: "dates", from: "2026-01-01", to: "2026-06-30" },
    },
  ],
  evidence,
};

export const fullHousehold: Required<Household> = {
  id: "3-017",
  divisionCode: "140728203201",
  group: "3",
  observations: [{ kind: "member-works", answer: true, on: "2026-05-12", evidence }],
};

export const fullDecision: Required<StarDecision> = {
  id: "d1",
  householdId: "3-017",
  star: "integrity",
  decision: "met",
  stage: "committee",
  body: "村评议委员会",
  decidedOn: "2026-06-01",
  evidence,
};

export const fullRegister: Required<Register> = {
  id: "r1",
  kind: "complaint-log",
  startsOn: "2026-01-01",
  completeTo: "2026-06-30",
  divisionCode: "140728203201",
  entries: [
    {
      id: "e1",
      householdId: "3-017",
      event: "dishonesty-complaint",
      on: "2026-02-01",
      verified: true,
      settledOn: "2026-03-01",
      appeal: "dismissed",
      evidence,
    },
  ],
};

export const fullDataset: Required<Dataset> = {
  stations: [
    { id: "s0", tier: "township-institute", name: "测试镇新时代文明实践所", divisionCode: "140728203" },
    fullStation,
  ],
  teams: [fullTeam],
  volunteers: [fullVolunteer],
  activities: [fullActivity],
  projects: [fullProject],
  households: [fullHousehold],
  decisions: [fullDecision],
  registers: [fullRegister],
};

/** Each kind of record: its name, its schema, one that has every field. */
export const records = [
  ["station", stationSchema, fullStation],
  ["team", volunteerTeamSchema, fullTeam],
  ["volunteer", volunteerSchema, fullVolunteer],
  ["activity", activitySchema, fullActivity],
  ["project", projectSchema, fullProject],
  ["household", householdSchema, fullHousehold],
  ["decision", starDecisionSchema, fullDecision],
  ["register", registerSchema, fullRegister],
  ["dataset", datasetSchema, fullDataset],
] as const;
