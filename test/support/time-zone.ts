import { expect } from "vitest";

// A run in the wrong zone would prove nothing, so each test file first makes sure of its own.
const wanted = process.env["TZ"] ?? "";
const winterMinutesBehindUtc: Record<string, number> = { "Asia/Shanghai": -480, UTC: 0, "America/Los_Angeles": 480 };

expect(Intl.DateTimeFormat().resolvedOptions().timeZone, "time zone of the process").toBe(wanted);
expect(new Date(2026, 0, 1).getTimezoneOffset() + 0, `minutes of ${wanted} behind UTC`).toBe(winterMinutesBehindUtc[wanted]);
