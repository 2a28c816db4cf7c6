import { join } from "node:path";
import { defineConfig } from "vitest/config";
import { root, sourceOfSubpath, specifierOfSubpath, subpaths } from "./support/project-files.js";

/** The tests of the library's own behaviour, run in one time zone. The suite must say the same in every one. */
const unit = (name: string, timeZone: string) => ({
  extends: true as const,
  test: {
    name,
    include: ["test/**/*.test.ts", "test/**/*.test-prop.ts"],
    exclude: ["test/{architecture,dist,docs}/**"],
    // A process takes its zone from the environment; worker threads would share their parent's.
    pool: "forks" as const,
    env: { TZ: timeZone },
    setupFiles: ["test/support/time-zone.ts"],
  },
});

export default defineConfig({
  root,
  resolve: {
    // Tests import the sources by the names that callers use.
    alias: subpaths.map((subpath) => ({
      find: new RegExp(`^${specifierOfSubpath(subpath)}$`),
      replacement: join(root, sourceOfSubpath(subpath)),
    })),
  },
  test: {
    // Vitest keeps a core for itself, which on a machine of two means one worker.
    maxWorkers: "100%",
    // The library keeps no state, so test files can share a process, and what they load is loaded once.
    isolate: false,
    // Not a measure of speed: it only ends a test that hangs. A law with many runs takes its time on a loaded machine.
    testTimeout: 120_000,
    projects: [
      unit("unit", "Asia/Shanghai"),
      unit("unit-utc", "UTC"),
      unit("unit-los-angeles", "America/Los_Angeles"),
      {
        extends: true,
        test: {
          name: "types",
          include: [],
          typecheck: { enabled: true, only: true, tsconfig: "test/tsconfig.json", include: ["test/**/*.test-d.ts"] },
        },
      },
      { extends: true, test: { name: "architecture", include: ["test/architecture/**/*.test.ts"] } },
      { extends: true, test: { name: "docs", include: ["test/docs/**/*.test.ts"] } },
      {
        extends: true,
        test: {
          name: "dist",
          include: ["test/dist/**/*.test.ts"],
          globalSetup: ["test/dist/support/install-package.ts"],
        },
      },
    ],
  },
});
