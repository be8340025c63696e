import { useState } from "react";
import { Button } from "../../design/Button";
import { Notice } from "../../design/Notice";
import { Step } from "./Step";
import { useSecondFactorWords } from "./words";

/** The codes for a day without the phone, shown this once. */
export function RecoveryCodes({ codes, onDone }: { codes: string[]; onDone: () => void }) {
  const words = useSecondFactorWords().codes;
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = () =>
    navigator.clipboard.writeText(codes.join("\n")).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <Step title={words.title}>
      <p>{words.text}</p>
      <ol className="recovery-codes" aria-label={words.list}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <div className="row no-print">
        {navigator.clipboard && (
          <Button look="quiet" onClick={() => void copy()}>
            {words.copy}
          </Button>
        )}
        <Button look="quiet" onClick={() => save(words.file, codes)}>
          {words.save}
        </Button>
        <Button look="quiet" onClick={() => print()}>
          {words.print}
        </Button>
      </div>
      {copied !== null && (
        <Notice key={String(copied)} tone={copied ? "good" : "bad"} live>
          {copied ? words.copied : words.notCopied}
        </Notice>
      )}
      <div className="no-print">
        <Button wide onClick={onDone}>
          {words.done}
        </Button>
      </div>
    </Step>
  );
}

function save(name: string, codes: string[]) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([codes.join("\r\n") + "\r\n"], { type: "text/plain" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
