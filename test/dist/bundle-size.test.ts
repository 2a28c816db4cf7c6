import * as standards from "wenming/standards";
import { describe, expect, inject, it } from "vitest";
import { specifierOfSubpath, subpaths } from "../support/project-files.js";
import { type Bundle, bundle } from "./support/bundle.js";

/** One import as an app writes it, what it may carry, and how many minified bytes it may cost. */
interface Case {
  readonly code: string;
  /** Ids of the rubrics it names, by itself or by its default. No other may be in the bundle. */
  readonly rubrics: readonly string[];
  /** Ceiling in bytes, minified. */
  readonly ceiling: number;
}

/**
 * Ceilings stand about a tenth above what was measured (esbuild 0.28.2, minified, in the comment). Raise a number in the
 * change that needs it, and say in the changeset what callers get for it; `npm run sizes` prints what is measured now.
 */
const cases: Record<string, Case> = {
  // measured: 44,925
  assess: { code: `import { assess } from "wenming"; globalThis.use = assess;`, rubrics: [], ceiling: 49_400 },
  // measured: 65,584
  checkFiveHaves: {
    code: `import { checkFiveHaves } from "wenming"; globalThis.use = checkFiveHaves;`,
    rubrics: ["five-haves"],
    ceiling: 72_100,
  },
  // measured: 69,591
  scoreTenStars: {
    code: `import { scoreTenStars } from "wenming"; globalThis.use = scoreTenStars;`,
    rubrics: ["ten-stars-common"],
    ceiling: 76_600,
  },
  // measured: 49,951
  rateVolunteer: {
    code: `import { rateVolunteer } from "wenming"; globalThis.use = rateVolunteer;`,
    rubrics: ["volunteer-stars"],
    ceiling: 54_900,
  },
  // measured: 6,840
  hashRubric: { code: `import { hashRubric } from "wenming"; globalThis.use = hashRubric;`, rubrics: [], ceiling: 7_600 },
  // measured: 9,346
  renderHtml: { code: `import { renderHtml } from "wenming"; globalThis.use = renderHtml;`, rubrics: [], ceiling: 9_700 },
};

interface ShippedRubric {
  readonly id: string;
  readonly base?: { readonly id: string };
}

const isRubric = (value: unknown): value is ShippedRubric =>
  typeof value === "object" && value !== null && "id" in value && "criteria" in value;

/** Every rubric that the package ships, by the name of its export. */
const rubrics = Object.entries(standards as Record<string, unknown>).flatMap(([name, value]) =>
  isRubric(value) ? [[name, value] as const] : [],
);

const rubricIds = rubrics.map(([, { id }]) => id);

function rubricsIn({ text }: Bundle): string[] {
  return rubricIds.filter((id) => ['"', "'", "`"].some((quote) => text.includes(quote + id + quote)));
}

const isZod = (file: string): boolean => file.includes("node_modules/zod/");

describe("what an app pays", () => {
  it.each(Object.entries(cases))("keeps %s small, without zod and without rubrics it does not name", async (_name, one) => {
    const made = await bundle(one.code, inject("consumer"));
    expect(made.files.filter(isZod)).toEqual([]);
    expect(rubricsIn(made)).toEqual(one.rubrics);
    expect(made.bytes).toBeLessThanOrEqual(one.ceiling);
  });

  it("lets one rubric be imported without the others", async () => {
    expect(rubrics.length).toBeGreaterThan(1);
    for (const [name, { id, base }] of rubrics) {
      // A variant is built on its base, and says so.
      const named = rubricIds.filter((one) => one === id || one === base?.id);
      for (const from of ["wenming", "wenming/standards"]) {
        const made = await bundle(`import { ${name} } from "${from}"; globalThis.use = ${name};`, inject("consumer"));
        expect(rubricsIn(made), `${name} from ${from}`).toEqual(named);
      }
    }
  });

  it("loads zod in the model entry alone, and there only zod/mini", async () => {
    const withZod: string[] = [];
    for (const name of subpaths.map(specifierOfSubpath)) {
      const { files } = await bundle(`export * from "${name}";`, inject("consumer"));
      if (files.some(isZod)) withZod.push(name);
      expect(files.filter((file) => file.includes("/zod/v4/classic/")), name).toEqual([]);
    }
    expect(withZod).toEqual(["wenming/model"]);
  });
});

describe("the guard of bundles", () => {
  it("would see zod, and a rubric that nobody named", async () => {
    const zod = await bundle(`import { object } from "zod/mini"; globalThis.use = object;`, inject("consumer"));
    expect(zod.files.some(isZod)).toBe(true);
    const all = await bundle(`import * as all from "wenming/standards"; globalThis.use = all;`, inject("consumer"));
    expect(rubricsIn(all)).toEqual(rubricIds);
  });
});
