import { api, body, type Of } from "../api/client";
import { Button } from "../design/Button";
import { SelectField, TextField } from "../design/Field";
import { Icon } from "../design/Icon";
import { Loaded } from "../design/Loaded";
import { LookUp, findCommunes } from "../design/lookups";
import { Failure, Notice, faultOf } from "../design/Notice";
import { Page } from "../design/Page";
import { useTask } from "../design/useTask";
import { useDraft } from "../draft/draft";
import { number } from "../words/forms";
import { useTerms } from "../words/terms";
import { Standing } from "./Standing";
import { Workplaces } from "./Workplaces";
import { useEmployer } from "./offer";
import { useEmployerWords } from "./words";
import { useState } from "react";

const KINDS = ["ENTREPRISE", "ASSOCIATION", "COLLECTIVITE", "EI", "AI", "ACI", "ETTI", "EITI", "GEIQ"] as const;

type Employer = Of<"EmployerView">;

export function CompanyPage() {
  const words = useEmployerWords().company;
  const employer = useEmployer();
  return (
    <Page title={words.title} lead={words.lead} narrow>
      <Standing />
      <Loaded of={employer}>
        {(read) => (
          <>
            <Form read={read} reload={employer.reload} />
            {read.verification === "VERIFIED" && <Workplaces />}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Form({ read, reload }: { read: Employer; reload: () => Promise<void> }) {
  const words = useEmployerWords().company;
  const terms = useTerms().employer;
  const [draft, setDraft, forget] = useDraft<Employer>("company", read);
  const [saved, setSaved] = useState(false);
  const task = useTask();
  const set = (part: Partial<Employer>) => (setSaved(false), setDraft((old) => ({ ...old, ...part })));
  const contact = draft.contact ?? {};
  const save = () =>
    task.run(async () => {
      await body(
        api.PUT("/api/v1/employers/me", {
          params: { header: { "If-Match": "*" } },
          body: {
            siret: draft.siret ?? "",
            companyName: draft.companyName ?? "",
            kind: draft.kind ?? "ENTREPRISE",
            location: { communeCode: draft.location?.communeCode ?? "", address: draft.location?.address || undefined },
            contact: { name: contact.name || undefined, email: contact.email || undefined, phone: contact.phone || undefined },
          },
        }),
      );
      forget();
      setSaved(true);
      await reload();
    });
  return (
    <>
      {read.answerRate?.share !== undefined ? (
        <Notice title={words.rate(number(read.answerRate.share * 100), read.answerRate.days ?? 0)}>{words.rateText}</Notice>
      ) : (
        read.verification === "VERIFIED" && <p className="soft">{words.rateUnknown}</p>
      )}
      <form
        className="card stack stack-5"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {read.verification === "VERIFIED" && (
          <p>
            <span className="tag tag-good">
              <Icon name="check" size={16} />
              {words.verified}
            </span>
          </p>
        )}
        <TextField label={words.name} required value={draft.companyName ?? ""} onChange={(companyName) => set({ companyName })} error={faultOf(task.error, "companyName")} />
        <TextField label={words.siret} required inputMode="numeric" value={draft.siret ?? ""} onChange={(siret) => set({ siret })} error={faultOf(task.error, "siret")} />
        <SelectField label={words.kind} value={draft.kind ?? "ENTREPRISE"} onChange={(kind) => set({ kind: kind as Of<"EmployerKind"> })}>
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {terms[kind]}
            </option>
          ))}
        </SelectField>
        <LookUp label={words.commune} initial={draft.location?.communeName ?? ""} find={findCommunes} onPick={(found) => set({ location: { ...draft.location, communeCode: found.id, communeName: found.label } })} error={faultOf(task.error, "location")} />
        <TextField label={words.address} optional value={draft.location?.address ?? ""} onChange={(address) => set({ location: { ...draft.location, address } })} />
        <fieldset className="stack">
          <legend className="legend">{words.contact}</legend>
          <TextField label={words.contactName} optional value={contact.name ?? ""} onChange={(name) => set({ contact: { ...contact, name } })} />
          <TextField label={words.email} optional type="email" value={contact.email ?? ""} onChange={(email) => set({ contact: { ...contact, email } })} error={faultOf(task.error, "contact.email")} />
          <TextField label={words.phone} optional type="tel" value={contact.phone ?? ""} onChange={(phone) => set({ contact: { ...contact, phone } })} error={faultOf(task.error, "contact.phone")} />
        </fieldset>
        <Failure error={task.error} retry={() => void save()} />
        {saved && (
          <Notice tone="good" live>
            {words.saved}
          </Notice>
        )}
        <Button type="submit" wide busy={task.busy && words.saving}>
          {words.save}
        </Button>
      </form>
    </>
  );
}
