import { useId, type ReactNode } from "react";
import { FieldError } from "./Field";

export type Choice<V extends string> = { value: V; label: ReactNode; hint?: ReactNode };

type Group<V extends string> = { legend: ReactNode; hint?: ReactNode; error?: string | undefined; choices: readonly Choice<V>[]; list?: boolean; hideLegend?: boolean };

/** One of several: native radio buttons, large enough for a thumb. */
export function OneOf<V extends string>({ value, onChange, ...group }: Group<V> & { value: V | ""; onChange: (next: V) => void }) {
  const name = useId();
  return (
    <Frame {...group}>
      {(choice) => <input type="radio" name={name} checked={value === choice.value} onChange={() => onChange(choice.value)} />}
    </Frame>
  );
}

/** Any of several: native checkboxes. */
export function AnyOf<V extends string>({ values, onChange, ...group }: Group<V> & { values: readonly V[]; onChange: (next: V[]) => void }) {
  const toggle = (value: V) => onChange(values.includes(value) ? values.filter((old) => old !== value) : [...values, value]);
  return (
    <Frame {...group}>
      {(choice) => <input type="checkbox" checked={values.includes(choice.value)} onChange={() => toggle(choice.value)} />}
    </Frame>
  );
}

export function Check({ checked, onChange, children }: { checked: boolean; onChange: (next: boolean) => void; children: ReactNode }) {
  return (
    <label className="choice">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <span>{children}</span>
    </label>
  );
}

function Frame<V extends string>({ legend, hint, error, choices, list, hideLegend, children }: Group<V> & { children: (choice: Choice<V>) => ReactNode }) {
  const id = useId();
  return (
    <fieldset className="field" aria-describedby={[hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ") || undefined}>
      <legend className={hideLegend ? "only-read" : "legend"}>{legend}</legend>
      {hint && (
        <span className="field-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <div className={list ? "choices choices-list" : "choices"}>
        {choices.map((choice) => (
          <label className="choice" key={choice.value}>
            {children(choice)}
            <span>
              {choice.label}
              {choice.hint && <span className="soft small"> {choice.hint}</span>}
            </span>
          </label>
        ))}
      </div>
      <FieldError id={`${id}-error`} error={error} />
    </fieldset>
  );
}
