import { useTerms } from "../words/terms";

type Components = { job?: number; skills?: number; distance?: number };

/** How well two sides fit, part by part, as bars; the published weights say how they make one order. */
export function Fit({ components }: { components: Components }) {
  const words = useTerms().component;
  return (
    <div className="fit">
      {(["job", "skills", "distance"] as const).map((part) => (
        <FitRow key={part} label={words[part]} share={components[part] ?? 0} />
      ))}
    </div>
  );
}

function FitRow({ label, share }: { label: string; share: number }) {
  return (
    <>
      <span aria-hidden="true">{label}</span>
      <meter className="bar fit-bar" min={0} max={1} value={share} aria-label={label}>
        {Math.round(share * 100)} %
      </meter>
    </>
  );
}

/** One word for a score of 0 to 1: nobody has to read a decimal. */
export function FitTag({ score }: { score: number }) {
  const words = useTerms().fit;
  if (score >= 0.75) return <span className="tag tag-good">{words.strong}</span>;
  if (score >= 0.5) return <span className="tag tag-sea">{words.good}</span>;
  return <span className="tag">{words.partial}</span>;
}
