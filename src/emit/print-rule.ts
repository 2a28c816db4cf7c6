import type { RuleTest } from "../model/shape/rule-test.js";

/** What the text of a rule may use. */
export interface RuleContext {
  /** The variable that holds a key of the object. */
  readonly variable: (key: string) => string;
  /** Names a helper, and has it printed. */
  readonly helper: (name: string) => string;
  /** Names a table, and has it printed. */
  readonly table: (by: string, options: Readonly<Record<string, readonly string[]>>) => string;
}

/** Prints plain data as a literal. */
export function literal(value: unknown): string {
  return JSON.stringify(value);
}

/** Prints the test of one value by one rule. */
export function printValueRule(rule: RuleTest, value: string, helper: RuleContext["helper"]): string | undefined {
  switch (rule.test) {
    case "not-blank":
      return `${helper("isNotBlank")}(${value})`;
    case "calendar-date":
      return `${helper("isCalendarDate")}(${value})`;
    case "whole-number":
      return `Number.isInteger(${value})`;
    case "two-decimals":
      return `${helper("hasTwoDecimals")}(${value})`;
    case "division-code":
      return `${helper("isDivisionCode")}(${value})`;
    case "local-division-code":
      return `${helper("isLocalDivisionCode")}(${value})`;
    case "social-credit-code":
      return `${helper("isSocialCreditCode")}(${value})`;
    case "resident-id":
      return `${helper("isResidentId")}(${value})`;
    default:
      return undefined;
  }
}

/** Prints the test of one object by one rule about its keys. */
export function printObjectRule(rule: RuleTest, { variable, helper, table }: RuleContext): string | undefined {
  switch (rule.test) {
    case "in-order":
      return `${helper("isInOrder")}(${variable(rule.first)}, ${variable(rule.last)})`;
    case "same-year":
      return `${helper("isInYear")}(${variable(rule.year)}, ${variable(rule.day)})`;
    case "not-beside":
      return `(${variable(rule.key)} === undefined || ${variable(rule.other)} === undefined)`;
    case "one-of":
      return `(${rule.keys.map((key) => `${variable(key)} !== undefined`).join(" || ")})`;
    case "only-with":
      return `(${variable(rule.key)} === undefined || ${isOneOf(variable(rule.other), rule.options)})`;
    case "count-precision":
      return `${helper("hasCountPrecision")}(${variable("unit")}, ${variable("value")})`;
    case "venue-exists":
      return `(${variable("exists")} !== false || !${helper("isUsedVenue")}(${variable("rooms")}, ${variable("indoorSeats")}))`;
    case "entry-evidence":
      return `(${variable("verified")} !== true || !(${isOneOf(variable("event"), rule.events)}) || ${helper("isFilled")}(${variable("evidence")}))`;
    case "listed": {
      const options = table(rule.by, rule.options);
      const by = variable(rule.by);
      const [first = "", ...rest] = rule.path;
      if (rule.each === undefined) return `${helper("isListed")}(${options}, ${by}, ${helper("valueAt")}(${variable(first)}, ${literal(rest)}))`;
      const found = `${helper("valueAt")}(entry, ${literal(rule.path)})`;
      return `(${variable(rule.each)} as readonly unknown[]).every((entry) => ${helper("isListed")}(${options}, ${by}, ${found}))`;
    }
    default:
      return undefined;
  }
}

/** Prints the test that a value is one of some options. */
export function isOneOf(value: string, options: readonly unknown[]): string {
  return options.map((option) => `${value} === ${literal(option)}`).join(" || ");
}
