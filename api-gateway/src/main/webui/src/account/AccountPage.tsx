import { Suspense, lazy, useState } from "react";
import { changePassword, useSession } from "../api/session";
import { Button } from "../design/Button";
import { Failure, Notice, faultOf } from "../design/Notice";
import { Page } from "../design/Page";
import { useTask } from "../design/useTask";
import { WayCard } from "../design/WayCard";
import { PasswordField } from "./PasswordField";
import { usePasswordWords } from "./passwordWords";

const SecondFactor = lazy(() => import("./secondfactor/SecondFactor"));

/** What everybody may set about their own account, whatever they do here. */
export default function AccountPage() {
  const words = usePasswordWords().account;
  const session = useSession();
  const role = session.status === "open" ? session.account.role : undefined;
  const person = role === "BENEFICIARY";
  const staff = role !== undefined && !person && role !== "EMPLOYER";
  return (
    <Page title={words.title} narrow>
      <ul className="stack stack-2">
        <WayCard to="/compte/preferences" icon="bell" title={words.messages} text={words.messagesText} />
        {person && <WayCard to="/compte/donnees" icon="lock" title={words.data} text={words.dataText} />}
      </ul>
      <Change company={role === "EMPLOYER"} />
      {staff && (
        <Suspense>
          <SecondFactor />
        </Suspense>
      )}
    </Page>
  );
}

/** @param company whether several people may know the password */
function Change({ company }: { company: boolean }) {
  const words = usePasswordWords();
  const own = words.account;
  const [current, setCurrent] = useState("");
  const [next, setNext] = useState("");
  const [done, setDone] = useState(false);
  const task = useTask();
  const save = () =>
    task.run(async () => {
      setDone(false);
      await changePassword(current, next);
      setCurrent("");
      setNext("");
      setDone(true);
    });
  return (
    <form
      className="card stack stack-5"
      aria-labelledby="change"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div className="stack stack-1">
        <h2 id="change">{own.change}</h2>
        <p>{own.changeText}</p>
        {company && <p>{own.changeWhenSomebodyLeaves}</p>}
      </div>
      <PasswordField label={own.current} value={current} onChange={setCurrent} error={faultOf(task.error, "currentPassword")} />
      <PasswordField label={words.fresh} value={next} onChange={setNext} hint={words.hint} error={faultOf(task.error, "newPassword")} fresh />
      <Failure error={task.error} retry={() => void save()} />
      {done && (
        <Notice tone="good" live>
          {own.done}
        </Notice>
      )}
      <Button type="submit" wide busy={task.busy && own.saving}>
        {own.save}
      </Button>
    </form>
  );
}
