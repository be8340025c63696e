import { minutes } from "../words/forms";
import { useTerms } from "../words/terms";
import { Icon } from "./Icon";

/** Minutes for each of somebody's means, shortest first. */
export function Ways({ of }: { of: Record<string, number> | undefined }) {
  const words = useTerms().mode;
  const ways = Object.entries(of ?? {}).sort(([, a], [, b]) => a - b);
  return (
    <>
      {ways.map(([mode, time]) => (
        <span key={mode}>
          <Icon name="clock" size={18} />
          {minutes(time)} {words[mode as keyof typeof words] ?? mode}
        </span>
      ))}
    </>
  );
}
