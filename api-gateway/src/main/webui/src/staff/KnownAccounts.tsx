import { useState, type FormEvent } from "react";
import { api, body, type Of } from "../api/client";
import { useLoad } from "../api/load";
import type { Pages } from "../api/pages";
import { Button } from "../design/Button";
import { TextField } from "../design/Field";
import { Notice } from "../design/Notice";
import { Empty } from "../design/Page";
import { PagedList } from "../design/PagedList";
import { day } from "../words/forms";
import { CloseAccountDialog } from "./CloseAccountDialog";
import { ResetSecondFactorDialog } from "./ResetSecondFactorDialog";
import { useAccountsWords } from "./accountsWords";

export type Known = Of<"KnownAccountView">;

/** Whose account it is; an identifier where there is no name to show. */
export const nameOf = ({ companyName, givenName, familyName, identifier }: Known) => companyName || [givenName, familyName].filter(Boolean).join(" ") || identifier || "";

/** The staff's accounts, or the one that has the identifier looked for; each can be closed to its owner and opened again. */
export function KnownAccounts({ of, sought, onSeek }: { of: Pages<Known>; sought: string; onSeek: (identifier: string) => void }) {
  const words = useAccountsWords();
  const me = useLoad("me", () => body(api.GET("/api/v1/auth/me")));
  const [chosen, setChosen] = useState<{ account: Known; Dialog: typeof CloseAccountDialog } | null>(null);
  const [done, setDone] = useState("");
  return (
    <section className="card stack" aria-labelledby="known">
      <h2 id="known">{words.title}</h2>
      <Seek
        sought={sought}
        onSeek={(identifier) => {
          setDone("");
          onSeek(identifier);
        }}
      />
      {done && (
        <Notice tone="good" live>
          {done}
        </Notice>
      )}
      <p className="only-read" role="status">
        {of.data && words.found(of.data.length)}
      </p>
      <PagedList
        of={of}
        empty={
          <Empty icon="search" title={words.none}>
            {words.noneText}
          </Empty>
        }
      >
        {(items) => (
          <ul className="divided">
            {items.map((account) => (
              <Line key={account.accountId} account={account} own={account.accountId === me.data?.accountId} onClose={() => setChosen({ account, Dialog: CloseAccountDialog })} onReset={() => setChosen({ account, Dialog: ResetSecondFactorDialog })} />
            ))}
          </ul>
        )}
      </PagedList>
      {chosen && (
        <chosen.Dialog
          account={chosen.account}
          onClose={() => setChosen(null)}
          onDone={async (said) => {
            setDone(said);
            await of.reload();
          }}
        />
      )}
    </section>
  );
}

function Seek({ sought, onSeek }: { sought: string; onSeek: (identifier: string) => void }) {
  const words = useAccountsWords();
  const [typed, setTyped] = useState(sought);
  const send = (event: FormEvent) => {
    event.preventDefault();
    onSeek(typed.trim());
  };
  return (
    <form role="search" className="stack stack-2" aria-label={words.seek} onSubmit={send}>
      <TextField label={words.identifier} hint={words.identifierHint} value={typed} onChange={setTyped} autoComplete="off" autoCapitalize="none" spellCheck={false} required />
      <div className="row">
        <Button type="submit" look="quiet" icon="search">
          {words.seekIt}
        </Button>
        {sought && (
          <Button
            look="plain"
            onClick={() => {
              setTyped("");
              onSeek("");
            }}
          >
            {words.team}
          </Button>
        )}
      </div>
    </form>
  );
}

function Line({ account, own, onClose, onReset }: { account: Known; own: boolean; onClose: () => void; onReset: () => void }) {
  const words = useAccountsWords();
  const name = nameOf(account);
  const act = account.disabledAt ? words.enable : words.disable;
  return (
    <li className="row row-apart">
      <div>
        <p className="strong">{name}</p>
        <p className="soft small">{[words.roles[account.role], account.identifier !== name && account.identifier, words.since(day(account.createdAt))].filter(Boolean).join(" · ")}</p>
      </div>
      <div className="row">
        {account.secondFactor && <span className="tag tag-sea">{words.secondFactor}</span>}
        {account.disabledAt && <span className="tag tag-brick">{words.disabled(day(account.disabledAt))}</span>}
        {own ? (
          <span className="tag">{words.own}</span>
        ) : (
          <>
            {account.secondFactor && (
              <Button look="plain" aria-label={`${words.reset.open} : ${name}`} onClick={onReset}>
                {words.reset.open}
              </Button>
            )}
            <Button look="plain" aria-label={`${act.open} : ${name}`} onClick={onClose}>
              {act.open}
            </Button>
          </>
        )}
      </div>
    </li>
  );
}
