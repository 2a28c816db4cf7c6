export type { BatchColumns, BatchResult, BatchRow } from "./batch-result.js";
export type { BoundsColumn, Column, ColumnOf, ColumnsOf, InputColumn } from "./column-reader.js";
export { compileRubric, type CompiledRubric } from "./compile-rubric.js";
export { scoreColumns } from "./score-columns.js";
export type { BatchDecisions } from "./score-block.js";
export { scoreRecords, type ScoreRecordsOptions } from "./score-records.js";
export { scoreStream, type ScoreStreamOptions, type StopSignal } from "./score-stream.js";
