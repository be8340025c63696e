import { useState } from "react";
import { Link } from "react-router";
import { api, body, type Of } from "../api/client";
import { useLoad } from "../api/load";
import { ButtonLink } from "../design/Button";
import { SelectField } from "../design/Field";
import { Loaded } from "../design/Loaded";
import { Empty, Page } from "../design/Page";
import { day } from "../words/forms";
import { useTerms } from "../words/terms";
import { Standing } from "./Standing";
import { OfferTag } from "./offer";
import { useEmployerWords } from "./words";

const STATES = ["PUBLISHED", "DRAFT", "FILLED", "WITHDRAWN", "EXPIRED"] as const;

export function MyOffersPage() {
  const words = useEmployerWords().mine;
  const terms = useTerms();
  const [status, setStatus] = useState<Of<"OfferStatus"> | "">("");
  const offers = useLoad(`mine-${status}`, () => body(api.GET("/api/v1/offers/mine", { params: { query: { limit: 100, status: status || undefined } } })));
  const create = (
    <ButtonLink to="/offres/nouvelle" icon="plus">
      {words.create}
    </ButtonLink>
  );
  return (
    <Page title={words.title} actions={create}>
      <Standing />
      <Loaded of={offers}>
        {({ items }) =>
          items.length === 0 && !status ? (
            <Empty icon="briefcase" title={words.none} action={create}>
              {words.noneText}
            </Empty>
          ) : (
            <>
              <div className="status-filter">
                <SelectField label={words.status} value={status} onChange={(next) => setStatus(next as typeof status)}>
                  <option value="">{words.all}</option>
                  {STATES.map((one) => (
                    <option key={one} value={one}>
                      {terms.offer[one]}
                    </option>
                  ))}
                </SelectField>
              </div>
              <ul className="grid-2">
                {items.map((offer) => (
                  <li key={offer.id} className="card card-link stack stack-2">
                    <div className="row row-apart">
                      <h2>
                        <Link to={offer.status === "PUBLISHED" ? `/offres/${offer.id}/candidats` : `/offres/${offer.id}`}>{offer.title}</Link>
                      </h2>
                      <OfferTag status={offer.status} />
                    </div>
                    <p className="facts">
                      <span>{offer.location?.communeName}</span>
                      <span>{terms.contract[offer.contractType]}</span>
                      <span>{words.openings(offer.openings)}</span>
                    </p>
                    {offer.publishedAt && (
                      <p className="soft small">
                        {words.publishedOn} {day(offer.publishedAt)}
                      </p>
                    )}
                  </li>
                ))}
              </ul>
            </>
          )
        }
      </Loaded>
    </Page>
  );
}
