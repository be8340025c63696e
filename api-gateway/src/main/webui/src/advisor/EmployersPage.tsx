import { useState } from "react";
import { api, body, type Of } from "../api/client";
import { usePages } from "../api/pages";
import { Button } from "../design/Button";
import { Dialog } from "../design/Dialog";
import { SelectField, TextArea } from "../design/Field";
import { Failure } from "../design/Notice";
import { Empty, Page } from "../design/Page";
import { PagedList } from "../design/PagedList";
import { useTask } from "../design/useTask";
import { phone } from "../words/forms";
import { useTerms } from "../words/terms";
import { useAdvisorWords } from "./words";

type Employer = Of<"EmployerView">;
const STATES = ["PENDING", "VERIFIED", "REFUSED"] as const;

/** Who may publish and search: each employer is looked at by a person before. */
export function EmployersPage() {
  const words = useAdvisorWords().employers;
  const [state, setState] = useState<Of<"Verification">>("PENDING");
  const employers = usePages(`employers-${state}`, (cursor) => body(api.GET("/api/v1/employers", { params: { query: { verification: state, limit: 50, cursor } } })));
  return (
    <Page title={words.title}>
      <div className="status-filter">
        <SelectField label={words.state} value={state} onChange={(next) => setState(next as Of<"Verification">)}>
          {STATES.map((one) => (
            <option key={one} value={one}>
              {words[one]}
            </option>
          ))}
        </SelectField>
      </div>
      <PagedList
        of={employers}
        empty={
          <Empty icon="building" title={words.none}>
            {words.noneText}
          </Empty>
        }
      >
        {(items) => (
          <ul className="grid-2">
            {items.map((employer) => (
              <EmployerCard key={employer.id} employer={employer} reload={employers.reload} />
            ))}
          </ul>
        )}
      </PagedList>
    </Page>
  );
}

function EmployerCard({ employer, reload }: { employer: Employer; reload: () => Promise<void> }) {
  const words = useAdvisorWords().employers;
  const terms = useTerms().employer;
  const [refusing, setRefusing] = useState(false);
  const [reason, setReason] = useState("");
  const task = useTask();
  const decide = (request: Of<"VerificationRequest">) =>
    task.run(async () => {
      await body(api.POST("/api/v1/employers/{id}/verification", { params: { path: { id: employer.id } }, body: request }));
      setRefusing(false);
      await reload();
    });
  return (
    <li className="card stack">
      <div className="stack stack-1">
        <h2>{employer.companyName}</h2>
        <p className="facts">
          <span>SIRET {employer.siret?.replace(/(\d{3})(\d{3})(\d{3})(\d{5})/, "$1 $2 $3 $4")}</span>
          {employer.kind && <span>{terms[employer.kind]}</span>}
          <span>{employer.location?.communeName}</span>
        </p>
        <p className="soft small">{[employer.contact?.name, employer.contact?.email, phone(employer.contact?.phone)].filter(Boolean).join("\u00a0· ")}</p>
        {employer.verificationReason && <p>{employer.verificationReason}</p>}
      </div>
      {employer.verification !== "VERIFIED" && <p className="soft small">{words.register}</p>}
      <Failure error={task.error} />
      <div className="row">
        {employer.verification !== "VERIFIED" && (
          <Button icon="check" busy={task.busy && words.busy} onClick={() => void decide({ decision: "VERIFIED" })}>
            {words.accept}
          </Button>
        )}
        {employer.verification !== "REFUSED" && (
          <Button look="danger" onClick={() => setRefusing(true)}>
            {words.refuse}
          </Button>
        )}
      </div>
      <Dialog open={refusing} title={`${words.refuse} : ${employer.companyName}`} onClose={() => setRefusing(false)}>
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            void decide({ decision: "REFUSED", reason });
          }}
        >
          <TextArea label={words.reason} hint={words.reasonHint} required maxLength={500} value={reason} onChange={setReason} />
          <Failure error={task.error} />
          <div className="row">
            <Button type="submit" look="danger" busy={task.busy && words.busy}>
              {words.refuse}
            </Button>
            <Button look="quiet" onClick={() => setRefusing(false)}>
              {words.cancel}
            </Button>
          </div>
        </form>
      </Dialog>
    </li>
  );
}
