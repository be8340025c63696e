import { useState } from "react";
import { api, body, type Of } from "../api/client";
import { useLoad } from "../api/load";
import { Button } from "../design/Button";
import { Dialog } from "../design/Dialog";
import { Loaded } from "../design/Loaded";
import { Failure, Notice } from "../design/Notice";
import { Page } from "../design/Page";
import { useTask } from "../design/useTask";
import { ActivityForm } from "./ActivityForm";
import { Items, WeekHead, type Item, type Week } from "./Week";
import { useActivityWords } from "./words";

const MOST_WEEKS = 14;
const DAY_MS = 86_400_000;
const firstDay = () => new Date(Date.now() - (MOST_WEEKS - 1) * 7 * DAY_MS).toISOString().slice(0, 10);

/** The proof of activity, which the person holds: week by week what is there and what is missing, and who sees what of it. */
export default function ActivityPage() {
  const words = useActivityWords();
  const [all, setAll] = useState(false);
  const [edited, setEdited] = useState<Item | "new" | null>(null);
  const [added, setAdded] = useState(false);
  const weeks = useLoad(`activity-${all}`, () => body(api.GET("/api/v1/activity/me", { params: { query: all ? { from: firstDay() } : {} } })));
  const close = () => setEdited(null);
  const saved = async () => {
    setAdded(edited === "new");
    close();
    await weeks.reload();
  };
  return (
    <Page title={words.title} lead={words.lead} back={{ to: "/profil", label: words.back }} narrow>
      <div className="stack no-print">
        <p>{words.own}</p>
        <div className="row">
          <Button icon="plus" onClick={() => setEdited("new")}>
            {words.add}
          </Button>
          <Button look="quiet" icon="print" onClick={() => window.print()}>
            {words.print}
          </Button>
        </div>
        {added && (
          <Notice tone="good" live>
            {words.added}
          </Notice>
        )}
      </div>
      <Loaded of={weeks} waiting={words.waiting}>
        {(read) => (
          <ul className="stack stack-5">
            {read.weeks.map((week) => (
              <OwnWeek key={week.monday} week={week} onEdit={setEdited} reload={weeks.reload} />
            ))}
          </ul>
        )}
      </Loaded>
      {!all && (
        <span className="no-print">
          <Button look="quiet" wide onClick={() => setAll(true)}>
            {words.earlier}
          </Button>
        </span>
      )}
      <Dialog open={edited !== null} title={edited === "new" ? words.form.title : words.form.change} onClose={close}>
        <ActivityForm item={edited === "new" ? null : edited} onSaved={saved} />
      </Dialog>
    </Page>
  );
}

function OwnWeek({ week, onEdit, reload }: { week: Week; onEdit: (item: Item) => void; reload: () => Promise<void> }) {
  const words = useActivityWords();
  const task = useTask();
  const hidden = week.items.filter((item) => !item.shared);
  const share = (items: Item[], shared: boolean) =>
    task.run(async () => {
      const request: Of<"SharingRequest"> = { items: items.map(({ id }) => id), shared };
      await body(api.POST("/api/v1/activity/me/sharing", { body: request }));
      await reload();
    });
  return (
    <li className="card stack">
      <WeekHead week={week} />
      <Items of={week.items}>
        {(item, name) => (
          <div className="row no-print">
            <Button look="plain" aria-label={`${item.shared ? words.hide : words.show} : ${name}`} onClick={() => void share([item], !item.shared)}>
              {item.shared ? words.hide : words.show}
            </Button>
            {(item.origin === "PERSON" || item.origin === "APPLICATION") && (
              <Button look="plain" aria-label={`${words.form.edit} : ${name}`} onClick={() => onEdit(item)}>
                {words.form.edit}
              </Button>
            )}
          </div>
        )}
      </Items>
      <Failure error={task.error} />
      {hidden.length > 1 && (
        <span className="no-print">
          <Button look="quiet" icon="eye" busy={task.busy && words.sharing} onClick={() => void share(hidden, true)}>
            {words.showWeek}
          </Button>
        </span>
      )}
    </li>
  );
}
