import { validate } from "wenming/model";
import type { Issue } from "../../../src/core/issue.js";

/** An issue in one line: `input.too-small at figures.0.count.value {"min":0}`. */
export function showIssue({ code, path, params }: Issue): string {
  const extra = Object.keys(params).length === 0 ? "" : ` ${JSON.stringify(params)}`;
  return `${code} at ${path.length === 0 ? "root" : path.join(".")}${extra}`;
}

/** What `validate` finds, one line an issue; empty where the input fits. */
export function issuesOf(schema: Parameters<typeof validate>[0], input: unknown): string[] {
  const result = validate(schema, input);
  return result.ok ? [] : result.issues.map(showIssue);
}
