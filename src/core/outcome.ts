/**
 * What is known of a line or of a criterion.
 *
 * - `pass`: it holds, whatever the open facts turn out to be.
 * - `fail`: it cannot hold, whatever the open facts turn out to be.
 * - `incomplete`: what is known does not decide it. This is not a failure.
 * - `inapplicable`: the question does not arise.
 */
export type Outcome = "pass" | "fail" | "incomplete" | "inapplicable";

/** The answer to a yes/no question: known either way, or not known. */
export type Truth = boolean | "unknown";

/** Kleene's "and": one false member makes it false, else one unknown member makes it unknown. Nothing asked is true. */
export function allTrue(members: readonly Truth[]): Truth {
  return atLeastTrue(members.length, members);
}

/** Kleene's "or": one true member makes it true, else one unknown member makes it unknown. Nothing asked is false. */
export function anyTrue(members: readonly Truth[]): Truth {
  return atLeastTrue(1, members);
}

/** True when at least `n` members are true, false when too few can be, else unknown. */
export function atLeastTrue(n: number, members: readonly Truth[]): Truth {
  const yes = members.filter((member) => member === true).length;
  if (yes >= n) return true;
  const open = members.filter((member) => member === "unknown").length;
  return yes + open >= n ? "unknown" : false;
}

/** Kleene's "not". */
export function notTrue(truth: Truth): Truth {
  return truth === "unknown" ? "unknown" : !truth;
}

/** The outcome of a question that applies. */
export function outcomeOf(truth: Truth): Outcome {
  if (truth === "unknown") return "incomplete";
  return truth ? "pass" : "fail";
}

/** The outcome of "all of these": inapplicable members do not count; nothing that applies passes. */
export function allPass(members: readonly Outcome[]): Outcome {
  if (members.includes("fail")) return "fail";
  if (members.includes("incomplete")) return "incomplete";
  return "pass";
}
