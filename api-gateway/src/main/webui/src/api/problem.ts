/** The network or the server is out of reach: what was typed is kept, and the same may be tried again. */
export class Unreachable extends Error {}

export type Violation = { field: string; message: string };

/** What the API refused, in its own words (problem+json), which are made to be read by people. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly title: string,
    readonly detail: string,
    readonly violations: Violation[],
    readonly body: Record<string, unknown>,
  ) {
    super(detail || title);
  }

  static async of(answer: Response): Promise<Refusal> {
    return Refusal.read(answer.status, await answer.json().catch(() => ({})));
  }

  static read(status: number, body: unknown): Refusal {
    const problem = (body ?? {}) as Record<string, unknown>;
    const text = (name: string) => (typeof problem[name] === "string" ? (problem[name] as string) : "");
    return new Refusal(
      status,
      text("type").split("/").at(-1) ?? "",
      text("title"),
      text("detail"),
      Array.isArray(problem.violations) ? (problem.violations as Violation[]) : [],
      problem,
    );
  }
}
