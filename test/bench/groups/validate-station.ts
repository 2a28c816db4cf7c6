import { stationSchema } from "wenming/model";
import { isStation } from "../hand-written/is-station.js";
import { makeStations } from "../rubric/make-stations.js";
import { measureValidation } from "./measure-validation.js";

await measureValidation("validate-station", {
  kind: "station",
  schema: stationSchema,
  guard: isStation,
  make: (rows) => makeStations(rows).map(({ station }) => station),
  allRight: true,
});
