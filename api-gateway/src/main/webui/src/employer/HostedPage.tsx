import { api, body } from "../api/client";
import { usePages } from "../api/pages";
import { Empty, Page } from "../design/Page";
import { PagedList } from "../design/PagedList";
import { Measures } from "../pathway/Measures";
import { Renewal } from "./Renewal";
import type { AgreementAt } from "../pathway/Agreement";
import { Standing } from "./Standing";
import { useEmployer } from "./offer";
import { useEmployerWords } from "./words";

/** The measures that take place in the employer's structure; an immersion waits here for the host's word. */
export default function HostedPage() {
  const words = useEmployerWords().hosted;
  const verified = useEmployer().data?.verification === "VERIFIED";
  return (
    <Page title={words.title} lead={words.lead} narrow>
      <Standing />
      {verified && <Hosted />}
    </Page>
  );
}

function Hosted() {
  const words = useEmployerWords().hosted;
  const measures = usePages("hosted", (cursor) => body(api.GET("/api/v1/employers/me/measures", { params: { query: { limit: 20, cursor } } })));
  return (
    <PagedList
      of={measures}
      empty={
        <Empty icon="users" title={words.none}>
          {words.noneText}
        </Empty>
      }
    >
      {(items) => (
        <section className="card" aria-label={words.title}>
          <Measures of={items} agreementOf={agreementAtHost} actions={(measure) => (measure.endedOn ?? measure.endsOn) && <Renewal measure={measure} />} />
        </section>
      )}
    </PagedList>
  );
}

function agreementAtHost(id: string): AgreementAt {
  const path = { params: { path: { id } } };
  return {
    measureId: id,
    party: "HOST",
    get: () => body(api.GET("/api/v1/employers/me/measures/{id}/agreement", path)),
    answer: (word) => body(api.POST("/api/v1/employers/me/measures/{id}/agreement/signatures", { ...path, body: word })),
    pdf: `/api/v1/employers/me/measures/${id}/agreement.pdf`,
  };
}
