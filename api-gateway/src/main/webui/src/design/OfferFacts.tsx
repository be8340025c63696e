import type { Of } from "../api/client";
import { day, money, number } from "../words/forms";
import { useTerms } from "../words/terms";
import { usePersonWords } from "../person/words";

type Facts = Pick<Of<"OfferView">, "contractType" | "durationMonths" | "weeklyHours" | "shifts" | "salary" | "startDate" | "drivingLicence" | "openings" | "expiresOn"> & { location?: { address?: string; communeName?: string } };

/** The facts of an offer, the same for who reads it, for who wrote it, and while it is written. */
export function OfferFacts({ offer }: { offer: Facts }) {
  const words = usePersonWords().offer;
  const terms = useTerms();
  const hour = (time: string) => time.slice(0, 5);
  const pairs: [string, string | undefined][] = [
    [words.where, [offer.location?.address, offer.location?.communeName].filter(Boolean).join(", ")],
    [words.contract, terms.contract[offer.contractType] + (offer.durationMonths ? `, ${words.months(offer.durationMonths)}` : "")],
    [words.hours, offer.weeklyHours ? words.hoursWeek(number(offer.weeklyHours, 2)) : undefined],
    [words.shifts, offer.shifts?.map((shift) => `${shift.days.map((one) => terms.day[one]).join(", ")} : ${hour(shift.start)}–${hour(shift.end)}`).join(" ; ")],
    [words.salary, offer.salary && `${money(offer.salary.min)}${offer.salary.max && offer.salary.max !== offer.salary.min ? ` – ${money(offer.salary.max)}` : ""} ${terms.salary[offer.salary.per]}`],
    [words.from, offer.startDate ? day(offer.startDate) : words.asSoon],
    [words.licence, offer.drivingLicence],
    [words.openings, String(offer.openings)],
    [words.until, offer.expiresOn && day(offer.expiresOn)],
  ];
  return (
    <dl className="pairs">
      {pairs
        .filter(([, value]) => value)
        .map(([name, value]) => (
          <FactPair key={name} name={name} value={value!} />
        ))}
    </dl>
  );
}

function FactPair({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}
