import type { ReactNode } from "react";
import { NavLink, useParams } from "react-router";
import { api, body, download, type Of } from "../api/client";
import { useLoad } from "../api/load";
import { useSession } from "../api/session";
import { Button, ButtonLink } from "../design/Button";
import { Loaded } from "../design/Loaded";
import { Failure } from "../design/Notice";
import { Page } from "../design/Page";
import { useTask } from "../design/useTask";
import { day } from "../words/forms";
import { useFacilitatorWords } from "./words";

export type Programme = Of<"ProgrammeView">;
export type Progress = Of<"ProgressView">;
export type Lot = Of<"LotView">;
export type Participant = Of<"ParticipantView">;

export function useProgramme(id: string) {
  return useLoad(`programme-${id}`, () => body(api.GET("/api/v1/programmes/{id}", { params: { path: { id } } })));
}

export function useLots(programmeId: string) {
  return useLoad(`lots-${programmeId}`, () => body(api.GET("/api/v1/programmes/{id}/lots", { params: { path: { id: programmeId }, query: { limit: 100 } } })));
}

export function useLot(id: string) {
  return useLoad(`lot-${id}`, () => body(api.GET("/api/v1/lots/{id}", { params: { path: { id } } })));
}

/** All of a programme, page after page: hours may be anybody's. */
export function useAllParticipants(programmeId: string) {
  return useLoad(`all-participants-${programmeId}`, async () => {
    const all: Participant[] = [];
    let cursor: string | undefined;
    do {
      const page: Of<"PageParticipantView"> = await body(api.GET("/api/v1/programmes/{id}/participants", { params: { path: { id: programmeId }, query: { limit: 100, cursor } } }));
      all.push(...page.items);
      cursor = page.nextCursor;
    } while (cursor);
    return all;
  });
}

/** As people read it: "732 829 320 00074". */
export function siret(of: string | undefined): string {
  return (of ?? "").replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, "$1 $2 $3 $4");
}

/** Hours are the facilitator's to write; an administrator reads them. */
export function useWrites(): boolean {
  const session = useSession();
  return session.status === "open" && session.account.role === "FACILITATOR";
}

/** The frame of a programme's pages. */
export function ProgrammeFrame({ part, children }: { part: "progress" | "lots" | "participants" | "colleges"; children: (programme: Programme) => ReactNode }) {
  const { id = "" } = useParams();
  const words = useFacilitatorWords();
  const programme = useProgramme(id);
  const task = useTask();
  return (
    <Loaded of={programme}>
      {(read) => (
        <Page
          title={read.name}
          part={words.programme[part]}
          back={{ to: "/programmes", label: words.programme.back }}
          actions={<span className="tag tag-sea">{words.kinds[read.kind as Of<"ProgrammeKind">]}</span>}
          lead={`${read.contractingBody}, ${words.from} ${day(read.startsOn)} ${words.to} ${day(read.endsOn)}`}
        >
          <div className="row">
            <ButtonLink look="quiet" to={`/programmes/${id}/modifier`}>
              {words.programme.edit}
            </ButtonLink>
            <Button look="quiet" icon="list" onClick={() => void task.run(() => download(`/api/v1/programmes/${id}/hours.csv`, "heures.csv"))}>
              {words.programme.csv}
            </Button>
          </div>
          <Failure error={task.error} />
          <nav className="tabs" aria-label={read.name}>
            <NavLink to={`/programmes/${id}`} end>
              {words.programme.progress}
            </NavLink>
            <NavLink to={`/programmes/${id}/lots`}>{words.programme.lots}</NavLink>
            <NavLink to={`/programmes/${id}/participants`}>{words.programme.participants}</NavLink>
            {read.kind === "MARCHE_COLLEGE" && <NavLink to={`/programmes/${id}/colleges`}>{words.programme.colleges}</NavLink>}
          </nav>
          {children(read)}
        </Page>
      )}
    </Loaded>
  );
}
