import * as z from "zod/mini";
import { idSchema } from "wenming/model";
import type { FactDeclaration } from "wenming";
import { isFactRecord } from "../hand-written/is-fact-record.js";
import { makeHouseholds } from "../rubric/make-households.js";
import { tenStarFacts } from "../rubric/ten-star-facts.js";
import { measureValidation } from "./measure-validation.js";

/** A host's own flat record of 65 keys: what it keeps of a household, fact by fact. */
await measureValidation("validate-facts", {
  kind: "facts",
  schema: z.strictObject({
    id: idSchema,
    village: idSchema,
    group: idSchema,
    ...Object.fromEntries(Object.entries(tenStarFacts).map(([id, declaration]) => [id, schemaOf(declaration)])),
  }),
  guard: isFactRecord,
  make: (rows) => makeHouseholds(rows, { known: true }),
  allRight: true,
});

function schemaOf(declaration: FactDeclaration): z.ZodMiniType {
  if (declaration.kind === "boolean") return z.boolean();
  if (declaration.kind === "grade") return z.enum(declaration.options as [string, ...string[]]);
  const { min, max = Infinity, decimals = 0 } = declaration;
  return (decimals === 0 ? z.int() : z.number()).check(z.minimum(min), z.maximum(max));
}
