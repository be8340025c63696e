import { useState } from "react";
import { Link } from "react-router";
import { PasswordField } from "../account/PasswordField";
import { api, body, once, type Of } from "../api/client";
import { useLoad, type Load } from "../api/load";
import { usePages } from "../api/pages";
import { Button } from "../design/Button";
import { SelectField, TextField } from "../design/Field";
import { Loaded } from "../design/Loaded";
import { Failure, Notice, faultOf } from "../design/Notice";
import { Page } from "../design/Page";
import { useTask } from "../design/useTask";
import { HandoverDialog } from "./HandoverDialog";
import { KnownAccounts } from "./KnownAccounts";
import { useStaffWords } from "./words";

type Advisor = Of<"AdvisorView">;

const ROLES = ["ADVISOR", "FACILITATOR", "ADMIN"] as const;
const EMPTY = { role: "ADVISOR" as Of<"Role">, identifier: "", givenName: "", familyName: "" };

export function AccountsPage() {
  const words = useStaffWords().accounts;
  const advisors = useLoad("advisors", () => body(api.GET("/api/v1/advisors", { params: { query: { limit: 100 } } })));
  const [sought, setSought] = useState("");
  const known = usePages(`accounts-${sought}`, (cursor) => body(api.GET("/api/v1/admin/accounts", { params: { query: sought ? { identifier: sought } : { limit: 20, cursor } } })));
  return (
    <Page title={words.title} lead={words.lead}>
      <div className="offer-columns">
        <div className="stack stack-5">
          <KnownAccounts of={known} sought={sought} onSeek={setSought} />
          <Advisors of={advisors} />
        </div>
        <Opener
          onOpened={async () => {
            await Promise.all([advisors.reload(), known.reload()]);
          }}
        />
      </div>
    </Page>
  );
}

function Advisors({ of }: { of: Load<Of<"PageAdvisorView">> }) {
  const words = useStaffWords();
  const [leaving, setLeaving] = useState<Advisor | null>(null);
  const [done, setDone] = useState<string | null>(null);
  return (
    <section className="card stack" aria-labelledby="advisors">
      <h2 id="advisors">{words.accounts.advisors}</h2>
      {done && (
        <Notice tone="good" live>
          {done}
        </Notice>
      )}
      <Loaded of={of}>
        {({ items }) => (
          <>
            <ul className="divided">
              {items.map((advisor) => (
                <li key={advisor.id} className="row row-apart">
                  <span>
                    {advisor.givenName} {advisor.familyName}
                  </span>
                  <span className="row">
                    <span className="tag">{words.accounts.people(advisor.people ?? 0)}</span>
                    {(advisor.people ?? 0) > 0 && items.length > 1 && (
                      <Button look="plain" aria-label={`${words.handover.open} : ${advisor.givenName} ${advisor.familyName}`} onClick={() => setLeaving(advisor)}>
                        {words.handover.open}
                      </Button>
                    )}
                  </span>
                </li>
              ))}
            </ul>
            {leaving && (
              <HandoverDialog
                from={leaving}
                others={items.filter(({ id }) => id !== leaving.id)}
                onClose={() => setLeaving(null)}
                onDone={async (said) => {
                  setDone(said);
                  await of.reload();
                }}
              />
            )}
          </>
        )}
      </Loaded>
      <Link to="/comptes/etat">{words.accounts.health}</Link>
    </section>
  );
}

function Opener({ onOpened }: { onOpened: () => Promise<void> }) {
  const words = useStaffWords().accounts;
  const [draft, setDraft] = useState(EMPTY);
  const [password, setPassword] = useState("");
  const [done, setDone] = useState<string | null>(null);
  const task = useTask();
  const set = (part: Partial<typeof EMPTY>) => setDraft((old) => ({ ...old, ...part }));
  const open = () =>
    task.run(async () => {
      await body(api.POST("/api/v1/admin/accounts", { headers: once(), body: { ...draft, password } }));
      setDone(`${draft.givenName} ${draft.familyName}`);
      setDraft(EMPTY);
      setPassword("");
      await onOpened();
    });
  return (
    <form
      className="card stack stack-5"
      onSubmit={(event) => {
        event.preventDefault();
        void open();
      }}
    >
      <h2>{words.fresh}</h2>
      <SelectField label={words.role} value={draft.role} onChange={(role) => set({ role: role as Of<"Role"> })}>
        {ROLES.map((role) => (
          <option key={role} value={role}>
            {words.roles[role]}
          </option>
        ))}
      </SelectField>
      <TextField label={words.identifier} type="email" required autoComplete="off" value={draft.identifier} onChange={(identifier) => set({ identifier })} error={faultOf(task.error, "identifier")} />
      <div className="grid-2">
        <TextField label={words.given} required value={draft.givenName} onChange={(givenName) => set({ givenName })} error={faultOf(task.error, "givenName")} />
        <TextField label={words.family} required value={draft.familyName} onChange={(familyName) => set({ familyName })} error={faultOf(task.error, "familyName")} />
      </div>
      <PasswordField fresh value={password} onChange={setPassword} hint={words.passwordHint} error={faultOf(task.error, "password")} />
      <Failure error={task.error} />
      {done && (
        <Notice tone="good" live>
          {words.done(done)}
        </Notice>
      )}
      <Button type="submit" wide busy={task.busy && words.opening}>
        {words.open}
      </Button>
    </form>
  );
}
