import { useId, useLayoutEffect, type InputHTMLAttributes, type ReactNode, type SelectHTMLAttributes, type TextareaHTMLAttributes } from "react";
import { useKitWords } from "./words";
import { Icon } from "./Icon";

type Around = { label: ReactNode; hint?: ReactNode; error?: string | undefined; optional?: boolean };

/** A label, what helps to fill it in, the control, and what is wrong with it, tied together for screen readers. */
function Frame({ id, label, hint, error, optional, children }: Around & { id: string; children: ReactNode }) {
  const words = useKitWords();
  return (
    <div className="field">
      <label htmlFor={id}>
        {label} {optional && <span className="soft small">({words.optional})</span>}
      </label>
      {hint && (
        <span className="field-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {children}
      <FieldError id={`${id}-error`} error={error} />
    </div>
  );
}

/** Why a field was refused. The first of a form that is takes the focus, so that nobody has to look for it. */
export function FieldError({ id, error }: { id?: string; error: string | undefined }) {
  useLayoutEffect(() => {
    if (!error || !id || document.activeElement?.getAttribute("aria-invalid") === "true") return;
    document.querySelector<HTMLElement>(`[aria-describedby~="${id}"]`)?.focus();
  }, [error, id]);
  return error ? (
    <span className="field-error" id={id}>
      <Icon name="warning" size={18} />
      {error}
    </span>
  ) : null;
}

const described = (id: string, hint: ReactNode, error: string | undefined) => ({
  id,
  "aria-invalid": error ? true : undefined,
  "aria-describedby": [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ") || undefined,
});

export function TextField({ label, hint, error, optional, value, onChange, after, ...rest }: Around & { value: string; onChange: (next: string) => void; after?: ReactNode } & Omit<InputHTMLAttributes<HTMLInputElement>, "onChange" | "value">) {
  const id = useId();
  const input = <input {...rest} {...described(id, hint, error)} className="input" value={value} onChange={(event) => onChange(event.target.value)} />;
  return (
    <Frame id={id} label={label} hint={hint} error={error} optional={optional}>
      {after ? (
        <div className="input-with-button">
          {input}
          {after}
        </div>
      ) : (
        input
      )}
    </Frame>
  );
}

export function TextArea({ label, hint, error, optional, value, onChange, ...rest }: Around & { value: string; onChange: (next: string) => void } & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, "onChange" | "value">) {
  const id = useId();
  return (
    <Frame id={id} label={label} hint={hint} error={error} optional={optional}>
      <textarea {...rest} {...described(id, hint, error)} className="input" value={value} onChange={(event) => onChange(event.target.value)} />
    </Frame>
  );
}

export function SelectField({ label, hint, error, optional, value, onChange, children, ...rest }: Around & { value: string; onChange: (next: string) => void } & Omit<SelectHTMLAttributes<HTMLSelectElement>, "onChange" | "value">) {
  const id = useId();
  return (
    <Frame id={id} label={label} hint={hint} error={error} optional={optional}>
      <select {...rest} {...described(id, hint, error)} className="input" value={value} onChange={(event) => onChange(event.target.value)}>
        {children}
      </select>
    </Frame>
  );
}

/** Whole numbers between bounds, with the value in words beside it; for how far or how many. */
export function RangeField({ label, hint, value, onChange, min, max, step, say }: Around & { value: number; onChange: (next: number) => void; min: number; max: number; step: number; say: (value: number) => string }) {
  const id = useId();
  return (
    <Frame id={id} label={<>{label} <span className="tag tag-sea">{say(value)}</span></>} hint={hint}>
      <input {...described(id, hint, undefined)} className="range" type="range" min={min} max={max} step={step} value={value} aria-valuetext={say(value)} onChange={(event) => onChange(Number(event.target.value))} />
    </Frame>
  );
}
