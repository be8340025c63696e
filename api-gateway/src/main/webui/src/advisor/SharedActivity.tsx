import { api, body } from "../api/client";
import { useLoad } from "../api/load";
import { Items } from "../activity/Week";
import { useActivityWords } from "../activity/words";
import { Loaded } from "../design/Loaded";
import { day, number } from "../words/forms";
import { useAdvisorWords } from "./words";

/** What a person shows their advisor of their activity; an empty week is not named, for nothing follows from it. */
export function SharedActivity({ profileId }: { profileId: string }) {
  const words = useAdvisorWords().person;
  const own = useActivityWords();
  const weeks = useLoad(`shared-activity-${profileId}`, () => body(api.GET("/api/v1/pathways/{profileId}/activity", { params: { path: { profileId } } })));
  return (
    <section className="card stack" aria-labelledby="activity">
      <h2 id="activity">{words.activity}</h2>
      <Loaded of={weeks}>
        {(read) => {
          const shown = read.weeks.filter((week) => week.items.length > 0);
          if (shown.length === 0) return <p className="soft">{words.activityNone}</p>;
          return shown.map((week) => (
            <div key={week.monday} className="stack stack-2">
              <h3>
                {own.week(day(week.monday))}{"\u00a0· "}{own.hours(number(week.hours, 2))}
              </h3>
              <Items of={week.items} />
            </div>
          ));
        }}
      </Loaded>
    </section>
  );
}
