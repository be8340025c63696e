import type { Of } from "../api/client";
import type { Offer } from "./offer";

/** An offer as it is typed: numbers are text until it is saved, names stand beside their codes. */
export type OfferDraft = {
  title: string;
  description: string;
  romeCode: string;
  romeLabel: string;
  communeCode: string;
  communeName: string;
  address: string;
  contractType: Of<"ContractType">;
  durationMonths: string;
  weeklyHours: string;
  openings: string;
  startDate: string;
  expiresOn: string;
  salaryMin: string;
  salaryMax: string;
  salaryPer: Of<"SalaryPer">;
  skills: { code: string; label: string; weight: Of<"Weight"> }[];
  drivingLicence: Of<"DrivingLicence"> | "";
  shifts: Of<"Shift">[];
};

export const EMPTY: OfferDraft = {
  title: "", description: "", romeCode: "", romeLabel: "", communeCode: "", communeName: "", address: "", contractType: "CDI",
  durationMonths: "", weeklyHours: "35", openings: "1", startDate: "", expiresOn: "", salaryMin: "", salaryMax: "", salaryPer: "MONTH",
  skills: [], drivingLicence: "", shifts: [],
};

export function fromOffer(offer: Offer): OfferDraft {
  const euros = (cents: number | undefined) => (cents === undefined ? "" : String(cents / 100).replace(".", ","));
  return {
    title: offer.title,
    description: offer.description ?? "",
    romeCode: offer.romeCode,
    romeLabel: offer.romeLabel ?? offer.romeCode,
    communeCode: offer.location?.communeCode ?? "",
    communeName: offer.location?.communeName ?? "",
    address: offer.location?.address ?? "",
    contractType: offer.contractType,
    durationMonths: offer.durationMonths ? String(offer.durationMonths) : "",
    weeklyHours: offer.weeklyHours ? String(offer.weeklyHours).replace(".", ",") : "",
    openings: String(offer.openings),
    startDate: offer.startDate ?? "",
    expiresOn: offer.expiresOn ?? "",
    salaryMin: euros(offer.salary?.min),
    salaryMax: euros(offer.salary?.max),
    salaryPer: offer.salary?.per ?? "MONTH",
    skills: offer.skills.map(({ code, label, weight }) => ({ code, label, weight: weight ?? "USEFUL" })),
    drivingLicence: offer.drivingLicence ?? "",
    shifts: offer.shifts ?? [],
  };
}

/** What is sent. A number that is none is sent as NaN's JSON, null, and the API says what is missing. */
export function toRequest(draft: OfferDraft): Of<"OfferRequest"> {
  const text = (value: string) => value.trim() || undefined;
  const number = (value: string) => (value.trim() ? Number(value.trim().replace(/\s/g, "").replace(",", ".")) : undefined);
  const cents = (value: string) => {
    const euros = number(value);
    return euros === undefined ? undefined : Math.round(euros * 100);
  };
  const min = cents(draft.salaryMin);
  return {
    title: draft.title.trim(),
    description: draft.description.trim(),
    romeCode: draft.romeCode,
    contractType: draft.contractType,
    durationMonths: draft.contractType === "CDI" ? undefined : number(draft.durationMonths),
    weeklyHours: number(draft.weeklyHours),
    openings: number(draft.openings) ?? 0,
    startDate: text(draft.startDate),
    expiresOn: text(draft.expiresOn),
    location: { communeCode: draft.communeCode, address: text(draft.address) },
    salary: min === undefined ? undefined : { min, max: cents(draft.salaryMax), per: draft.salaryPer },
    skills: draft.skills.map(({ code, weight }) => ({ code, weight })),
    drivingLicence: draft.drivingLicence || undefined,
    shifts: draft.shifts,
  };
}
