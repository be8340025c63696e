import { useState } from "react";
import { Link, useLocation, useNavigate } from "react-router";
import { api, body, once } from "../api/client";
import { logIn } from "../api/session";
import { Button } from "../design/Button";
import { OneOf } from "../design/Choices";
import { TextField } from "../design/Field";
import { Failure, faultOf } from "../design/Notice";
import { Page } from "../design/Page";
import { useTask } from "../design/useTask";
import { useDraft } from "../draft/draft";
import { PasswordField } from "./PasswordField";
import { useAccountWords } from "./words";

type By = "code" | "phone" | "email";
const EMPTY = { by: "" as By | "", code: "", identifier: "", givenName: "", familyName: "", companyName: "", siret: "" };

/** A person with a letter's code, a phone number or an e-mail address; an employer with a SIRET. */
export function SignUpPage({ who }: { who: "person" | "employer" }) {
  const words = useAccountWords().signUp;
  // The letter's QR code has it behind the #, which no server and no log ever sees.
  const fromLetter = new URLSearchParams(useLocation().hash.slice(1)).get("code");
  const [draft, setDraft, forget] = useDraft(`sign-up-${who}`, EMPTY, fromLetter ? { by: "code" as const, code: fromLetter } : undefined);
  const [password, setPassword] = useState("");
  const [given, setGiven] = useState<string | null>(null);
  const task = useTask();
  const navigate = useNavigate();
  const set = (part: Partial<typeof EMPTY>) => setDraft((old) => ({ ...old, ...part }));
  const person = who === "person";

  const enter = async (identifier: string) => {
    await logIn(identifier, password, false);
    navigate(person ? "/profil/commune" : "/entreprise", { replace: true });
  };
  const send = () =>
    task.run(async () => {
      const text = (value: string) => value.trim() || undefined;
      const account = await body(
        api.POST("/api/v1/auth/register", {
          headers: once(),
          body: person
            ? {
                role: "BENEFICIARY",
                password,
                identifier: draft.by === "code" ? undefined : text(draft.identifier),
                invitationCode: draft.by === "code" ? text(draft.code) : undefined,
                givenName: text(draft.givenName),
                familyName: text(draft.familyName),
              }
            : { role: "EMPLOYER", password, identifier: text(draft.identifier), companyName: text(draft.companyName), siret: text(draft.siret) },
        }),
      );
      forget();
      const identifier = account.identifier ?? draft.identifier;
      if (draft.by === "code") setGiven(identifier);
      else await enter(identifier);
    });

  if (given) {
    return (
      <Page title={words.done} narrow>
        <div className="card stack stack-5">
          <Failure error={task.error} />
          <p>{words.yourIdentifier}</p>
          <p className="figure">{given}</p>
          <Button wide busy={task.busy && words.busy} onClick={() => void task.run(() => enter(given))}>
            {words.goOn}
          </Button>
        </div>
      </Page>
    );
  }
  return (
    <Page title={person ? words.title : words.employerTitle} lead={person ? words.lead : words.employerLead} narrow>
      <form
        className="card stack stack-5"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        {person && (
          <OneOf
            legend={words.how}
            list
            value={draft.by}
            onChange={(by) => set({ by })}
            choices={[
              { value: "code", label: words.code },
              { value: "phone", label: words.phone },
              { value: "email", label: words.email },
            ]}
          />
        )}
        {(draft.by !== "" || !person) && (
          <>
            {!person && (
              <>
                <TextField label={words.company} value={draft.companyName} onChange={(companyName) => set({ companyName })} autoComplete="organization" error={faultOf(task.error, "companyName")} required />
                <TextField label={words.siret} hint={words.siretHint} inputMode="numeric" value={draft.siret} onChange={(siret) => set({ siret })} error={faultOf(task.error, "siret")} required />
              </>
            )}
            {draft.by === "code" && <TextField label={words.codeLabel} hint={words.codeHint} value={draft.code} onChange={(code) => set({ code })} autoCapitalize="characters" spellCheck={false} error={faultOf(task.error, "invitationCode")} required />}
            {draft.by === "phone" && <TextField label={words.phoneLabel} hint={words.phoneHint} type="tel" autoComplete="tel" value={draft.identifier} onChange={(identifier) => set({ identifier })} error={faultOf(task.error, "identifier")} required />}
            {(draft.by === "email" || !person) && <TextField label={words.emailLabel} hint={words.emailHint} type="email" autoComplete="email" value={draft.identifier} onChange={(identifier) => set({ identifier })} error={faultOf(task.error, "identifier")} required />}
            {person && (
              <div className="grid-2">
                <TextField label={words.given} value={draft.givenName} onChange={(givenName) => set({ givenName })} autoComplete="given-name" error={faultOf(task.error, "givenName")} optional={draft.by === "code"} required={draft.by !== "code"} />
                <TextField label={words.family} value={draft.familyName} onChange={(familyName) => set({ familyName })} autoComplete="family-name" error={faultOf(task.error, "familyName")} optional={draft.by === "code"} required={draft.by !== "code"} />
              </div>
            )}
            <PasswordField value={password} onChange={setPassword} hint={words.passwordHint} error={faultOf(task.error, "password")} fresh />
            <Failure error={task.error} retry={() => void send()} />
            <Button type="submit" wide busy={task.busy && words.busy}>
              {words.send}
            </Button>
          </>
        )}
      </form>
      <ul className="stack stack-2">
        <li>
          <Link to="/connexion">{words.known}</Link>
        </li>
        <li>
          <Link to="/donnees-personnelles">{words.privacy}</Link>
        </li>
        <li>{person ? <Link to="/inscription/employeur">{words.employerInstead}</Link> : <Link to="/inscription">{words.personInstead}</Link>}</li>
      </ul>
    </Page>
  );
}
