import { householdSchema } from "wenming/model";
import { isHousehold } from "../hand-written/is-household.js";
import { makeIntake } from "../rubric/make-intake.js";
import { measureValidation } from "./measure-validation.js";

/** One record in ten is wrong. */
await measureValidation("validate-household-bad", {
  kind: "household-bad",
  schema: householdSchema,
  guard: isHousehold,
  make: (rows) => makeIntake(rows, 10),
  allRight: false,
});
