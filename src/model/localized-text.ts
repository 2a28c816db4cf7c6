import type { LocalizedText } from "../core/localized-text.js";
import * as z from "zod/mini";
import { objectSchemaOf, optional } from "./schema-of.js";
import { textSchema } from "./text.js";

/** A label or title: Chinese always, English where it was written. */
export const localizedTextSchema = objectSchemaOf<LocalizedText>()(
  z.strictObject({ "zh-CN": textSchema, en: optional(textSchema) }),
);
