import { describe, expect, it } from "vitest";
import { parseAssessment, parseRubric } from "../../src/model/index.js";
import { checkRubric, hashRubric, type Rubric } from "../../src/rubric/index.js";
import type { Item } from "../../src/rubric/item.js";
import { encodings } from "./encodings.js";
import { score } from "./support/score.js";

describe.each(encodings)("%s", (_id, rubric) => {
  it("can be scored", () => {
    expect(checkRubric(rubric)).toEqual([]);
  });

  it("comes back from JSON as the same rubric, and is read as one from outside", () => {
    const read: unknown = JSON.parse(JSON.stringify(rubric));
    expect(read).toEqual(rubric);
    const parsed = parseRubric(read);
    expect(parsed).toEqual({ ok: true, value: rubric });
    expect(parsed.ok && hashRubric(parsed.value)).toBe(hashRubric(rubric));
  });

  it("gives a result about nobody that is read as one from outside", () => {
    const { assessment } = score(rubric, {});
    expect(parseAssessment(JSON.parse(JSON.stringify(assessment)))).toEqual({ ok: true, value: assessment });
    expect(assessment.completeness).toEqual({ known: 0, asked: Object.keys(rubric.facts).length });
    expect(assessment.issues).toEqual([]);
  });

  it("names a source for every line and every criterion of the document", () => {
    const sourceless = rubric.criteria.flatMap((criterion) =>
      criterion.items.filter((item) => item.source === undefined && criterion.source === undefined).map(({ id }) => id),
    );
    expect(sourceless).toEqual([]);
  });

  it("asks for no fact that nothing reads", () => {
    const { facts, ...rest } = rubric;
    const words = JSON.stringify(rest);
    expect(Object.keys(facts).filter((id) => !words.includes(`"${id}"`))).toEqual([]);
  });
});

it("the encodings use every kind of line", () => {
  const kindsOf = ({ criteria }: Rubric): readonly Item["kind"][] =>
    criteria.flatMap(({ items }) => items.flatMap((item) => [item.kind, ...(item.kind === "best" ? item.items.map(({ kind }) => kind) : [])]));
  const kinds = new Set(encodings.flatMap(([, rubric]) => kindsOf(rubric)));
  const wanted: Record<Item["kind"], true> = {
    require: true,
    perUnit: true,
    bands: true,
    grades: true,
    proportional: true,
    discretionary: true,
    best: true,
  };
  expect([...kinds].sort()).toEqual(Object.keys(wanted).sort());
});
