import type { FactDeclaration } from "../../core/fact.js";

/** Whether the station has a place (阵地, 场所): a venue or a room that a record names. */
export const venueExistsFact = {
  kind: "boolean",
  label: { "zh-CN": "有活动场所", en: "A venue or room exists" },
  record: { "zh-CN": "场所照片或平面图", en: "Photo or floor plan of the venue" },
  actionable: true,
} as const satisfies FactDeclaration;

/** Seats of the largest indoor room. */
export const venueIndoorSeatsFact = {
  kind: "number",
  label: { "zh-CN": "室内场地座席", en: "Seats of the largest indoor room" },
  unit: { "zh-CN": "席", en: "seats" },
  min: 0,
  record: { "zh-CN": "场地登记表（含座席数）", en: "Room register with seats" },
  actionable: true,
} as const satisfies FactDeclaration;

/** Number of function rooms (功能室). */
export const venueRoomsFact = {
  kind: "number",
  label: { "zh-CN": "功能室数量", en: "Function rooms" },
  unit: { "zh-CN": "个", en: "rooms" },
  min: 0,
  record: { "zh-CN": "功能室清单", en: "List of function rooms" },
  actionable: true,
} as const satisfies FactDeclaration;

/** How many of the five platforms (五大平台) the place serves. */
export const venuePlatformsFact = {
  kind: "number",
  label: { "zh-CN": "可开展的服务平台数（共五个）", en: "Service platforms available, of five" },
  unit: { "zh-CN": "个", en: "platforms" },
  min: 0,
  max: 5,
  record: { "zh-CN": "功能室清单（注明所属平台）", en: "List of function rooms with their platforms" },
  actionable: true,
} as const satisfies FactDeclaration;

/** Whether the unified plate (统一标识牌) hangs. */
export const venuePlateHungFact = {
  kind: "boolean",
  label: { "zh-CN": "统一标识牌已悬挂", en: "The unified plate hangs" },
  record: { "zh-CN": "标识牌照片", en: "Photo of the plate" },
  actionable: true,
} as const satisfies FactDeclaration;

/** Whether the volunteer service point has a visible sign. */
export const venueVolunteerPointSignedFact = {
  kind: "boolean",
  label: { "zh-CN": "志愿服务点有醒目标识", en: "The volunteer service point has a visible sign" },
  record: { "zh-CN": "志愿服务点照片", en: "Photo of the volunteer service point" },
  actionable: true,
} as const satisfies FactDeclaration;

/** Whether opening hours are posted. */
export const venueOpeningHoursPostedFact = {
  kind: "boolean",
  label: { "zh-CN": "开放时间已公示", en: "Opening hours are posted" },
  record: { "zh-CN": "开放时间公示照片", en: "Photo of the posted opening hours" },
  actionable: true,
} as const satisfies FactDeclaration;
