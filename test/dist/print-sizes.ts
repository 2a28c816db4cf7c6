// `npm run sizes`: what each entry of the build costs a page that uses all of it, as a Markdown table for the README, and
// what single functions cost.
import { manifest, root, subpaths } from "../support/project-files.js";
import { bundle } from "./support/bundle.js";

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

console.log("| entry | minified | gzipped |\n|---|---:|---:|");
for (const subpath of subpaths) {
  const name = manifest.name + subpath.slice(1);
  const { bytes, gzipBytes } = await bundle(`import * as all from "${name}"; globalThis.use = all;`, root);
  console.log(`| \`${name}\` | ${kilobytes(bytes)} | ${kilobytes(gzipBytes)} |`);
}

const functions = ["assess", "checkFiveHaves", "scoreTenStars", "rateVolunteer", "hashRubric", "renderHtml"];
console.log("\n| import | minified bytes | gzipped bytes |\n|---|---:|---:|");
for (const name of functions) {
  const { bytes, gzipBytes } = await bundle(`import { ${name} } from "${manifest.name}"; globalThis.use = ${name};`, root);
  console.log(`| \`${name}\` | ${bytes.toLocaleString("en")} | ${gzipBytes.toLocaleString("en")} |`);
}
