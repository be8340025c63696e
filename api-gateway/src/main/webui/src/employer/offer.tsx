import type { ReactNode } from "react";
import { NavLink, useParams } from "react-router";
import { api, body, type Of } from "../api/client";
import { useLoad, type Load } from "../api/load";
import { Loaded } from "../design/Loaded";
import { Page } from "../design/Page";
import { useTerms } from "../words/terms";
import { useEmployerWords } from "./words";

export type Offer = Of<"OfferView">;

export function useEmployer() {
  return useLoad("employer", () => body(api.GET("/api/v1/employers/me")));
}

export function useOffer(id: string) {
  return useLoad(`offer-${id}`, () => body(api.GET("/api/v1/offers/{id}", { params: { path: { id } } })));
}

const TONES: Record<Of<"OfferStatus">, string> = { DRAFT: "tag tag-warn", PUBLISHED: "tag tag-good", FILLED: "tag tag-sea", WITHDRAWN: "tag", EXPIRED: "tag" };

export function OfferTag({ status }: { status: Of<"OfferStatus"> }) {
  return <span className={TONES[status]}>{useTerms().offer[status]}</span>;
}

/** The frame of an offer's four pages: its title, its state, the way from one page to the other. */
export function OfferFrame({ part, actions, children }: { part: "notice" | "candidates" | "applications" | "contacts"; actions?: (offer: Offer, load: Load<Offer>) => ReactNode; children: (offer: Offer, load: Load<Offer>) => ReactNode }) {
  const { id = "" } = useParams();
  const words = useEmployerWords();
  const offer = useOffer(id);
  return (
    <Loaded of={offer}>
      {(read) => (
        <Page title={read.title} part={words.tabs[part]} back={{ to: "/offres", label: words.offer.back }} actions={<OfferTag status={read.status} />} lead={read.location?.communeName}>
          {actions?.(read, offer)}
          <nav className="tabs" aria-label={read.title}>
            <NavLink to={`/offres/${id}`} end>
              {words.tabs.notice}
            </NavLink>
            <NavLink to={`/offres/${id}/candidats`}>{words.tabs.candidates}</NavLink>
            <NavLink to={`/offres/${id}/candidatures`}>{words.tabs.applications}</NavLink>
            <NavLink to={`/offres/${id}/contacts`}>{words.tabs.contacts}</NavLink>
          </nav>
          {children(read, offer)}
        </Page>
      )}
    </Loaded>
  );
}
