import { describe, expect, it } from "vitest";
import type { FactsOf } from "../../src/core/fact.js";
import { streetHousehold } from "./street-household.js";
import { score, type Points } from "./support/score.js";

type Household = FactsOf<typeof streetHousehold.facts>;

const none = {
  "honour.nation": false,
  "honour.province": false,
  "honour.prefecture": false,
  "honour.county": false,
  "honour.street": false,
  "honour.community": false,
  "cleanUps.personTimes": 0,
  "nightSchool.personTimes": 0,
} as const satisfies Household;

describe("a household of a street", () => {
  it("adds each participation, and one matter at its highest honour", () => {
    // Honours 5, 15 and 30 of one matter: 30. Clean-ups 4 × 5 = 20, night school 1 × 5 = 5.
    const { total, lines } = score(streetHousehold, {
      ...none,
      "honour.community": true,
      "honour.county": true,
      "honour.province": true,
      "cleanUps.personTimes": 4,
      "nightSchool.personTimes": 1,
    });
    expect(total).toBe(55);
    expect(lines).toMatchObject({ honours: 30, nation: 0, province: 30, county: 15, community: 5, "clean-ups": 20, "night-school": 5 });
  });

  it.each<readonly [Household, Points]>([
    [none, 0],
    [{ ...none, "honour.nation": true, "honour.street": true }, 50],
    [{ ...none, "honour.prefecture": true }, 20],
    // The county's is proved; the province's would be more, the street's would not.
    [{ ...none, "honour.county": true, "honour.province": null }, [15, 30]],
    [{ ...none, "honour.county": true, "honour.street": null }, 15],
    // Nothing is known of any honour.
    [{ "cleanUps.personTimes": 0, "nightSchool.personTimes": 0 }, [0, 50]],
    // Ten or a little more, twelve at most, 5 each.
    [{ ...none, "cleanUps.personTimes": { atLeast: 10, atMost: 12 } }, [50, 60]],
  ])("counts case %#", (facts, points) => {
    expect(score(streetHousehold, facts).total).toEqual(points);
  });
});
