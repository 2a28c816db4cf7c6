import type { Issue } from "../core/issue.js";
import * as z from "zod/mini";
import type { RuleTest } from "./shape/rule-test.js";
import type { OwnRule } from "./shape/shape.js";

/** The issues of one rule that are passed on. Zod hands on the issues of a document as arguments, of which there is a limit. */
const mostIssues = 100;

/** The params of a zod issue that carries one of ours. */
export interface CarriedIssue {
  /** Our issue, its path starting at the value the rule was given. */
  readonly wenming: Issue;
  /** With the last issue a rule passes on: how many more it found. */
  readonly more?: number;
}

/** A zod check that says which rule of ours it is, so that a guard can ask the rule without zod. */
export type OwnCheck<T> = z.core.$ZodCheck<T> & { readonly wenmingRule: OwnRule };

/**
 * Makes a zod check of a rule of our own: a function that finds issues in a value. For those who use the schema without
 * `validate`, the code stands in for the message.
 *
 * @param find - finds issues, their paths starting at the value; it looks at the value alone and changes nothing
 * @param says - the same rule as data, all of it together; without it no code can be printed of a schema that has the rule
 */
export function rule<T>(find: (value: T) => Iterable<Issue>, ...says: RuleTest[]): OwnCheck<T> {
  return checkOf(find, { holds: (value) => isEmpty(find(value as T)), says });
}

/**
 * Makes a zod check of a rule that has one thing to say.
 *
 * @param holds - whether the value is right; it looks at the value alone and changes nothing
 * @param fault - what to say where it is not
 * @param says - the same rule as data
 */
export function must<T>(holds: (value: T) => boolean, fault: Issue, says: RuleTest): OwnCheck<T> {
  return checkOf((value: T) => (holds(value) ? [] : [{ ...fault, params: { ...fault.params } }]), { holds: holds as OwnRule["holds"], says: [says] });
}

function checkOf<T>(find: (value: T) => Iterable<Issue>, wenmingRule: OwnRule): OwnCheck<T> {
  const check = z.check<T>((payload) => {
    const found = [...find(payload.value)];
    const last = Math.min(found.length, mostIssues) - 1;
    for (const [index, issue] of found.slice(0, mostIssues).entries()) {
      const params: CarriedIssue = index === last ? { wenming: issue, more: found.length - 1 - last } : { wenming: issue };
      payload.issues.push({ code: "custom", message: issue.code, path: [...issue.path], params, input: payload.value });
    }
  });
  return Object.assign(check, { wenmingRule });
}

function isEmpty(found: Iterable<Issue>): boolean {
  return Array.isArray(found) ? found.length === 0 : [...found].length === 0;
}
