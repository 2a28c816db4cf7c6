// The five haves of a station in a React page, with what would settle the open ones. Copy it and change the looks.
import { useMemo, type ReactElement } from "react";
import { checkFiveHaves, fiveHavesRubric, formatMessage, localize, type Period } from "wenming";
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
  return (
    <section>
      <h2>{station.name}</h2>
      <p>{formatMessage({ key: `verdict.${assessment.verdict}`, params: {} }, zhCN)}</p>
      <dl>
        {assessment.criteria.map((have, index) => (
          <div key={have.id}>
            <dt>{localize(fiveHavesRubric.criteria[index]!.label, "zh-CN")}</dt>
            <dd>{formatMessage(have.message, zhCN)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
