import { isCalendarDate } from "../core/period.js";
import type { Listing } from "../model/listing.js";
import type { PostedRule } from "../model/station.js";
import type { Claim } from "./claims.js";
import type { CollectScope } from "./collect-scope.js";
import { booleanPart, numberPart, shownPart, withIssues, type BooleanPart, type NumberPart } from "./fact-parts.js";
import { stateClaims } from "./figure-claims.js";
import { isCompleteTo } from "./open-list.js";
import type { OwnRecords } from "./station-records.js";

/** The facts about the mechanisms of a station (机制): who heads it, what is written and posted, who works there. */
export function collectMechanismFacts({ station, evidence }: OwnRecords, scope: CollectScope) {
  const { head, rolesWritten, postedRules, budgetExists } = station;
  const isVacant = head?.vacant === true;
  const post: unknown = head?.post;
  const isNamed = typeof post === "string" && post.trim() !== "";
  const isPosted = (kind: PostedRule["kind"]): BooleanPart => booleanPart(namesRule(postedRules, kind, scope), evidence);
  const dutiesPosted = namesRule(postedRules, "duties", scope) === true;
  const figures = stateClaims({ figures: station.figures, path: ["station", "figures"], evidence }, "staff", scope);
  const path = ["station", "head"];
  return {
    "mechanisms.head-post-named": shownPart("mechanisms.head-post-named", path, isVacant ? false : undefined, isNamed, evidence),
    "mechanisms.head-is-party-secretary": booleanPart(isVacant ? false : head?.isPartySecretary, evidence),
    "mechanisms.roles-written": shownPart("mechanisms.roles-written", ["station", "rolesWritten"], rolesWritten, dutiesPosted, evidence),
    "mechanisms.organization-chart-posted": isPosted("organization-chart"),
    "mechanisms.work-rules-posted": isPosted("work-rules"),
    "mechanisms.workflow-posted": isPosted("workflow"),
    "mechanisms.deliberations-in-period": numberPart(
      "mechanisms.deliberations-in-period",
      ["station", "deliberations"],
      deliberationClaims(station.deliberations, scope, evidence),
    ),
    "mechanisms.staff": withIssues(numberPart("mechanisms.staff", ["station", "figures"], figures.claims), figures.issues),
    "mechanisms.budget-exists": booleanPart(budgetExists, evidence),
  } satisfies Readonly<Record<string, BooleanPart | NumberPart>>;
}

function namesRule(rules: Listing<PostedRule> | undefined, kind: PostedRule["kind"], { day }: CollectScope): boolean | undefined {
  if (rules?.entries.some((rule) => rule.kind === kind) === true) return true;
  return isCompleteTo(rules, day) ? false : undefined;
}

function deliberationClaims(
  days: Listing<string> | undefined,
  { period, day, isOver }: CollectScope,
  evidence: Claim["evidence"],
): readonly Claim[] {
  if (days === undefined || period === undefined) return [];
  const { size } = new Set(days.entries.filter((on) => isCalendarDate(on) && on >= period.from && on <= day));
  const unreadable = days.entries.filter((on) => !isCalendarDate(on)).length;
  const isComplete = isOver && isCompleteTo(days, period.to);
  return [{ bounds: { low: size, high: isComplete ? size + unreadable : Infinity }, evidence }];
}
