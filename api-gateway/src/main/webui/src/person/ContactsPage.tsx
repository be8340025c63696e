import { Link } from "react-router";
import { api, body } from "../api/client";
import { useLoad } from "../api/load";
import { useNews } from "../api/useNews";
import { Loaded } from "../design/Loaded";
import { Empty, Page } from "../design/Page";
import { day } from "../words/forms";
import { useTerms } from "../words/terms";
import { usePersonWords } from "./words";

export function ContactsPage() {
  const words = usePersonWords().contacts;
  const terms = useTerms().contact;
  const contacts = useLoad("contacts", () => body(api.GET("/api/v1/contact-requests", { params: { query: { limit: 50 } } })));
  useNews(["CONTACT_REQUEST", "CONTACT_CLOSED"], contacts.reload);
  return (
    <Page title={words.title} lead={words.lead}>
      <Loaded of={contacts}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty icon="mail" title={words.none}>
              {words.noneText}
            </Empty>
          ) : (
            <ul className="stack">
              {items.map((contact) => (
                <li key={contact.id} className="card card-link stack stack-2">
                  <div className="row row-apart">
                    <h2>
                      <Link to={`/contacts/${contact.id}`}>{words.asks(contact.companyName ?? "")}</Link>
                    </h2>
                    <span className={contact.state === "PENDING" ? "tag tag-brick" : contact.state === "ACCEPTED" ? "tag tag-good" : "tag"}>{terms[contact.state]}</span>
                  </div>
                  <p className="facts">
                    <span>{contact.offerTitle}</span>
                    <span>{contact.communeName}</span>
                    {contact.expiresAt && (
                      <span>
                        {words.until} {day(contact.expiresAt)}
                      </span>
                    )}
                  </p>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  );
}
