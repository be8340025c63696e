import { useState } from "react";
import { useNavigate, useParams } from "react-router";
import { api, body, once, type Of } from "../api/client";
import { Refusal } from "../api/problem";
import { Button } from "../design/Button";
import { SelectField, TextArea, TextField } from "../design/Field";
import { Icon } from "../design/Icon";
import { Loaded } from "../design/Loaded";
import { LookUp, findCommunes, findJobs } from "../design/lookups";
import { Failure, faultOf } from "../design/Notice";
import { Page } from "../design/Page";
import { useTask } from "../design/useTask";
import { useDraft } from "../draft/draft";
import { useTerms } from "../words/terms";
import { OfferNeeds } from "./OfferNeeds";
import { Preview } from "./Preview";
import { Reached } from "./Reached";
import { SalaryFields } from "./SalaryFields";
import { Wording } from "./Wording";
import { EMPTY, fromOffer, toRequest, type OfferDraft } from "./offerDraft";
import { useOffer, type Offer } from "./offer";
import { useEmployerWords } from "./words";

const CONTRACTS = ["CDI", "CDD", "CDDI", "INTERIM", "CONTRAT_AIDE", "ALTERNANCE", "PMSMP"] as const;
const LASTING: readonly string[] = ["CDI"];

/** One form for a new offer and a change of one; what is typed is kept on the device until it is saved. */
export function OfferFormPage() {
  const { id } = useParams();
  return id ? <Change id={id} /> : <Form />;
}

function Change({ id }: { id: string }) {
  const offer = useOffer(id);
  return <Loaded of={offer}>{(read) => <Form offer={read} />}</Loaded>;
}

function Form({ offer }: { offer?: Offer }) {
  const words = useEmployerWords().form;
  const back = useEmployerWords().offer.back;
  const reached = useEmployerWords().reached;
  const terms = useTerms();
  const [draft, setDraft, forget] = useDraft<OfferDraft>(`offer-${offer?.id ?? "new"}`, offer ? fromOffer(offer) : EMPTY);
  const [key] = useState(once);
  const task = useTask();
  const navigate = useNavigate();
  const set = (part: Partial<OfferDraft>) => setDraft((old) => ({ ...old, ...part }));
  const fault = (field: string) => faultOf(task.error, field);

  const save = () =>
    task.run(async () => {
      if (!draft.romeCode) throw new Refusal(400, "", words.needJob, "", [{ field: "romeCode", message: words.needJob }], {});
      if (!draft.communeCode) throw new Refusal(400, "", words.needCommune, "", [{ field: "location", message: words.needCommune }], {});
      const request = toRequest(draft);
      const saved = offer
        ? await body(api.PUT("/api/v1/offers/{id}", { params: { path: { id: offer.id }, header: { "If-Match": "*" } }, body: request }))
        : await body(api.POST("/api/v1/offers", { headers: key, body: request }));
      forget();
      navigate(`/offres/${saved.id}`);
    });

  return (
    <Page title={offer ? words.editTitle : words.newTitle} back={{ to: offer ? `/offres/${offer.id}` : "/offres", label: offer ? offer.title : back }} narrow>
      <form
        className="stack stack-5"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <fieldset className="card stack stack-5">
          <legend className="only-read">{words.what}</legend>
          <h2 aria-hidden="true">{words.what}</h2>
          <TextField label={words.title} hint={words.titleHint} required maxLength={150} value={draft.title} onChange={(title) => set({ title })} error={fault("title")} />
          <LookUp label={words.job} hint={words.jobHint} initial={draft.romeLabel} find={findJobs} onPick={(found) => set({ romeCode: found.id, romeLabel: found.label })} error={fault("romeCode")} />
          {draft.romeCode && <Chosen text={words.jobChosen} value={draft.romeLabel} />}
          <TextArea label={words.description} hint={words.descriptionHint} required maxLength={5000} rows={6} value={draft.description} onChange={(description) => set({ description })} error={fault("description")} />
          <p className="soft small">{words.fair}</p>
        </fieldset>
        <fieldset className="card stack stack-5">
          <legend className="only-read">{words.where}</legend>
          <h2 aria-hidden="true">{words.where}</h2>
          <LookUp label={words.commune} initial={draft.communeName} find={findCommunes} onPick={(found) => set({ communeCode: found.id, communeName: found.label })} error={fault("location")} />
          <TextField label={words.address} optional value={draft.address} onChange={(address) => set({ address })} autoComplete="street-address" error={fault("location.address")} />
          <div className="grid-2">
            <SelectField label={words.contract} value={draft.contractType} onChange={(contractType) => set({ contractType: contractType as Of<"ContractType"> })}>
              {CONTRACTS.map((one) => (
                <option key={one} value={one}>
                  {terms.contract[one]}
                </option>
              ))}
            </SelectField>
            {!LASTING.includes(draft.contractType) && <TextField label={words.months} optional inputMode="numeric" value={draft.durationMonths} onChange={(durationMonths) => set({ durationMonths })} error={fault("durationMonths")} />}
            <TextField label={words.hours} optional inputMode="decimal" value={draft.weeklyHours} onChange={(weeklyHours) => set({ weeklyHours })} error={fault("weeklyHours")} />
            <TextField label={words.openings} required inputMode="numeric" value={draft.openings} onChange={(openings) => set({ openings })} error={fault("openings")} />
            <TextField label={words.start} optional type="date" value={draft.startDate} onChange={(startDate) => set({ startDate })} error={fault("startDate")} />
            <TextField label={words.expires} optional type="date" value={draft.expiresOn} onChange={(expiresOn) => set({ expiresOn })} error={fault("expiresOn")} />
          </div>
          <SalaryFields draft={draft} set={set} error={fault("salary")} />
        </fieldset>
        <OfferNeeds draft={draft} set={set} error={task.error} />
        <section className="card stack stack-2" aria-labelledby="reached">
          <h2 id="reached">{reached.title}</h2>
          <Reached draft={draft} />
        </section>
        <Preview draft={draft} />
        <Failure error={task.error} retry={() => void save()} />
        <Wording error={task.error} />
        <Button type="submit" wide busy={task.busy && words.saving}>
          {words.save}
        </Button>
      </form>
    </Page>
  );
}

function Chosen({ text, value }: { text: string; value: string }) {
  return (
    <p className="row">
      <span className="yes">
        <Icon name="check" />
      </span>
      {text} <strong>{value}</strong>
    </p>
  );
}
