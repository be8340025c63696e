import { useEffect, useState } from "react";
import { useLocation, useNavigate } from "react-router";
import { api, body } from "../api/client";
import { Refusal } from "../api/problem";
import { distrust, token as session } from "../api/session";
import { Button, ButtonLink } from "../design/Button";
import { Failure, faultOf } from "../design/Notice";
import { Page } from "../design/Page";
import { useTask } from "../design/useTask";
import { PasswordField } from "./PasswordField";
import { usePasswordWords } from "./passwordWords";

const HERE = "/mot-de-passe";
type End = "over" | "done";

/** Where the link of a mail or SMS leads: its secret stands behind the #, and goes out of the address once it was read. */
export default function NewPasswordPage() {
  const words = usePasswordWords().reset;
  const { hash, state } = useLocation();
  const navigate = useNavigate();
  const [secret, setSecret] = useState(hash.slice(1));
  useEffect(() => {
    if (!hash) return;
    setSecret(hash.slice(1));
    navigate(HERE, { replace: true });
  }, [hash, navigate]);
  const end = (state as { end?: End } | null)?.end;
  if (end === "done") {
    return (
      <Page title={words.done} lead={words.doneText} narrow>
        <Next to="/connexion" label={words.enter} />
      </Page>
    );
  }
  if (end === "over" || !secret) {
    return (
      <Page title={end ? words.over : words.lost} lead={end ? words.overText : words.lostText} narrow>
        <Next to="/mot-de-passe/oublie" label={words.ask} />
      </Page>
    );
  }
  return (
    <Page title={words.title} lead={words.lead} narrow>
      <Form secret={secret} onEnd={(how) => navigate(HERE, { replace: true, state: { end: how } })} />
    </Page>
  );
}

function Next({ to, label }: { to: string; label: string }) {
  return (
    <p>
      <ButtonLink to={to}>{label}</ButtonLink>
    </p>
  );
}

function Form({ secret, onEnd }: { secret: string; onEnd: (how: End) => void }) {
  const words = usePasswordWords();
  const [password, setPassword] = useState("");
  const task = useTask();
  const save = () =>
    task.run(async () => {
      try {
        await body(api.POST("/api/v1/auth/password-resets/confirm", { body: { token: secret, password } }));
      } catch (refused) {
        if (refused instanceof Refusal && refused.status === 410) return onEnd("over");
        throw refused;
      }
      // Whoever is logged in here is out, if the account is theirs.
      distrust();
      await session().catch(() => undefined);
      onEnd("done");
    });
  return (
    <form
      className="card stack stack-5"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <PasswordField label={words.fresh} value={password} onChange={setPassword} hint={words.hint} error={faultOf(task.error, "password")} fresh />
      <Failure error={task.error} retry={() => void save()} />
      <Button type="submit" wide busy={task.busy && words.reset.saving}>
        {words.reset.save}
      </Button>
    </form>
  );
}
