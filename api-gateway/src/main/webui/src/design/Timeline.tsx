import type { Of } from "../api/client";
import { day } from "../words/forms";
import { useTerms } from "../words/terms";

export function Timeline({ steps }: { steps: Of<"ApplicationStep">[] }) {
  const words = useTerms().application;
  return (
    <ol className="timeline">
      {steps.map((step) => (
        <li key={step.state}>
          <p className="strong">{words[step.state]}</p>
          <p className="soft small">{day(step.on ?? step.at)}</p>
        </li>
      ))}
    </ol>
  );
}
