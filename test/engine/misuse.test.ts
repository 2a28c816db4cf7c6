import { describe, expect, it } from "vitest";
import { assess, prepareRubric } from "../../src/engine/index.js";
import { WenmingError } from "../../src/core/wenming-error.js";
import { checkRubric } from "../../src/rubric/check-rubric.js";
import { asks, asOf, holds, plainStar, rubricOf, star, yesNo } from "../support/small-rubric.js";

const rubric = rubricOf({ facts: { venue: yesNo }, criteria: [plainStar("venue")] });
const subject = { id: "s-1" };

/** The error of a call that a programmer got wrong; a caller without types can pass anything. */
function errorOf(call: () => unknown): WenmingError {
  try {
    call();
  } catch (error) {
    if (error instanceof WenmingError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

const assessWith = (options: unknown) => () => assess(rubric, {}, options as never);

describe("options that are missing or wrong", () => {
  it.each([undefined, null, "", "2026", "2026-6-30", "2026-02-30", "30.06.2026", 20260630, new Date(0)])("asOf %s", (wrong) => {
    expect(errorOf(assessWith({ subject, asOf: wrong })).code).toBe("options.as-of");
  });

  it.each([
    null,
    "2026",
    {},
    { from: "2026-01-01" },
    { from: "2026-12-31", to: "2026-01-01" },
    { from: "2026-01-01", to: "2026-02-30" },
  ])("period %j", (wrong) => {
    expect(errorOf(assessWith({ subject, asOf, period: wrong })).code).toBe("options.period");
  });

  it.each([undefined, null, {}, { id: "" }, { id: 7 }, "s-1"])("subject %j", (wrong) => {
    expect(errorOf(assessWith({ subject: wrong, asOf })).code).toBe("options.subject");
  });

  it("options themselves", () => {
    expect(errorOf(assessWith(undefined)).code).toBe("options.as-of");
  });

  it("a period of one day is a period", () => {
    expect(assess(rubric, {}, { subject, asOf, period: { from: asOf, to: asOf } }).period).toEqual({ from: asOf, to: asOf });
  });
});

describe("a rubric that cannot be scored", () => {
  it("is refused with issues whose paths point into it", () => {
    const criteria = [
      plainStar("venue"),
      star("team", [asks("team-line", { all: [holds("venue"), holds("teem")] }, { required: true })]),
    ];
    const error = errorOf(() => assess(rubricOf({ facts: { venue: yesNo }, criteria }), {}, { subject, asOf }));
    expect(error.code).toBe("rubric.invalid");
    expect(error.params).toEqual({ count: 1 });
    expect(error.issues).toEqual([
      {
        code: "rubric.unknown-fact",
        path: ["criteria", 1, "items", 0, "condition", "all", 1, "fact"],
        params: {},
        severity: "error",
      },
    ]);
  });

  it.each([[undefined], [null], [7], ["rubric"], [[]], [{}], [{ format: "wenming.rubric/2" }]])(
    "is refused where it is no rubric: %j",
    (wrong) => {
      // A caller without types can pass anything.
      const untyped = wrong as unknown as typeof rubric;
      expect(errorOf(() => assess(untyped, {}, { subject, asOf })).code).toBe("rubric.invalid");
      expect(errorOf(() => prepareRubric(untyped)).code).toBe("rubric.invalid");
    }
  );

  it("is refused where JSON cannot write it", () => {
    const endless = rubricOf({
      facts: { venue: { ...yesNo, label: { "zh-CN": "甲", en: 7n as never } } },
      criteria: [plainStar("venue")],
    });
    expect(errorOf(() => prepareRubric(endless)).code).toBe("json.not-serializable");
  });

  it.each([
    ["without facts", { ...rubric, facts: undefined }],
    ["without sources", { ...rubric, sources: null }],
    ["without criteria", { ...rubric, criteria: {} }],
    ["with its tag alone", { format: "wenming.rubric/1" }],
  ])("is refused %s", (_what, wrong) => {
    const untyped = wrong as unknown as typeof rubric;
    expect(errorOf(() => assess(untyped, {}, { subject, asOf })).code).toBe("rubric.invalid");
    expect(errorOf(() => checkRubric(untyped)).code).toBe("rubric.invalid");
  });

  it("lists the first hundred faults and says how many more there are", () => {
    const criteria = Array.from({ length: 103 }, (_, index) => star(`star-${index}`, [asks(`line-${index}`, holds("gone"), { required: true })]));
    const many = rubricOf({ facts: { venue: yesNo }, criteria });
    const issues = checkRubric(many);
    expect(issues).toHaveLength(101);
    expect(issues.at(-1)).toEqual({ code: "issues.omitted", path: [], params: { count: 3 }, severity: "error" });
    expect(errorOf(() => assess(many, {}, { subject, asOf })).issues).toHaveLength(101);
  });

  // A document from outside must not be scored under the name and fingerprint of a rubric that was published.
  it("cannot pass for a prepared one as JSON", () => {
    const { ref } = prepareRubric(rubric);
    const posing = JSON.parse(JSON.stringify({ prepared: true, ref, rubric: { ...rubric, criteria: [] } })) as typeof rubric;
    expect(errorOf(() => assess(posing, {}, { subject, asOf })).code).toBe("rubric.invalid");
    const copied = JSON.parse(JSON.stringify(prepareRubric(rubric))) as typeof rubric;
    expect(errorOf(() => assess(copied, {}, { subject, asOf })).code).toBe("rubric.invalid");
  });

  it("is not taken for a prepared one by a key of that name", () => {
    expect(assess({ ...rubric, prepared: true } as typeof rubric, { venue: true }, { subject, asOf }).verdict).toBe("compliant");
  });

  it("names no value in its error", () => {
    const error = errorOf(() =>
      assess(
        rubricOf({ facts: { venue: yesNo }, criteria: [star("a", [asks("b", holds("secret"), { required: true })])] }),
        {},
        { subject, asOf }
      )
    );
    expect(JSON.stringify([error.message, error.params, error.issues])).not.toContain("secret");
  });
});

describe("prepareRubric", () => {
  it("gives the same bytes of result as the bare rubric", () => {
    const bytes = [rubric, prepareRubric(rubric)].map((one) => JSON.stringify(assess(one, { venue: true }, { subject, asOf })));
    expect(bytes[0]).toBe(bytes[1]);
  });

  it("keeps what the rubric was: later changes do not reach it", () => {
    const changing = JSON.parse(JSON.stringify(rubric)) as { version: string; criteria: unknown[] };
    const ready = prepareRubric(changing as unknown as typeof rubric);
    changing.version = "2";
    changing.criteria.length = 0;
    const { rubric: ref, criteria } = assess(ready, { venue: true }, { subject, asOf });
    expect(ref).toEqual(prepareRubric(rubric).ref);
    expect(criteria.map(({ id }) => id)).toEqual(["venue"]);
  });

  it("carries id, version and fingerprint into every result", () => {
    const { ref } = prepareRubric(rubric);
    expect(ref).toMatchObject({ id: "small", version: "1" });
    expect(ref.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(assess(rubric, {}, { subject, asOf }).rubric).toEqual(ref);
  });
});

describe("issues and decisions that are handed in", () => {
  const found = { code: "figures.contradict", path: ["teams"], params: { fact: "a" }, severity: "error" } as const;

  it("are absent where they are null", () => {
    expect(assess(rubric, {}, { subject, asOf, issues: null, decisions: null } as never).issues).toEqual([]);
  });

  it.each([
    ["decisions", {}, "decisions"],
    ["decisions", "x", "decisions"],
    ["issues", {}, "issues"],
    ["issues", [found, null], "issues[1]"],
    ["issues", [{ ...found, params: { fact: { name: "a name" } } }], "issues[0]"],
    ["issues", [{ ...found, path: "teams" }], "issues[0]"],
    ["issues", [{ ...found, severity: "grave" }], "issues[0]"],
  ])("are refused as %s where they are %j", (name, wrong, path) => {
    const error = errorOf(assessWith({ subject, asOf, [name]: wrong }));
    expect([error.code, error.params]).toEqual(["options.records", { path }]);
  });

  it("go into the result as what an issue is made of", () => {
    const [carried] = assess(rubric, {}, { subject, asOf, issues: [{ ...found, note: 1n } as never] }).issues;
    expect(carried).toEqual(found);
    expect(carried?.path).not.toBe(found.path);
  });
});

describe("an assessment", () => {
  it("carries its subject by id alone, its day, its period, and the issues it was given", () => {
    const found = { code: "figures.contradict", path: ["teams"], params: {}, severity: "error" } as const;
    const period = { from: "2026-01-01", to: "2026-12-31" };
    const result = assess(
      rubric,
      {},
      { subject: { id: "s-1", name: "a name" } as typeof subject, asOf, period, issues: [found] }
    );
    expect(result).toMatchObject({ format: "wenming.assessment/1", asOf, period, issues: [found] });
    expect(result.subject).toEqual({ id: "s-1" });
  });

  it("has no period where none was given", () => {
    expect(assess(rubric, {}, { subject, asOf })).not.toHaveProperty("period");
  });
});
