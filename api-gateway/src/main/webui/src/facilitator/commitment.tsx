import type { Of } from "../api/client";
import { OneOf } from "../design/Choices";
import { TextField } from "../design/Field";
import { faultOf } from "../design/Notice";
import { typedNumber } from "../words/forms";
import { useFacilitatorWords } from "./words";

/** How the hours of a programme or lot are said, as it is typed. */
export type Commitment = { way: "LOTS" | "GIVEN" | "COMPUTED"; hours: string; amount: string; labour: string; share: string; cost: string };

type Said = { hoursCommitted?: number; basis?: Of<"ContractBasis"> };

const text = (value: number | undefined) => (value === undefined ? "" : String(value).replace(".", ","));

export const NOTHING_SAID: Commitment = { way: "GIVEN", hours: "", amount: "", labour: "", share: "", cost: "" };

export function toCommitment({ hoursCommitted, basis }: Said): Commitment {
  return {
    way: basis ? "COMPUTED" : "GIVEN",
    hours: basis ? "" : text(hoursCommitted),
    amount: text(basis && basis.amountCents / 100),
    labour: text(basis && Math.round(basis.labourShare * 10_000) / 100),
    share: text(basis && Math.round(basis.insertionShare * 10_000) / 100),
    cost: text(basis && basis.hourlyCostCents / 100),
  };
}

/** What is sent. A number that is none becomes null on the wire, and the API says what is missing. */
export function fromCommitment(said: Commitment): Said {
  if (said.way === "LOTS") return {};
  if (said.way === "GIVEN") return { hoursCommitted: typedNumber(said.hours) };
  const scaled = (typed: string, by: number) => Math.round((typedNumber(typed) ?? NaN) * by);
  return {
    basis: {
      amountCents: scaled(said.amount, 100),
      labourShare: scaled(said.labour, 100) / 10_000,
      insertionShare: scaled(said.share, 100) / 10_000,
      hourlyCostCents: scaled(said.cost, 100),
    },
  };
}

/** Given, computed from the contract, or, for a programme, those of its lots. */
export function CommitmentFields({ said, set, lots, error }: { said: Commitment; set: (next: Commitment) => void; lots?: boolean; error: unknown }) {
  const words = useFacilitatorWords().form;
  const change = (part: Partial<Commitment>) => set({ ...said, ...part });
  return (
    <div className="stack stack-5">
      <OneOf
        legend={words.commitment}
        value={said.way}
        onChange={(way) => change({ way })}
        choices={[...(lots ? [{ value: "LOTS" as const, label: words.lotsCount }] : []), { value: "GIVEN" as const, label: words.given }, { value: "COMPUTED" as const, label: words.computed }]}
      />
      {said.way === "GIVEN" && <TextField label={words.hours} required inputMode="decimal" value={said.hours} onChange={(hours) => change({ hours })} error={faultOf(error, "hoursCommitted")} />}
      {said.way === "COMPUTED" && (
        <>
          <div className="grid-2">
            <TextField label={words.amount} required inputMode="decimal" value={said.amount} onChange={(amount) => change({ amount })} error={faultOf(error, "basis.amountCents")} />
            <TextField label={words.labour} required inputMode="decimal" value={said.labour} onChange={(labour) => change({ labour })} error={faultOf(error, "basis.labourShare")} />
            <TextField label={words.share} required inputMode="decimal" value={said.share} onChange={(share) => change({ share })} error={faultOf(error, "basis.insertionShare")} />
            <TextField label={words.cost} required inputMode="decimal" value={said.cost} onChange={(cost) => change({ cost })} error={faultOf(error, "basis.hourlyCostCents")} />
          </div>
          <p className="soft small">{words.formula}</p>
        </>
      )}
    </div>
  );
}
