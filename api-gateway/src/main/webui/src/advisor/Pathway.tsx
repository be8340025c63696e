import { useState } from "react";
import { api, body } from "../api/client";
import { useLoad } from "../api/load";
import { Refusal } from "../api/problem";
import { Button } from "../design/Button";
import { Loaded } from "../design/Loaded";
import { Measures, agreementOf, type Measure } from "../pathway/Measures";
import { usePathwayWords } from "../pathway/words";
import { day, daysUntil } from "../words/forms";
import { OutcomeDialog } from "./OutcomeDialog";
import { MeasureDialog } from "./MeasureDialog";
import { Pass } from "./Pass";
import { useAdvisorWords } from "./words";

/** Where a person's pathway stands: the PASS with its days, the measures with their clocks, and the way to a new one. */
export function Pathway({ profileId }: { profileId: string }) {
  const words = useAdvisorWords().person;
  const pathway = usePathwayWords();
  const ending = useAdvisorWords().outcome;
  const [adding, setAdding] = useState(false);
  const [ended, setEnded] = useState<Measure | null>(null);
  const path = { params: { path: { profileId } } };
  const measures = useLoad(`measures-${profileId}`, () => body(api.GET("/api/v1/pathways/{profileId}/measures", { params: { path: { profileId }, query: { limit: 50 } } })));
  // Most people have no PASS IAE; that it is not there is no failure.
  const pass = useLoad(`pass-${profileId}`, () =>
    body(api.GET("/api/v1/pathways/{profileId}/pass", path)).catch((error: unknown) => {
      if (error instanceof Refusal && error.status === 404) return null;
      throw error;
    }),
  );
  const end = (measure: Measure) =>
    hasBegun(measure) && (
      <Button look="plain" aria-label={`${ending.open} : ${pathway.kinds[measure.kind]}, ${day(measure.startsOn)}`} onClick={() => setEnded(measure)}>
        {ending.open}
      </Button>
    );
  return (
    <section className="card stack" aria-labelledby="pathway">
      <h2 id="pathway">{words.measures}</h2>
      {pass.data && <Pass of={pass.data} profileId={profileId} onSaved={pass.reload} />}
      <Loaded of={measures}>{({ items }) => (items.length === 0 ? <p className="soft">{words.none}</p> : <Measures of={items} agreementOf={agreementOf(profileId, "PRESCRIBER")} actions={end} />)}</Loaded>
      <Button look="quiet" icon="plus" wide onClick={() => setAdding(true)}>
        {words.add}
      </Button>
      {ended && <OutcomeDialog profileId={profileId} measure={ended} onClose={() => setEnded(null)} onSaved={measures.reload} />}
      <MeasureDialog profileId={profileId} open={adding} onClose={() => setAdding(false)} onSaved={() => void Promise.all([measures.reload(), pass.reload()])} />
    </section>
  );
}

const hasBegun = ({ startsOn }: Measure) => startsOn !== undefined && daysUntil(startsOn) <= 0;
