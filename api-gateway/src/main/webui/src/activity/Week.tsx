import type { ReactNode } from "react";
import type { Of } from "../api/client";
import { Icon } from "../design/Icon";
import { day, number } from "../words/forms";
import { useActivityWords } from "./words";

export type Week = Of<"ActivityWeek">;
export type Item = Of<"ActivityItem">;

/** Whose week it is, how many hours it has, and to the person alone how many are expected. */
export function WeekHead({ week }: { week: Week }) {
  const words = useActivityWords();
  const expected = week.expected ?? 0;
  return (
    <div className="stack stack-2">
      <div className="row row-apart">
        <h2>{words.week(day(week.monday))}</h2>
        {expected > 0 && <span className={week.missing ? "tag tag-warn" : "tag tag-good"}>{week.missing ? words.missing(number(week.missing, 2)) : words.full}</span>}
      </div>
      <p className="strong">{expected > 0 ? words.of(number(week.hours, 2), number(expected, 2)) : words.hours(number(week.hours, 2))}</p>
      {expected > 0 && <progress className="bar" aria-label={words.bar} max={expected} value={Math.min(week.hours, expected)} />}
    </div>
  );
}

/** What was done in a week. @param children what may be done with an item, which is called by the name given */
export function Items({ of, children }: { of: Item[]; children?: (item: Item, name: string) => ReactNode }) {
  const words = useActivityWords();
  if (of.length === 0) return <p className="soft">{words.none}</p>;
  return (
    <ul className="divided">
      {of.map((item) => {
        const days = item.from === item.to ? day(item.from) : `${day(item.from)} – ${day(item.to)}`;
        return (
          <li key={item.id} className="stack stack-1">
            <div className="row row-apart">
              <span className="strong">{words.kinds[item.kind]}</span>
              <span className="tag">{item.hours === undefined || item.hours === null ? words.unknown : words.hours(number(item.hours, 2))}</span>
            </div>
            {item.note && <p>{item.note}</p>}
            <p className="soft small">
              {days}, {words.origins[item.origin]}
            </p>
            {children && item.shared && (
              <p>
                <span className="tag tag-sea">
                  <Icon name="eye" size={16} />
                  {words.shown}
                </span>
              </p>
            )}
            {children?.(item, `${words.kinds[item.kind]}, ${days}`)}
          </li>
        );
      })}
    </ul>
  );
}
