import { useState } from "react";
import { useParams } from "react-router";
import { api, body } from "../api/client";
import { usePages } from "../api/pages";
import { Button } from "../design/Button";
import { ImportCard } from "../design/ImportCard";
import { Empty } from "../design/Page";
import { PagedList } from "../design/PagedList";
import { day } from "../words/forms";
import { ParticipantDialog } from "./ParticipantDialog";
import { ProgrammeFrame, useWrites, type Participant } from "./programme";
import { useFacilitatorWords } from "./words";

export function ParticipantsPage() {
  return <ProgrammeFrame part="participants">{() => <Participants />}</ProgrammeFrame>;
}

function Participants() {
  const { id = "" } = useParams();
  const words = useFacilitatorWords();
  const participants = usePages(`participants-${id}`, (cursor) => body(api.GET("/api/v1/programmes/{id}/participants", { params: { path: { id }, query: { limit: 100, cursor } } })));
  const [open, setOpen] = useState<Participant | "new" | null>(null);
  const writes = useWrites();
  return (
    <>
      {writes && (
        <>
          <Button icon="plus" wide onClick={() => setOpen("new")}>
            {words.people.add}
          </Button>
          <ImportCard title={words.people.importTitle} path={`/api/v1/programmes/${id}/participants:import`} help={words.people.columns} take={words.people.importing} taken={words.people.imported} onTaken={participants.reload} />
        </>
      )}
      <PagedList
        of={participants}
        empty={
          <Empty icon="users" title={words.people.none}>
            {words.people.noneText}
          </Empty>
        }
      >
        {(items) => (
          <ul className="card divided">
            {items.map((one) => (
              <Row key={one.participantId} participant={one} onChange={() => setOpen(one)} />
            ))}
          </ul>
        )}
      </PagedList>
      <ParticipantDialog key={open === "new" || !open ? "new" : open.participantId} programmeId={id} open={open} onClose={() => setOpen(null)} onSaved={participants.reload} />
    </>
  );
}

function Row({ participant, onChange }: { participant: Participant; onChange: () => void }) {
  const words = useFacilitatorWords();
  const publics = participant.publics ?? [];
  const name = participant.reference ?? words.people.noReference;
  return (
    <li className="row row-apart">
      <div className="stack stack-1">
        <p className="strong">{name}</p>
        <p className="soft small">
          {words.people.entered} : {day(participant.enteredOn)}. {words.people.until} {day(participant.countsUntil)}.
        </p>
        <p className="tags">
          {publics.length === 0 && <span className="tag tag-warn">{words.people.unknown}</span>}
          {publics.map((one) => (
            <span className="tag" key={one}>
              {words.publics[one]}
            </span>
          ))}
        </p>
      </div>
      <Button look="plain" aria-label={`${words.people.change} : ${name}`} onClick={onChange}>
        {words.people.change}
      </Button>
    </li>
  );
}
