import type { Of } from "../api/client";
import { day, number } from "../words/forms";
import { usePathwayWords } from "./words";

type Recorded = Of<"Recorded">;

/** All that was recorded of a measure, the oldest first, with what it said before each change. */
export function MeasureHistory({ of }: { of: Of<"MeasureView"> }) {
  const words = usePathwayWords();
  const steps = of.history ?? [];
  return (
    <section className="stack stack-2" aria-labelledby="measure-history">
      <h3 id="measure-history">{words.history}</h3>
      <ol className="timeline">
        {steps.map((step) => (
          <li key={step.at}>
            <p className="strong">{step.before ? words.changed : step.outcome ? `${words.outcome} : ${words.outcomes[step.outcome]}, ${day(step.on)}` : words.recorded}</p>
            {step.before && <Before of={step.before} />}
            <p className="soft small">{day(step.at)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Before({ of }: { of: NonNullable<Recorded["before"]> }) {
  const words = usePathwayWords();
  const said = [
    `${words.from} ${day(of.startsOn)}${of.endsOn ? ` ${words.until} ${day(of.endsOn)}` : ""}`,
    of.purpose && words.purposes[of.purpose],
    of.weeklyHours && words.hours(number(of.weeklyHours, 2)),
    of.structureSiret && `SIRET ${of.structureSiret}`,
  ];
  return (
    <p className="small">
      {words.before} : {said.filter(Boolean).join("\u00a0· ")}
    </p>
  );
}
