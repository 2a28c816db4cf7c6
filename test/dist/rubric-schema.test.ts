import { describe, expect, it } from "vitest";
import { runInConsumer } from "./support/run-in-consumer.js";

describe("the JSON Schema in the package", () => {
  it("is found by its subpath, and is the schema of a rubric", async () => {
    const print = "console.log([schema.$id, schema.required.includes('criteria'), schema.properties.metUnit.description !== undefined].join());";
    const required = `const schema = require("wenming/rubric.schema.json"); ${print}`;
    expect(await runInConsumer(required, { extension: "cjs" })).toBe("urn:wenming:rubric:1,true,true\n");
    const resolved = `import { readFileSync } from "node:fs"; import { createRequire } from "node:module";
      const path = createRequire(import.meta.url).resolve("wenming/rubric.schema.json");
      const schema = JSON.parse(readFileSync(path, "utf8")); ${print}`;
    expect(await runInConsumer(resolved)).toBe("urn:wenming:rubric:1,true,true\n");
  });
});
