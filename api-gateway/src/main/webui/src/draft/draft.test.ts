import { act } from "react";
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { describe, expect, it } from "vitest";
import { forgetDrafts, useDraft } from "./draft";

type Draft = ReturnType<typeof useDraft<{ text: string; code: string }>>;

async function open(over?: Partial<{ text: string; code: string }>): Promise<{ current: Draft }> {
  const held = { current: undefined as unknown as Draft };
  const Probe = () => {
    held.current = useDraft("letter", { text: "", code: "" }, over);
    return null;
  };
  await act(async () => createRoot(document.createElement("div")).render(createElement(Probe)));
  return held;
}

describe("a draft", () => {
  it("is there again after the page was closed", async () => {
    const first = await open();
    await act(async () => first.current[1]((old) => ({ ...old, text: "Bonjour" })));
    expect((await open()).current[0].text).toBe("Bonjour");
  });

  it("is gone when it was sent, and at log-out", async () => {
    const first = await open();
    await act(async () => first.current[1]({ text: "Bonjour", code: "" }));
    first.current[2]();
    expect((await open()).current[0].text).toBe("");
    await act(async () => first.current[1]({ text: "Encore", code: "" }));
    forgetDrafts();
    expect((await open()).current[0].text).toBe("");
  });

  it("yields to what is known for certain", async () => {
    const first = await open();
    await act(async () => first.current[1]({ text: "Bonjour", code: "OLD" }));
    expect((await open({ code: "NEW" })).current[0]).toEqual({ text: "Bonjour", code: "NEW" });
  });

  it("lets people type when nothing can be stored", async () => {
    const first = await open();
    const setItem = Storage.prototype.setItem;
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
    try {
      await act(async () => first.current[1]({ text: "Bonjour", code: "" }));
    } finally {
      Storage.prototype.setItem = setItem;
    }
    expect(first.current[0].text).toBe("Bonjour");
  });
});
