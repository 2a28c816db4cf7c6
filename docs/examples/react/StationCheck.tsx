// The five haves of a station in a React page, with what would settle the open ones. Copy it and change the looks.
import { useMemo, type ReactElement } from "react";
import {
  checkFiveHaves,
  describeCriterion,
  fiveHavesRubric,
  formatMessage,
  localize,
  nextSteps,
  type Period,
} from "wenming";
import { zhCN } from "wenming/messages/zh-CN";
import type { Activity, Project, Station, VolunteerTeam } from "wenming/model";

export interface StationCheckProps {
  readonly station: Station;
  readonly teams: readonly VolunteerTeam[];
  readonly activities: readonly Activity[];
  readonly projects: readonly Project[];
  readonly asOf: string;
  readonly period: Period;
}

export function StationCheck({ station, teams, activities, projects, asOf, period }: StationCheckProps): ReactElement {
  const assessment = useMemo(
    () => checkFiveHaves({ station, teams, activities, projects }, { asOf, period }),
    [station, teams, activities, projects, asOf, period],
  );
  // What would settle the open ones: the record to bring, each with the have it is for.
  const records = useMemo(
    () =>
      nextSteps(assessment, fiveHavesRubric).flatMap((step) =>
        step.kind === "bring-record" && step.record !== undefined ? [{ ...step, record: localize(step.record, "zh-CN") }] : [],
      ),
    [assessment],
  );
  return (
    <section>
      <h2>{station.name}</h2>
      <p>{formatMessage({ key: `verdict.${assessment.verdict}`, params: {} }, zhCN)}</p>
      <dl>
        {assessment.criteria.map((have, index) => (
          <div key={have.id}>
            <dt>{localize(fiveHavesRubric.criteria[index]!.label, "zh-CN")}</dt>
            <dd>{describeCriterion(have, fiveHavesRubric, { catalog: zhCN })}</dd>
            {records
              .filter(({ criterion }) => criterion === have.id)
              .map(({ fact, record }) => (
                <dd key={fact}>{formatMessage({ key: "step.bring-record", params: { record } }, zhCN)}</dd>
              ))}
          </div>
        ))}
      </dl>
    </section>
  );
}
