import { api, body } from "../../api/client";
import { useLoad } from "../../api/load";
import { finishSetup } from "../../api/session";
import { Loaded } from "../../design/Loaded";
import { Page } from "../../design/Page";
import { Failure } from "../../design/Notice";
import { useTask } from "../../design/useTask";
import { SetUp } from "./SetUp";
import { useSecondFactorWords } from "./words";

/** It may have been set up in another tab meanwhile. */
async function goOnIfActive() {
  const own = await body(api.GET("/api/v1/auth/second-factor"));
  if (own.state === "ACTIVE") await finishSetup();
  return own;
}

/** Stands in for every page while somebody of the staff has yet to set up what their Département asks for. */
export default function SetUpPage() {
  const words = useSecondFactorWords();
  const task = useTask();
  const load = useLoad("second-factor/first", goOnIfActive);
  const goOn = () => void task.run(finishSetup);
  return (
    <Page title={words.page.title} lead={words.page.lead} narrow arrived>
      <section className="card stack stack-5" aria-labelledby="second-factor">
        <div className="stack stack-1">
          <h2 id="second-factor">{words.title}</h2>
          <p>{words.text}</p>
        </div>
        <Loaded of={load}>{() => <SetUp active={false} onDone={goOn} onRefused={load.reload} />}</Loaded>
        <Failure error={task.error} retry={goOn} />
      </section>
    </Page>
  );
}
