import { expect, it } from "vitest";
import { fiveHavesRubric, tenStarsRubric, type FactDeclaration } from "wenming";
import { en } from "wenming/messages/en";
import { zhCN } from "wenming/messages/zh-CN";
import { registerKinds } from "./known-keys.js";

// A household should read one name for one register, whether a fact asks for it or an issue speaks of it.
it("calls registers by the names that the facts ask for", () => {
  const facts: readonly FactDeclaration[] = [...Object.values(tenStarsRubric.facts), ...Object.values(fiveHavesRubric.facts)];
  const asked = facts.map(({ record }) => record);
  const chinese: Readonly<Record<string, string>> = zhCN.sentences;
  const english: Readonly<Record<string, string>> = en.sentences;
  const inSentence = (name = ""): string => name.charAt(0).toLowerCase() + name.slice(1);
  for (const kind of registerKinds) {
    expect(asked.map((record) => record["zh-CN"])).toContain(chinese[`term.register.${kind}`]);
    expect(asked.map((record) => inSentence(record.en))).toContain(english[`term.register.${kind}`]);
  }
});
