import { describe, expect, it } from "vitest";
import { asks, holds, lit, plainStar, rubricOf, score, star, tenStars, tiersFrom, veto, yesNo } from "../support/small-rubric.js";
import type { Assessment } from "../../src/core/assessment.js";
import type { Veto } from "../../src/rubric/index.js";

const facts = { crime: yesNo, lapse: yesNo, fine: yesNo };
const voids = veto("voids", holds("crime"), { kind: "void" });
const withholds = veto("withholds", holds("lapse"), { kind: "withhold", criteria: ["star-1", "star-2"] });
const caps = veto("caps", holds("fine"), { kind: "cap", met: 4 });
const tiers = tiersFrom("met", { any: 0, bronze: 5 });

const stars = (vetoes: readonly Veto[]) => tenStars({ facts, vetoes, tiers });
const vetoLines = ({ breakdown }: Assessment) => breakdown.met.filter(({ kind }) => kind === "veto");

describe("a veto that is ruled out", () => {
  it("changes nothing", () => {
    const result = score(stars([voids, withholds, caps]), { ...lit(10), crime: false, lapse: false, fine: false });
    expect(result).toMatchObject({ met: { low: 10, high: 10, max: 10 }, verdict: "compliant" });
    expect(vetoLines(result).every(({ low, high }) => low === 0 && high === 0)).toBe(true);
  });
});

describe("a veto in force", () => {
  it("that voids leaves no criterion, no points and no tier", () => {
    expect(score(stars([voids]), { ...lit(10), crime: true })).toMatchObject({
      met: { low: 0, high: 0, max: 10 },
      tier: { low: null, high: null },
      verdict: "not-compliant",
    });
  });

  it("that withholds takes the criteria it names and no others", () => {
    expect(score(stars([withholds]), { ...lit(1, 1), lapse: true }).met).toEqual({ low: 0, high: 8, max: 10 });
  });

  it("that caps lets so many count and no more", () => {
    expect(score(stars([caps]), { ...lit(10), fine: true }).met).toEqual({ low: 4, high: 4, max: 10 });
    expect(score(stars([caps]), { ...lit(3, 7), fine: true }).met).toEqual({ low: 3, high: 3, max: 10 });
  });

  it("leaves each criterion the outcome that was judged", () => {
    const { criteria, beforeVeto } = score(stars([voids, withholds]), { ...lit(10), crime: true, lapse: true });
    expect(criteria.every(({ outcome }) => outcome === "pass")).toBe(true);
    expect(beforeVeto).toMatchObject({ met: { low: 10, high: 10, max: 10 }, tier: { low: "bronze", high: "bronze" } });
  });
});

describe("several vetoes", () => {
  const known = { ...lit(10), crime: true, lapse: true, fine: true };

  it("take effect in the order withhold, cap, void, however they are written", () => {
    const inOrder = [
      { kind: "veto", id: "withholds", low: -2, high: -2 },
      { kind: "veto", id: "caps", low: -4, high: -4 },
      { kind: "veto", id: "voids", low: -4, high: -4 },
    ];
    expect(vetoLines(score(stars([voids, caps, withholds]), known))).toEqual(inOrder);
    expect(vetoLines(score(stars([withholds, caps, voids]), known))).toEqual(inOrder);
  });

  it("withhold a criterion once, though two of them name it", () => {
    const again = veto("again", holds("fine"), { kind: "withhold", criteria: ["star-2", "star-3"] });
    expect(score(stars([withholds, again]), known).met).toEqual({ low: 7, high: 7, max: 10 });
  });

  it("cap at the lowest of their caps", () => {
    const lower = veto("lower", holds("lapse"), { kind: "cap", met: 2 });
    expect(score(stars([lower, caps]), known).met.high).toBe(2);
    expect(score(stars([caps, lower]), known).met.high).toBe(2);
  });

  it("cap what is left after withholding, so that the cap takes the less", () => {
    const nine = veto("nine", holds("fine"), { kind: "cap", met: 9 });
    expect(score(stars([nine, withholds]), known).met).toEqual({ low: 8, high: 8, max: 10 });
  });
});

describe("a veto that is not ruled out", () => {
  it("leaves ten proven stars at 0 to 10 where the register is missing", () => {
    const result = score(stars([voids]), lit(10));
    expect(result).toMatchObject({
      met: { low: 0, high: 10, max: 10 },
      tier: { low: null, high: "bronze" },
      verdict: "undetermined",
      vetoes: [{ truth: "unknown", message: { key: "veto.not-ruled-out" } }],
    });
    expect(result.facts.filter(({ known }) => !known).map(({ fact }) => fact)).toEqual(["crime", "lapse", "fine"]);
  });

  it("counts in the low column alone", () => {
    expect(vetoLines(score(stars([withholds, caps]), lit(10)))).toEqual([
      { kind: "veto", id: "withholds", low: -2, high: 0 },
      { kind: "veto", id: "caps", low: -4, high: 0 },
    ]);
  });

  it("is one under appeal, whatever the record says", () => {
    for (const value of [true, false, null]) {
      expect(score(stars([voids]), { ...lit(10), crime: { value, contested: true } })).toMatchObject({
        met: { low: 0, high: 10, max: 10 },
        vetoes: [{ truth: "unknown", message: { key: "veto.contested" } }],
      });
    }
  });
});

describe("voiding", () => {
  const scored = (vetoes: readonly Veto[], points: number, parts: object = {}) =>
    rubricOf({
      facts: { ...facts, yes: yesNo },
      criteria: [star("only", [asks("line", holds("yes"), { points })], { award: { by: "none" } })],
      vetoes,
      ...parts,
    });

  it("takes the points line by line, each void what the one before left", () => {
    const second = veto("second", holds("fine"), { kind: "void" });
    const { points, breakdown } = score(scored([voids, second], 5), { yes: true, fine: true });
    expect(points).toEqual({ low: 0, high: 0, max: 5 });
    expect(breakdown.points).toEqual([
      { kind: "item", id: "line", low: 5, high: 5 },
      { kind: "veto", id: "voids", low: -5, high: 0 },
      { kind: "veto", id: "second", low: 0, high: -5 },
    ]);
  });

  it("that may be in force spans the points and 0, also where they are below 0", () => {
    expect(score(scored([voids], 5), { yes: true }).points).toEqual({ low: 0, high: 5, max: 5 });
    expect(score(scored([voids], -5), { yes: true }).points).toEqual({ low: -5, high: 0, max: 0 });
  });

  it("gives no tier, so that points below 0 do not reach one by it", () => {
    const tiersOfPoints = { tiers: tiersFrom("points", { low: -10, high: 0 }) };
    expect(score(scored([voids], -5, tiersOfPoints), { yes: true }).tier).toEqual({ low: null, high: "low" });
    expect(score(scored([voids], -5, tiersOfPoints), { yes: true, crime: false }).tier).toEqual({ low: "low", high: "low" });
  });

  it("spans percent and 0", () => {
    expect(score(scored([voids], 5), { yes: true }).percent).toEqual({ low: 0, high: 100 });
    expect(score(scored([voids], 5), { yes: true, crime: true }).percent).toEqual({ low: 0, high: 0 });
  });
});

describe("a veto on criteria that may not apply", () => {
  const maybe = star("maybe", [
    asks("farm", holds("fine"), { required: true, appliesWhen: { condition: holds("farms"), otherwise: "excluded" } }),
  ]);
  const rubric = (effect: Veto["effect"]) =>
    rubricOf({
      facts: { ...facts, farms: yesNo, sure: yesNo },
      criteria: [plainStar("sure"), maybe],
      vetoes: [veto("veto", holds("lapse"), effect)],
    });

  it("does not settle the verdict, which without them would be compliant", () => {
    const known = { sure: true, lapse: true };
    for (const effect of [
      { kind: "cap", met: 1 },
      { kind: "withhold", criteria: ["maybe"] },
    ] as const) {
      expect(score(rubric(effect), known).verdict).toBe("undetermined");
      expect(score(rubric(effect), { ...known, farms: false }).verdict).toBe("compliant");
      expect(score(rubric(effect), { ...known, farms: true, fine: true }).verdict).toBe("not-compliant");
    }
  });

  it("settles the verdict where it takes a criterion that surely applies", () => {
    expect(score(rubric({ kind: "withhold", criteria: ["sure"] }), { sure: true, lapse: true }).verdict).toBe("not-compliant");
    expect(score(rubric({ kind: "cap", met: 0 }), { sure: true, lapse: true }).verdict).toBe("not-compliant");
    expect(score(rubric({ kind: "void" }), { sure: true, lapse: true }).verdict).toBe("not-compliant");
  });
});
