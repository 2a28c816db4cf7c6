/**
 * Code for what is fixed at build time: guards as TypeScript modules that depend on nothing. Loads no zod.
 *
 * @module
 */
export { emitGuard, type EmitGuardOptions, type EmittedGuard } from "./emit-guard.js";
export { emitScorer, type EmittedScorer } from "./emit-scorer.js";
export { WenmingError } from "../core/wenming-error.js";
