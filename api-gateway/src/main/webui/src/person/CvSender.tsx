import { useRef, useState } from "react";
import { upload, type Of } from "../api/client";
import { Button } from "../design/Button";
import { Failure, Notice } from "../design/Notice";
import { useTask } from "../design/useTask";
import { usePersonWords } from "./words";

const MOST_BYTES = 5 * 1024 * 1024;
const KINDS = ".pdf,.docx,.odt,.rtf,.txt,image/jpeg,image/png";

/** A CV by camera or from a file, with how much of it has gone. @param path where CVs go */
export function CvSender({ path, onSent }: { path: string; onSent: () => Promise<void> }) {
  const words = usePersonWords().cv;
  const camera = useRef<HTMLInputElement>(null);
  const files = useRef<HTMLInputElement>(null);
  const [share, setShare] = useState<number | null>(null);
  const [tooLarge, setTooLarge] = useState(false);
  const task = useTask();
  const send = (file: File | undefined) => {
    if (!file) return;
    setTooLarge(file.size > MOST_BYTES);
    if (file.size > MOST_BYTES) return;
    void task.run(async () => {
      setShare(0);
      await upload<Of<"CvView">>(path, file, setShare).finally(() => setShare(null));
      await onSent();
    });
  };
  const input = (capture: boolean) => (
    <input
      ref={capture ? camera : files}
      hidden
      type="file"
      accept={capture ? "image/jpeg,image/png" : KINDS}
      capture={capture ? "environment" : undefined}
      data-testid={capture ? "camera" : "file"}
      onChange={(event) => {
        send(event.target.files?.[0]);
        event.target.value = "";
      }}
    />
  );
  return (
    <div className="stack">
      {input(true)}
      {input(false)}
      <div className="grid-2">
        <Button icon="camera" onClick={() => camera.current?.click()}>
          {words.camera}
        </Button>
        <Button icon="file" look="quiet" onClick={() => files.current?.click()}>
          {words.file}
        </Button>
      </div>
      <p className="soft small">
        {words.formats} {words.picture}
      </p>
      {share !== null && (
        <div className="stack stack-2" role="status">
          <p>{share < 1 ? words.sending(Math.round(share * 100)) : words.reading}</p>
          <progress className="bar" max={1} value={share} aria-label={words.sending(Math.round(share * 100))} />
        </div>
      )}
      {tooLarge && (
        <Notice tone="bad" live>
          {words.tooLarge}
        </Notice>
      )}
      <Failure error={task.error} />
    </div>
  );
}
