import { expect, it } from "vitest";
import { en } from "wenming/messages/en";
import { zhCN } from "wenming/messages/zh-CN";

// Every sentence side by side, for a speaker to read. `npm run test:update` writes it anew; read the difference.
it("prints every sentence as reviewed", async () => {
  const rows = Object.entries(zhCN.sentences).map(([key, sentence]) => {
    const english = Object.entries(en.sentences).find(([other]) => other === key)?.[1] ?? "";
    return `## ${key}\n\n- ${sentence}\n- ${english}\n`;
  });
  await expect(`# Every sentence\n\n${rows.join("\n")}`).toMatchFileSnapshot("printed.md");
});
