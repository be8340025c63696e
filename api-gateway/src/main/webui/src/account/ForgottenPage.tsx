import { useState } from "react";
import { Link, useLocation, useNavigate } from "react-router";
import { api, body } from "../api/client";
import { Button } from "../design/Button";
import { TextField } from "../design/Field";
import { Failure, Notice, faultOf } from "../design/Notice";
import { Page } from "../design/Page";
import { useTask } from "../design/useTask";
import { usePasswordWords } from "./passwordWords";

const HERE = "/mot-de-passe/oublie";

/** Asks for a link that sets a new password. What it says then is the same whether or not there is an account. */
export default function ForgottenPage() {
  const words = usePasswordWords().forgotten;
  const sentTo = (useLocation().state as { sentTo?: string } | null)?.sentTo;
  return (
    <Page title={sentTo ? words.sent : words.title} lead={sentTo ? words.sentText(sentTo) : words.lead} back={{ to: "/connexion", label: words.back }} narrow>
      {sentTo ? (
        <div className="stack stack-2">
          <p>{words.nothing}</p>
          <p>
            <Link to={HERE} replace>
              {words.again}
            </Link>
          </p>
        </div>
      ) : (
        <Form />
      )}
      <Notice title={words.noWay}>{words.noWayText}</Notice>
    </Page>
  );
}

function Form() {
  const words = usePasswordWords().forgotten;
  const [identifier, setIdentifier] = useState("");
  const task = useTask();
  const navigate = useNavigate();
  const send = () =>
    task.run(async () => {
      const sentTo = identifier.trim();
      await body(api.POST("/api/v1/auth/password-resets", { body: { identifier: sentTo } }));
      navigate(HERE, { replace: true, state: { sentTo } });
    });
  return (
    <form
      className="card stack stack-5"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Failure error={task.error} retry={() => void send()} />
      <TextField label={words.identifier} hint={words.hint} value={identifier} onChange={setIdentifier} error={faultOf(task.error, "identifier")} autoComplete="username" autoCapitalize="none" spellCheck={false} required />
      <Button type="submit" wide busy={task.busy && words.busy}>
        {words.send}
      </Button>
    </form>
  );
}
