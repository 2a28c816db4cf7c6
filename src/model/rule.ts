import type { Issue } from "../core/issue.js";
import * as z from "zod/mini";

/** The issues of one rule that are passed on. Zod hands on the issues of a document as arguments, of which there is a limit. */
const mostIssues = 100;

/** The params of a zod issue that carries one of ours. */
export interface CarriedIssue {
  /** Our issue, its path starting at the value the rule was given. */
  readonly wenming: Issue;
  /** With the last issue a rule passes on: how many more it found. */
  readonly more?: number;
}

/**
 * Makes a zod check of a rule of our own: a function that finds issues in a value. For those who use the schema without
 * `validate`, the code stands in for the message.
 *
 * @param find - finds issues, their paths starting at the value
 */
export function rule<T>(find: (value: T) => Iterable<Issue>): z.core.$ZodCheck<T> {
  return z.check<T>((payload) => {
    const found = [...find(payload.value)];
    const last = Math.min(found.length, mostIssues) - 1;
    for (const [index, issue] of found.slice(0, mostIssues).entries()) {
      const params: CarriedIssue = index === last ? { wenming: issue, more: found.length - 1 - last } : { wenming: issue };
      payload.issues.push({ code: "custom", message: issue.code, path: [...issue.path], params, input: payload.value });
    }
  });
}
