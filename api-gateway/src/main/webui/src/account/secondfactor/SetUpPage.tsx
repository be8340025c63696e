import { finishSetup } from "../../api/session";
import { Page } from "../../design/Page";
import { Failure } from "../../design/Notice";
import { useTask } from "../../design/useTask";
import { SetUp } from "./SetUp";
import { useSecondFactorWords } from "./words";

/** Stands in for every page while somebody of the staff has yet to set up what their Département asks for. */
export default function SetUpPage() {
  const words = useSecondFactorWords();
  const task = useTask();
  const goOn = () => void task.run(finishSetup);
  return (
    <Page title={words.page.title} lead={words.page.lead} narrow>
      <section className="card stack stack-5" aria-labelledby="second-factor">
        <div className="stack stack-1">
          <h2 id="second-factor">{words.title}</h2>
          <p>{words.text}</p>
        </div>
        <SetUp active={false} onDone={goOn} />
        <Failure error={task.error} retry={goOn} />
      </section>
    </Page>
  );
}
