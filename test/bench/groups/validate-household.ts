import { householdSchema } from "wenming/model";
import { isHousehold } from "../hand-written/is-household.js";
import { makeIntake } from "../rubric/make-intake.js";
import { measureValidation } from "./measure-validation.js";

await measureValidation("validate-household", {
  kind: "",
  schema: householdSchema,
  guard: isHousehold,
  make: (rows) => makeIntake(rows),
  allRight: true,
});
