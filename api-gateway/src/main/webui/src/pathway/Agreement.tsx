import { useState } from "react";
import { download, type Of } from "../api/client";
import { useLoad } from "../api/load";
import { Button } from "../design/Button";
import { Dialog } from "../design/Dialog";
import { Loaded } from "../design/Loaded";
import { Failure, Notice } from "../design/Notice";
import { useTask } from "../design/useTask";
import { day } from "../words/forms";
import { usePathwayWords } from "./words";
import "./pathway.css";

type View = Of<"AgreementView">;
type Decision = Of<"SignatureDecision">;

/** Where one party reads and signs the agreement of a measure. @param pdf the path of what is printed */
export type AgreementAt = { measureId: string; party: Of<"AgreementParty">; get: () => Promise<View>; answer: (word: Of<"SignatureRequest">) => Promise<View>; pdf: string };

const TONES: Record<Of<"AgreementState">, string> = { WAITING: "tag tag-warn", SIGNED: "tag tag-good", REFUSED: "tag tag-bad" };

/** The agreement of an immersion: who has signed it, and the word of whoever reads this; fetched when it is opened. */
export function Agreement({ at, about }: { at: AgreementAt; about: string }) {
  const words = usePathwayWords().agreement;
  const [open, setOpen] = useState(false);
  return (
    <div className="stack stack-2">
      <div className="row">
        <Button look="plain" icon="file" aria-expanded={open} aria-label={`${open ? words.hide : words.show} : ${about}`} onClick={() => setOpen(!open)}>
          {open ? words.hide : words.show}
        </Button>
      </div>
      {open && <Opened at={at} />}
    </div>
  );
}

function Opened({ at }: { at: AgreementAt }) {
  const words = usePathwayWords().agreement;
  const agreement = useLoad(`agreement-${at.measureId}`, at.get);
  const [asked, setAsked] = useState<Decision | null>(null);
  const task = useTask();
  const paper = useTask();
  const print = () => paper.run(() => download(at.pdf, "convention-immersion.pdf"));
  const answer = (decision: Decision, terms: string) =>
    task.run(async () => {
      // Answered or refused, what stands there now is fetched: terms may be others than those that were read.
      await at.answer({ decision, terms }).finally(agreement.reload);
      setAsked(null);
    });
  return (
    <Loaded of={agreement}>
      {(read) => {
        const own = read.parties.find(({ party }) => party === at.party)?.state;
        return (
          <section className="agreement stack" aria-label={words.title}>
            <Parties of={read} own={at.party} />
            {read.complete ? (
              <Notice tone="good" live>
                {words.complete}
              </Notice>
            ) : (
              own === "SIGNED" && <Notice live>{words.waitForOthers}</Notice>
            )}
            <Failure error={paper.error} />
            <div className="row">
              {own !== "SIGNED" && <Button onClick={() => setAsked("SIGNED")}>{words.sign}</Button>}
              <Button look="quiet" icon="file" busy={paper.busy && words.pdfBusy} onClick={() => void print()}>
                {words.pdf}
              </Button>
              {own === "WAITING" && (
                <Button look="danger" onClick={() => setAsked("REFUSED")}>
                  {words.refuse}
                </Button>
              )}
            </div>
            <Dialog open={asked !== null} title={asked === "REFUSED" ? words.refuseSure : words.sure} onClose={() => setAsked(null)}>
              <p>{asked === "REFUSED" ? words.refuseText : words.sureText}</p>
              <Failure error={task.error} />
              <div className="row">
                <Button look={asked === "REFUSED" ? "danger" : "main"} busy={task.busy && words.busy} onClick={() => void answer(asked!, read.terms)}>
                  {asked === "REFUSED" ? words.refuseIt : words.signIt}
                </Button>
                <Button look="quiet" onClick={() => setAsked(null)}>
                  {words.later}
                </Button>
              </div>
            </Dialog>
          </section>
        );
      }}
    </Loaded>
  );
}

function Parties({ of, own }: { of: View; own: Of<"AgreementParty"> }) {
  const words = usePathwayWords().agreement;
  return (
    <ul className="stack stack-2">
      {of.parties.map(({ party, state, at }) => (
        <li key={party} className="fact">
          <div>
            <p>
              {words.parties[party]} {party === own && <span className="soft small">({words.you})</span>}
            </p>
            {at && <p className="soft small">{day(at)}</p>}
          </div>
          <span className={`${TONES[state]} self-start`}>{words.states[state]}</span>
        </li>
      ))}
    </ul>
  );
}
