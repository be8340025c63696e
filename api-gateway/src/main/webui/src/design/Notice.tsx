import type { ReactNode } from "react";
import { Refusal, Unreachable } from "../api/problem";
import { Button } from "./Button";
import { Icon, type IconName } from "./Icon";
import { useKitWords } from "./words";

type Tone = "info" | "good" | "warn" | "bad";
const ICONS: Record<Tone, IconName> = { info: "info", good: "check", warn: "warning", bad: "warning" };

export function Notice({ tone = "info", title, children, live }: { tone?: Tone; title?: ReactNode; children?: ReactNode; live?: boolean }) {
  return (
    <div className={`notice notice-${tone}`} role={live ? (tone === "bad" ? "alert" : "status") : undefined}>
      <Icon name={ICONS[tone]} />
      <div className="stack stack-1">
        {title && <p className="strong">{title}</p>}
        {children && <div>{children}</div>}
      </div>
    </div>
  );
}

/** Why something failed, in words: the API's own for a refusal, ours when it was out of reach. */
export function Failure({ error, retry }: { error: unknown; retry?: () => void }) {
  const words = useKitWords();
  if (!error) return null;
  const again = retry && (
    <Button look="quiet" onClick={retry}>
      {words.retry}
    </Button>
  );
  if (error instanceof Unreachable) {
    return (
      <Notice tone="warn" live title={words.noNetwork}>
        <div className="stack stack-2">
          <p>{words.noNetworkDetail}</p>
          {again}
        </div>
      </Notice>
    );
  }
  const refusal = error instanceof Refusal ? error : null;
  const title = refusal && refusal.status < 500 ? refusal.title : words.broken;
  const detail = refusal && refusal.status < 500 ? refusal.detail : words.brokenDetail;
  const more = refusal ? refusal.violations.filter(({ message }) => message !== detail && message !== title) : [];
  return (
    <Notice tone="bad" live title={title || words.broken}>
      <div className="stack stack-2">
        {detail && detail !== title && <p>{detail}</p>}
        {more.length > 0 && (
          <ul>
            {more.map((one) => (
              <li key={one.field + one.message}>{one.message}</li>
            ))}
          </ul>
        )}
        {(!refusal || refusal.status >= 500) && again}
      </div>
    </Notice>
  );
}

/** What the API says of one field; matches `wantedJobs` for `wantedJobs[0].romeCode`, too. */
export function faultOf(error: unknown, field: string): string | undefined {
  return error instanceof Refusal ? error.violations.find((one) => one.field === field || one.field.startsWith(field + "[") || one.field.startsWith(field + "."))?.message : undefined;
}
