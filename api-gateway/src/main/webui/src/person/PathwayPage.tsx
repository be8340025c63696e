import { api, body } from "../api/client";
import { usePages } from "../api/pages";
import { Loaded } from "../design/Loaded";
import { Empty, Page } from "../design/Page";
import { PagedList } from "../design/PagedList";
import { Measures, agreementOf } from "../pathway/Measures";
import { useProfile } from "./profile";
import { useWayWords } from "./wayWords";

/** The measures of the person, as their advisor recorded them, and the agreements that wait for their word. */
export default function PathwayPage() {
  const words = useWayWords().pathway;
  const profile = useProfile();
  return (
    <Page title={words.title} lead={words.lead} back={{ to: "/profil", label: words.back }} narrow>
      <Loaded of={profile}>{(read) => <Own profileId={read.id} />}</Loaded>
    </Page>
  );
}

function Own({ profileId }: { profileId: string }) {
  const words = useWayWords().pathway;
  const measures = usePages(`own-measures-${profileId}`, (cursor) => body(api.GET("/api/v1/pathways/{profileId}/measures", { params: { path: { profileId }, query: { limit: 20, cursor } } })));
  return (
    <PagedList
      of={measures}
      empty={
        <Empty icon="list" title={words.none}>
          {words.noneText}
        </Empty>
      }
    >
      {(items) => (
        <section className="card" aria-label={words.title}>
          <Measures of={items} agreementOf={agreementOf(profileId, "PERSON")} />
        </section>
      )}
    </PagedList>
  );
}
