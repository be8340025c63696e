import { useState } from "react";
import { Link, useParams } from "react-router";
import { api, body, type Of } from "../api/client";
import { useLoad } from "../api/load";
import { useNews } from "../api/useNews";
import { Button } from "../design/Button";
import { Dialog } from "../design/Dialog";
import { Loaded } from "../design/Loaded";
import { Failure } from "../design/Notice";
import { Page } from "../design/Page";
import { Thread } from "../design/Thread";
import { Timeline } from "../design/Timeline";
import { useTask } from "../design/useTask";
import { ApplicationTag, Clock } from "./ApplicationsPage";
import { usePersonWords } from "./words";

export function ApplicationPage() {
  const { id = "" } = useParams();
  const words = usePersonWords().applications;
  const application = useLoad(`application-${id}`, () => body(api.GET("/api/v1/applications/{id}", { params: { path: { id } } })));
  useNews(["APPLICATION_CHANGED"], application.reload);
  return (
    <Loaded of={application}>
      {(read) => (
        <Page title={read.offerTitle ?? ""} written="fr" lead={read.companyName} back={{ to: "/candidatures", label: words.back }}>
          <div className="row">
            <ApplicationTag state={read.state} />
            <Clock due={read.replyDueAt} />
            <Link to={`/offres/${read.offerId}`}>{words.seeOffer}</Link>
          </div>
          <div className="offer-columns">
            <Thread title={words.messages} applicationId={id} me="BENEFICIARY" other={read.companyName ?? words.theirs} closed={read.nextStates.length === 0} />
            <section className="card stack" aria-labelledby="history">
              <h2 id="history">{words.history}</h2>
              <Timeline steps={read.history} />
              {read.refusalLabel && (
                <p>
                  <span className="soft">{words.reason} : </span>
                  <span lang="fr">{read.refusalLabel}</span>
                </p>
              )}
              <Moves application={read} reload={application.reload} />
            </section>
          </div>
        </Page>
      )}
    </Loaded>
  );
}

function Moves({ application, reload }: { application: Of<"ApplicationView">; reload: () => Promise<void> }) {
  const words = usePersonWords().applications;
  const [asking, setAsking] = useState(false);
  const task = useTask();
  if (!application.nextStates.includes("WITHDRAWN")) return null;
  const withdraw = () =>
    task.run(async () => {
      await body(api.POST("/api/v1/applications/{id}/transitions", { params: { path: { id: application.id } }, body: { to: "WITHDRAWN" } }));
      setAsking(false);
      await reload();
    });
  return (
    <>
      <Button look="danger" wide onClick={() => setAsking(true)}>
        {words.withdraw}
      </Button>
      <Dialog open={asking} title={words.withdrawSure} onClose={() => setAsking(false)}>
        <p>{words.withdrawText}</p>
        <Failure error={task.error} />
        <div className="row">
          <Button look="danger" busy={task.busy && `${words.withdraw}…`} onClick={() => void withdraw()}>
            {words.withdraw}
          </Button>
          <Button look="quiet" onClick={() => setAsking(false)}>
            {words.keep}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
