import { act, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { describe, expect, it } from "vitest";
import type { Pages } from "../api/pages";
import { Unreachable } from "../api/problem";
import { PagedList } from "./PagedList";

const pages = (data: string[] | undefined, fetchMore: Pages<string>["fetchMore"] = null, error?: unknown): Pages<string> => ({ data, error, loading: false, reload: async () => undefined, fetchMore });

async function show(of: Pages<string>): Promise<HTMLElement> {
  const element = document.createElement("div");
  const list: ReactNode = (
    <PagedList of={of} empty={<p>nobody</p>}>
      {(items) => <p>{items.join(" ")}</p>}
    </PagedList>
  );
  await act(async () => createRoot(element).render(list));
  return element;
}

describe("a list that comes in pages", () => {
  it("shows what there is, and no way on at its end", async () => {
    const list = await show(pages(["Ana", "Bilal"]));
    expect(list.textContent).toBe("Ana Bilal");
    expect(list.querySelector("button")).toBeNull();
  });

  it("says that there is nothing, and only when it knows", async () => {
    expect((await show(pages([]))).textContent).toBe("nobody");
    expect((await show(pages(undefined))).textContent).not.toContain("nobody");
  });

  it("fetches more, and says why when that fails, with what was there", async () => {
    let asked = 0;
    const list = await show(
      pages(["Ana"], async () => {
        asked++;
        throw new Unreachable();
      }),
    );
    await act(async () => list.querySelector("button")?.click());
    expect(asked).toBe(1);
    expect(list.textContent).toContain("Ana");
    expect(list.querySelector("[role=status]")?.textContent).toContain("Pas de réseau");
  });
});
