import * as z from "zod/mini";
import { limits } from "./limits.js";

/** A list of bounded length. */
export function list<S extends z.ZodMiniType>(entry: S, most: number = limits.listLength): z.ZodMiniArray<S> {
  return z.array(entry).check(z.maxLength(most));
}
