import { useState } from "react";
import { api, body, type Of } from "../api/client";
import { useLoad } from "../api/load";
import { Refusal } from "../api/problem";
import { Button } from "../design/Button";
import { Loaded } from "../design/Loaded";
import { Measures, agreementOf, type Measure } from "../pathway/Measures";
import { usePathwayWords } from "../pathway/words";
import { day, daysUntil } from "../words/forms";
import { ChangeDialog } from "./ChangeDialog";
import { OutcomeDialog } from "./OutcomeDialog";
import { MeasureDialog } from "./MeasureDialog";
import { Pass } from "./Pass";
import { useAdvisorWords } from "./words";

/** Where a person's pathway stands: the PASS with its days, the measures with their clocks, and the way to a new one. */
export function Pathway({ profileId }: { profileId: string }) {
  const words = useAdvisorWords().person;
  const pathway = usePathwayWords();
  const ending = useAdvisorWords().outcome;
  const change = useAdvisorWords().measure;
  const [asked, setAsked] = useState<Asked | null>(null);
  const path = { params: { path: { profileId } } };
  const measures = useLoad(`measures-${profileId}`, () => body(api.GET("/api/v1/pathways/{profileId}/measures", { params: { path: { profileId }, query: { limit: 50 } } })));
  // Most people have no PASS IAE; that it is not there is no failure.
  const pass = useLoad(`pass-${profileId}`, () =>
    body(api.GET("/api/v1/pathways/{profileId}/pass", path)).catch((error: unknown) => {
      if (error instanceof Refusal && error.status === 404) return null;
      throw error;
    }),
  );
  const actions = (measure: Recorded) => {
    const about = `${pathway.kinds[measure.kind]}, ${day(measure.startsOn)}`;
    const button = (label: string, what: Asked["what"]) => (
      <Button look="plain" aria-label={`${label} : ${about}`} onClick={() => setAsked({ what, measure })}>
        {label}
      </Button>
    );
    return (
      <>
        {button(change.edit, "change")}
        {hasBegun(measure) && button(ending.open, "end")}
        {measure.endsOn && button(change.renew, "renew")}
      </>
    );
  };
  const dialog = { profileId, onClose: () => setAsked(null), onSaved: () => Promise.all([measures.reload(), pass.reload()]) };
  return (
    <section className="card stack" aria-labelledby="pathway">
      <h2 id="pathway">{words.measures}</h2>
      {pass.data && <Pass of={pass.data} profileId={profileId} onSaved={pass.reload} />}
      <Loaded of={measures}>{({ items }) => (items.length === 0 ? <p className="soft">{words.none}</p> : <Measures of={items} agreementOf={agreementOf(profileId, "PRESCRIBER")} actions={actions} />)}</Loaded>
      <Button look="quiet" icon="plus" wide onClick={() => setAsked({ what: "add" })}>
        {words.add}
      </Button>
      {asked?.what === "add" && <MeasureDialog {...dialog} />}
      {asked?.what === "renew" && <MeasureDialog {...dialog} renewed={asked.measure} />}
      {asked?.what === "change" && <ChangeDialog {...dialog} measure={asked.measure} />}
      {asked?.what === "end" && <OutcomeDialog {...dialog} measure={asked.measure} />}
    </section>
  );
}

type Recorded = Of<"MeasureView">;
type Asked = { what: "add" } | { what: "change" | "end" | "renew"; measure: Recorded };

const hasBegun = ({ startsOn }: Measure) => startsOn !== undefined && daysUntil(startsOn) <= 0;
