export { fiveHavesRubric } from "./five-haves.js";
export { nationalLabels, pingyaoBuyiLabels, xiangchengLabels } from "./five-haves-labels.js";
export {
  fiveHavesOnePersistenceRubric,
  type FiveHavesOnePersistenceFacts,
  type FiveHavesOnePersistenceId,
  type FiveHavesOnePersistenceOptions,
  type FiveHavesOnePersistenceRubric,
} from "./five-haves-one-persistence.js";
export { fiveHavesReferenceInstituteRubric } from "./five-haves-reference-institute.js";
export { fiveHavesReferenceStationRubric } from "./five-haves-reference-station.js";
export { fiveHavesReferenceStrictRubric } from "./five-haves-reference-strict.js";
export { tenStarsRubric } from "./ten-stars.js";
export { tenStarsXiuwenRubric, xiuwenTiers } from "./ten-stars-xiuwen.js";
export { volunteerStarsRubric } from "./volunteer-stars.js";
export { xishaoFiveRubric } from "./xishao-five.js";
export { yunchengFiveRubric } from "./yuncheng-five.js";
export { zhushan2024Rubric } from "./zhushan-2024.js";
