import { useState } from "react";
import { useParams } from "react-router";
import { api, body, type Of } from "../api/client";
import { useLoad } from "../api/load";
import { useNews } from "../api/useNews";
import { Button } from "../design/Button";
import { Loaded } from "../design/Loaded";
import { Failure } from "../design/Notice";
import { Empty } from "../design/Page";
import { useTask } from "../design/useTask";
import { day } from "../words/forms";
import { useTerms } from "../words/terms";
import { OfferFrame } from "./offer";
import { Reach } from "./ReceivedPage";
import { useEmployerWords } from "./words";

/** Whom the employer asked for this offer, and how to reach who said yes. */
export function ContactsPage() {
  const { id = "" } = useParams();
  const words = useEmployerWords().contacts;
  const contacts = useLoad("contacts", () => body(api.GET("/api/v1/contact-requests", { params: { query: { limit: 100 } } })));
  useNews(["CONTACT_ACCEPTED", "CONTACT_CLOSED"], contacts.reload);
  return (
    <OfferFrame part="contacts">
      {() => (
        <Loaded of={contacts}>
          {({ items }) => {
            const asked = items.filter((one) => one.offerId === id);
            return asked.length === 0 ? (
              <Empty icon="mail" title={words.none}>
                {words.noneText}
              </Empty>
            ) : (
              <ul className="grid-2">
                {asked.map((contact) => (
                  <ContactCard key={contact.id} contact={contact} />
                ))}
              </ul>
            );
          }}
        </Loaded>
      )}
    </OfferFrame>
  );
}

function ContactCard({ contact }: { contact: Of<"ContactRequestView"> }) {
  const words = useEmployerWords().contacts;
  const terms = useTerms().contact;
  const [person, setPerson] = useState<Of<"DisclosureView">>();
  const task = useTask();
  const reveal = () => task.run(async () => setPerson(await body(api.GET("/api/v1/contact-requests/{id}/disclosure", { params: { path: { id: contact.id } } }))));
  return (
    <li className="card stack stack-2">
      <p className="row row-apart">
        <span className="soft small">
          {words.askedOn} {day(contact.createdAt)}
        </span>
        <span className={contact.state === "ACCEPTED" ? "tag tag-good" : contact.state === "PENDING" ? "tag tag-sea" : "tag"}>{terms[contact.state]}</span>
      </p>
      <p className="prose">{contact.message}</p>
      {contact.expiresAt && (
        <p className="soft small">
          {words.until} {day(contact.expiresAt)}
        </p>
      )}
      {contact.declineLabel && <p>{contact.declineLabel}</p>}
      {contact.state === "ACCEPTED" && !person && (
        <Button look="quiet" icon="phone" wide onClick={() => void reveal()}>
          {words.reveal}
        </Button>
      )}
      <Reach person={person} />
      <Failure error={task.error} />
    </li>
  );
}
