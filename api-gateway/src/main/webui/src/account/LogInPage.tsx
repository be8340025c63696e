import { Suspense, lazy, useState } from "react";
import { Link, useLocation, useNavigate } from "react-router";
import { Refusal } from "../api/problem";
import { logIn, useSession } from "../api/session";
import { Button } from "../design/Button";
import { Check } from "../design/Choices";
import { TextField } from "../design/Field";
import { Failure } from "../design/Notice";
import { Page } from "../design/Page";
import { useTask } from "../design/useTask";
import { PasswordField } from "./PasswordField";
import { useAccountWords } from "./words";

/** Only staff see it. */
const CodeStep = lazy(() => import("./secondfactor/CodeStep"));

/** Also stands in for every page that wants a log-in: the address stays, so that the page opens afterwards. */
export function LogInPage() {
  const words = useAccountWords().login;
  const [identifier, setIdentifier] = useState("");
  const [password, setPassword] = useState("");
  const [keep, setKeep] = useState(false);
  const [second, setSecond] = useState(false);
  const session = useSession();
  const ended = session.status === "none" && session.ended;
  const task = useTask();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const send = (code?: string) =>
    task.run(async () => {
      try {
        await logIn(identifier, password, keep, code);
      } catch (refusal) {
        if (!(refusal instanceof Refusal) || refusal.code !== "second-factor-required") throw refusal;
        setSecond(true);
        return;
      }
      if (pathname === "/connexion") navigate("/", { replace: true });
    });
  if (second) {
    return (
      <Suspense>
        <CodeStep
          task={task}
          onSend={send}
          onBack={() => {
            task.clear();
            setSecond(false);
          }}
        />
      </Suspense>
    );
  }
  return (
    <Page title={ended ? words.ended : words.title} lead={ended && words.endedText} arrived={ended} narrow>
      <form
        className="card stack stack-5"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <Failure error={task.error} retry={() => void send()} />
        <TextField label={words.identifier} value={identifier} onChange={setIdentifier} autoComplete="username" autoCapitalize="none" spellCheck={false} required />
        <PasswordField value={password} onChange={setPassword} />
        <div className="stack stack-1">
          <Check checked={keep} onChange={setKeep}>
            {words.keep} <span className="soft small">{words.keepHint}</span>
          </Check>
        </div>
        <Button type="submit" wide busy={task.busy && words.busy}>
          {words.send}
        </Button>
      </form>
      <div className="stack stack-2">
        <p>
          {words.none} <Link to="/inscription">{words.create}</Link>
        </p>
        <p>
          <Link to="/mot-de-passe/oublie">{words.forgotten}</Link>
        </p>
      </div>
    </Page>
  );
}
