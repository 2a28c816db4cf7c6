// Scores the four reported stations and an invented village, prints the report, and writes it as one HTML page.
//
//   npm run demo                        in Chinese
//   npm run demo -- --lang en           in English
//   npm run --silent demo -- --json     outcomes as JSON, nothing else
//   npm run demo -- --html report.html  writes the page there
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { renderHtml, renderText } from "wenming";
import { en } from "wenming/messages/en";
import { zhCN } from "wenming/messages/zh-CN";
import { demoReport, type DemoLanguage } from "./demo-report.js";
import { scoreDemo } from "./score-demo.js";
import { toJson } from "./to-json.js";

const usage = "npm run demo -- [--lang zh-CN|en] [--json] [--html FILE]\n";
const catalogs = { "zh-CN": zhCN, en };

function readArguments(): { readonly language: DemoLanguage; readonly json: boolean; readonly html: string } {
  try {
    const { values } = parseArgs({
      options: {
        lang: { type: "string", default: "zh-CN" },
        json: { type: "boolean", default: false },
        html: { type: "string" },
      },
    });
    const language = values.lang;
    if (language !== "zh-CN" && language !== "en") throw new TypeError("lang");
    return { language, json: values.json, html: values.html ?? `docs/demo-report.${language}.html` };
  } catch {
    process.stderr.write(usage);
    process.exit(2);
  }
}

const { language, json, html } = readArguments();
const scored = scoreDemo();
if (json) {
  process.stdout.write(toJson(scored));
} else {
  const report = demoReport(scored, language, catalogs[language]);
  const { isTTY, columns } = process.stdout;
  const color = process.env["NO_COLOR"] === undefined;
  process.stdout.write(renderText(report, isTTY ? { color, width: columns } : { color: false, width: 100 }));
  writeFileSync(html, renderHtml(report));
  process.stdout.write(`\n${language === "en" ? "The same report as a page:" : "同一报告的网页版："} ${html}\n`);
}
