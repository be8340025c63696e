import { useEffect, useState } from "react";
import { api, body, once, type Of } from "../api/client";
import { useLoad } from "../api/load";
import { Refusal } from "../api/problem";
import { Button } from "../design/Button";
import { Icon } from "../design/Icon";
import { Failure } from "../design/Notice";
import { useTask } from "../design/useTask";
import type { OfferDraft } from "./offerDraft";
import { useEmployer } from "./offer";
import { useEmployerWords } from "./words";

/** As far as most are asked to come. */
const RADIUS_KM = 30;
/** Whoever is counted was looked at, and an employer may look at so many people a day: no more than the offer's first page. */
const MOST = 20;
const PAUSE_MS = 900;
const ASK_AGAIN_MS = 2500;

type Count = { people: number } | { why: "none" | "tooMuch" };

/** How many people the offer would reach, counted anew as it is typed: around a workplace, as every search of an employer is. */
export function Reached({ draft }: { draft: OfferDraft }) {
  const words = useEmployerWords().reached;
  const verified = useEmployer().data?.verification === "VERIFIED";
  const workplaces = useLoad("workplaces", () => body(api.GET("/api/v1/employers/me/workplaces", { params: { query: { limit: 100 } } })));
  const workplace = workplaces.data?.items.find((one) => one.location?.communeCode === draft.communeCode);
  const task = useTask();
  if (!verified) return <p className="soft">{words.later}</p>;
  if (!draft.romeCode || !draft.communeCode) return <p className="soft">{words.incomplete}</p>;
  if (workplace?.id) return <Counted draft={draft} workplaceId={workplace.id} />;
  if (!workplaces.data) return null;
  const add = () =>
    task.run(async () => {
      await body(api.POST("/api/v1/employers/me/workplaces", { headers: once(), body: { label: draft.communeName, communeCode: draft.communeCode } }));
      await workplaces.reload();
    });
  return (
    <div className="stack stack-2">
      <Button look="quiet" icon="users" wide busy={task.busy && words.counting} onClick={() => void add()}>
        {words.count(draft.communeName)}
      </Button>
      <Failure error={task.error} />
    </div>
  );
}

function Counted({ draft, workplaceId }: { draft: OfferDraft; workplaceId: string }) {
  const words = useEmployerWords().reached;
  const [count, setCount] = useState<Count | null>(null);
  const asked = JSON.stringify({
    workplaceId,
    radiusKm: RADIUS_KM,
    romeCode: draft.romeCode,
    contractType: draft.contractType,
    skills: draft.skills.map(({ code, weight }) => ({ code, weight })),
    limit: MOST,
  });
  useEffect(() => {
    let over = false;
    let timer = setTimeout(ask, PAUSE_MS);
    setCount(null);
    async function ask() {
      const found = await body(api.POST("/api/v1/candidate-searches", { body: JSON.parse(asked) })).catch((error: unknown) => error);
      if (over) return;
      // In the first moments a workplace, or that we are verified, is not known yet where people are searched.
      if (found instanceof Refusal && [403, 404].includes(found.status)) timer = setTimeout(ask, ASK_AGAIN_MS);
      else if (found instanceof Refusal && found.status === 429) setCount({ why: "tooMuch" });
      else if (found instanceof Error) setCount({ why: "none" });
      else setCount({ people: (found as Of<"PageCandidateView">).items.length });
    }
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [asked]);
  const said = !count ? words.counting : "why" in count ? words[count.why] : count.people >= MOST ? words.many(MOST, RADIUS_KM) : count.people === 0 ? words.nobody(RADIUS_KM) : words.people(count.people, RADIUS_KM);
  return (
    <p className="row way" role="status">
      <Icon name="users" />
      <span className={count && "people" in count ? "strong" : "soft"}>{said}</span>
    </p>
  );
}
