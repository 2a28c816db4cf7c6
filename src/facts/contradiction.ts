import { type Issue, warning } from "../core/issue.js";

/** The records about one fact cannot all be right: what they claim was used, and somebody should look. */
export function contradiction(fact: string, path: Issue["path"]): Issue {
  return warning("figures.contradict", path, { fact });
}
