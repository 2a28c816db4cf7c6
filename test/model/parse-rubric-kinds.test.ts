import { parseRubric } from "wenming/model";
import { describe, expect, it } from "vitest";
import { derivedFact, gradeFact, holds, numberFact, rubricOf, star, text, yesNo } from "../support/small-rubric.js";
import { placesOf, removeAt, replaceAt, valueAt } from "./support/edit.js";
import { showIssue } from "./support/show-issues.js";

// A rubric with every kind of line, alone and in a group, each with every field it has.
const when = [{ when: holds("lit"), factor: 0.5 }];
const common = {
  label: text,
  cap: 5,
  times: when,
  advice: { effort: "low", text },
  source: "notice",
};
const alone = { ...common, required: false, passAt: 1, appliesWhen: { condition: holds("lit"), otherwise: "excluded" } };
const kinds = {
  require: { kind: "require", condition: holds("lit"), points: 1 },
  grades: { kind: "grades", fact: "state", points: { A: 2, B: 0 } },
  shares: { kind: "grades", fact: "state", worth: 2, ratios: { A: 1, B: 0.33 } },
  above: { kind: "perUnit", fact: "teams", each: 1, first: 2, step: 0.5, rounding: "up", above: 2 },
  short: { kind: "perUnit", fact: "share", each: -0.5, first: -1, step: 0.05, rounding: "down", shortOf: 1 },
  bands: { kind: "bands", fact: "teams", bands: [{ from: 1, points: 1 }, { from: 3, points: 2.5 }] },
  ratioBands: { kind: "bands", fact: "share", worth: 5, ratioBands: [{ from: 0.7, ratio: 0.33 }, { from: 0.95, ratio: 1 }] },
  proportional: { kind: "proportional", fact: "share", worth: 6, full: 1 },
  discretionary: { kind: "discretionary", fact: "taken", least: -0.5, most: -3 },
};
const members = Object.entries(kinds).map(([id, kind]) => ({ id: `member-${id}`, ...common, ...kind }));
const items: readonly unknown[] = [
  ...Object.entries(kinds).map(([id, kind]) => ({ id, ...alone, ...kind })),
  { id: "best", ...alone, kind: "best", pick: "lowest", items: members },
];
const rubric: unknown = JSON.parse(
  JSON.stringify({
    ...rubricOf({
      facts: { lit: yesNo, state: gradeFact("A", "B"), teams: numberFact({ max: 9 }), all: numberFact({ min: 1, max: 9 }), taken: numberFact({ min: -3, max: 0, decimals: 1 }) },
      derived: { share: derivedFact({ op: "ratio", part: "teams", whole: "all" }) },
      sources: { notice: { basis: "document", title: "评分细则" } },
      criteria: [star("one", [], { award: { by: "none" } })],
    }),
    criteria: [{ id: "one", label: text, award: { by: "none" }, items }],
  }),
);

const found = (input: unknown): string[] => {
  const result = parseRubric(input);
  return result.ok ? [] : result.issues.map(showIssue);
};

type Place = readonly (string | number)[];
const group: Place = ["criteria", 0, "items", items.length - 1];
const lines: readonly Place[] = [
  ...items.map((_, index): Place => ["criteria", 0, "items", index]),
  ...members.map((_, index): Place => [...group, "items", index]),
];
const lineOf = (id: string): Place => lines.find((place) => (valueAt(rubric, place) as { readonly id: string }).id === id)!;
const shown = (place: Place): string => place.join(".");

describe("a rubric with every kind of line", () => {
  it("comes back as it was", () => {
    expect(parseRubric(rubric)).toEqual({ ok: true, value: rubric });
    const result = parseRubric(rubric);
    expect(JSON.stringify(result.ok && result.value)).toBe(JSON.stringify(rubric));
  });

  it("refuses a key too many in every line, and in what a line is made of", () => {
    const isRecord = (place: Place): boolean => ["points", "ratios"].includes(String(place.at(-1)));
    const objects = placesOf(rubric).filter((place) => {
      const value = valueAt(rubric, place);
      return place[0] === "criteria" && typeof value === "object" && !Array.isArray(value) && !isRecord(place);
    });
    expect(objects.length).toBeGreaterThan(100);
    for (const place of objects) {
      expect(found(replaceAt(rubric, [...place, "formula"], "x")), shown(place)).toEqual([`input.unknown-key at ${shown([...place, "formula"])}`]);
    }
  });

  it("refuses a value of another kind, not a number and no end, at every place of a line", () => {
    for (const line of lines) {
      for (const place of placesOf(valueAt(rubric, line)).filter((one) => one.length > 0)) {
        const at = [...line, ...place];
        const value = valueAt(rubric, at);
        const wrong: readonly unknown[] = typeof value === "number" ? [[], "1", null, NaN, Infinity, -Infinity] : [Array.isArray(value) ? {} : []];
        for (const one of wrong) {
          const issues = found(replaceAt(rubric, at, one));
          expect(issues.length, shown(at)).toBeGreaterThan(0);
          expect(issues.every((issue) => /^(input|rubric)\./.test(issue) && issue.includes(` at ${shown(line)}`)), `${shown(at)}: ${issues.join("; ")}`).toBe(true);
        }
      }
    }
  });

  it.each([["__proto__"], ["constructor"], ["prototype"]])("refuses the key %s in a line and in a group", (key) => {
    const planted = `{${JSON.stringify(key)}:{"polluted":true}}`;
    for (const place of [...lines, [...lineOf("bands"), "bands", 0], [...lineOf("member-shares"), "ratios"]]) {
      const input: unknown = JSON.parse(JSON.stringify(replaceAt(rubric, place, "HERE")).replace('"HERE"', planted));
      expect(found(input), shown(place)).toEqual([`input.forbidden-key at ${shown([...place, key])}`]);
    }
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe("a line that is not what its kind is", () => {
  const without = (id: string, ...keys: readonly string[]): unknown => keys.reduce<unknown>((input, key) => removeAt(input, [...lineOf(id), key]), rubric);
  const withKey = (id: string, key: string, value: unknown): unknown => replaceAt(rubric, [...lineOf(id), key], value);

  it.each(["above", "member-above"])("counts above a start or short of a target, not both and not neither: %s", (id) => {
    const at = shown(lineOf(id));
    expect(found(withKey(id, "shortOf", 8))).toEqual([`input.unknown-key at ${at}.shortOf`]);
    expect(found(without(id, "above"))).toEqual([`input.no-match at ${at} {"options":"above, shortOf"}`]);
  });

  it.each(["bands", "member-bands"])("has points by band or shares by band, not both and not neither: %s", (id) => {
    const at = shown(lineOf(id));
    const both = replaceAt(withKey(id, "worth", 5), [...lineOf(id), "ratioBands"], [{ from: 1, ratio: 1 }]);
    expect(found(both)).toEqual([`input.unknown-key at ${at}.bands`]);
    expect(found(without(id, "bands"))).toEqual([`input.required at ${at}.bands`]);
    expect(found(replaceAt(rubric, [...lineOf(id), "bands", 0], { from: 1, ratio: 1 }))).toEqual([
      `input.required at ${at}.bands.0.points`,
      `input.unknown-key at ${at}.bands.0.ratio`,
    ]);
  });

  it.each([
    ["above", "each"],
    ["short", "fact"],
    ["bands", "fact"],
    ["proportional", "worth"],
    ["discretionary", "most"],
    ["best", "items"],
    ["member-discretionary", "least"],
    ["member-proportional", "fact"],
  ])("%s without %s", (id, key) => {
    expect(found(without(id, key))).toEqual([`input.required at ${shown([...lineOf(id), key])}`]);
  });

  it.each([
    ["above", "rounding", "nearest", '{"options":"down, up"}'],
    ["best", "pick", "median", '{"options":"highest, lowest"}'],
    ["above", "kind", "formula", '{"options":"require, grades, perUnit, bands, proportional, discretionary, best"}'],
    ["member-above", "kind", "formula", '{"options":"require, grades, perUnit, bands, proportional, discretionary"}'],
    ["member-above", "kind", "best", '{"options":"require, grades, perUnit, bands, proportional, discretionary"}'],
  ])("%s with the %s %s", (id, key, value, options) => {
    expect(found(withKey(id, key, value))).toEqual([`input.unknown-option at ${shown([...lineOf(id), key])} ${options}`]);
  });

  it("stands in no group as a group, whatever it holds", () => {
    const nested = replaceAt(rubric, lineOf("member-above"), valueAt(rubric, group));
    const issues = found(nested);
    expect(issues).toHaveLength(1);
    expect(issues[0]).toContain(`input.unknown-option at ${shown(lineOf("member-above"))}.kind`);
  });

  it.each(["required", "appliesWhen", "passAt"])("is %s in a group, which only the group may be", (key) => {
    const value = valueAt(rubric, [...lineOf("above"), key]);
    for (const id of ["member-above", "member-require", "member-discretionary"]) {
      expect(found(withKey(id, key, value))).toEqual([`input.unknown-key at ${shown([...lineOf(id), key])}`]);
    }
  });

  it("ends quickly on groups in groups of any depth", () => {
    let line: unknown = valueAt(rubric, lineOf("member-above"));
    for (let level = 0; level < 25; level += 1) line = { id: `g-${level}`, label: text, kind: "best", items: [line, line] };
    const started = performance.now();
    expect(found(replaceAt(rubric, group, line)).length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it("is one of no more than a thousand bands or lines of a group", () => {
    const many = Array.from({ length: 1_001 }, (_, from) => ({ from, points: 1 }));
    expect(found(withKey("bands", "bands", many))).toEqual([`input.too-many at ${shown(lineOf("bands"))}.bands {"max":1000}`]);
    const lots = Array.from({ length: 1_001 }, () => valueAt(rubric, lineOf("member-require")));
    expect(found(replaceAt(rubric, [...group, "items"], lots))).toEqual([`input.too-many at ${shown(group)}.items {"max":1000}`]);
  });
});

describe("a line of the right shape that cannot be scored", () => {
  it.each([
    ["member-above", "fact", "teems", "rubric.unknown-fact", "fact"],
    ["member-short", "fact", "lit", 'rubric.wrong-fact-kind', "fact"],
    ["member-above", "step", 0, "rubric.out-of-range", "step"],
    ["member-above", "first", -2, "rubric.out-of-range", "first"],
    ["member-bands", "bands", [], "rubric.empty-group", "bands"],
    ["member-discretionary", "fact", "share", "rubric.unknown-fact", "fact"],
    ["discretionary", "most", -9, "rubric.fact-domain", "fact"],
    ["best", "items", [], "input.too-few", "items"],
  ])("%s with the %s %j: %s", (id, key, value, code, last) => {
    const [issue = "", ...others] = found(replaceAt(rubric, [...lineOf(id), key], value));
    expect(others).toEqual([]);
    expect(issue.split(" {")[0]).toBe(`${code} at ${shown([...lineOf(id), last])}`);
  });
});
