import { useState } from "react";
import { useNavigate } from "react-router";
import { api, body, once } from "../api/client";
import { Button, ButtonLink } from "../design/Button";
import { Dialog } from "../design/Dialog";
import { Failure, Notice } from "../design/Notice";
import { OfferFacts } from "../design/OfferFacts";
import { useTask } from "../design/useTask";
import { Standing } from "./Standing";
import { Wording } from "./Wording";
import { OfferFrame, useEmployer, type Offer } from "./offer";
import { useEmployerWords } from "./words";

/** The notice as people read it, and what its writer may do with it. */
export function NoticePage() {
  const words = useEmployerWords().offer;
  return (
    <OfferFrame part="notice">
      {(offer, load) => (
        <>
          <Actions offer={offer} reload={load.reload} />
          <div className="offer-columns">
            <section className="card stack">
              <OfferFacts offer={offer} />
              <p className="prose" lang="fr">{offer.description}</p>
            </section>
            {offer.skills.length > 0 && (
              <section className="card stack stack-2" aria-labelledby="skills">
                <h2 id="skills">{words.skills}</h2>
                <ul className="stack stack-2">
                  {offer.skills.map((skill) => (
                    <li key={skill.code} className="row row-apart">
                      {skill.label} <span className={skill.weight === "ESSENTIAL" ? "tag tag-brick" : "tag"}>{skill.weight === "ESSENTIAL" ? words.essential : words.useful}</span>
                    </li>
                  ))}
                </ul>
              </section>
            )}
          </div>
        </>
      )}
    </OfferFrame>
  );
}

function Actions({ offer, reload }: { offer: Offer; reload: () => Promise<void> }) {
  const words = useEmployerWords().offer;
  const verified = useEmployer().data?.verification === "VERIFIED";
  const [asking, setAsking] = useState(false);
  const task = useTask();
  const navigate = useNavigate();
  const path = { params: { path: { id: offer.id } } };
  const publish = () =>
    task.run(async () => {
      await body(api.POST("/api/v1/offers/{id}/publish", path));
      await reload();
      navigate(`/offres/${offer.id}/candidats`);
    });
  const withdraw = () =>
    task.run(async () => {
      await body(api.POST("/api/v1/offers/{id}/withdraw", path));
      setAsking(false);
      await reload();
    });
  const duplicate = () =>
    task.run(async () => {
      const copy = await body(api.POST("/api/v1/offers/{id}/duplicate", { ...path, headers: once() }));
      navigate(`/offres/${copy.id}/modifier`);
    });
  const draft = offer.status === "DRAFT";
  return (
    <div className="stack">
      <Standing />
      {draft && <Notice>{verified ? words.draft : `${words.draft} ${words.needVerified}`}</Notice>}
      <Failure error={task.error} />
      <Wording error={task.error} />
      <div className="row">
        {draft && verified && (
          <Button icon="send" busy={task.busy && words.publishing} onClick={() => void publish()}>
            {words.publish}
          </Button>
        )}
        {(draft || offer.status === "PUBLISHED") && (
          <ButtonLink to={`/offres/${offer.id}/modifier`} look="quiet">
            {words.edit}
          </ButtonLink>
        )}
        <Button look="quiet" onClick={() => void duplicate()}>
          {words.duplicate}
        </Button>
        {(draft || offer.status === "PUBLISHED") && (
          <Button look="danger" onClick={() => setAsking(true)}>
            {words.withdraw}
          </Button>
        )}
      </div>
      <Dialog open={asking} title={words.withdrawSure} onClose={() => setAsking(false)}>
        <p>{words.withdrawText}</p>
        <div className="row">
          <Button look="danger" onClick={() => void withdraw()}>
            {words.withdraw}
          </Button>
          <Button look="quiet" onClick={() => setAsking(false)}>
            {words.keep}
          </Button>
        </div>
      </Dialog>
    </div>
  );
}
