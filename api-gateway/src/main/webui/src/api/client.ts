import createClient from "openapi-fetch";
import { language } from "../words/language";
import { Refusal, Unreachable } from "./problem";
import type { components, paths } from "./schema";
import { distrust, token } from "./session";

/** A body or answer of the API by its name in the document. */
export type Of<Name extends keyof components["schemas"]> = components["schemas"][Name];

async function withToken(request: Request): Promise<Response> {
  const bearer = await token();
  if (bearer) request.headers.set("Authorization", `Bearer ${bearer}`);
  request.headers.set("Accept-Language", language());
  try {
    return await fetch(request);
  } catch {
    throw new Unreachable();
  }
}

/** Sends the request once more with a new token when the first was not good any more. */
async function send(request: Request): Promise<Response> {
  const spare = request.clone();
  const answer = await withToken(request);
  if (answer.status !== 401 || !spare.headers) return answer;
  distrust();
  return (await token()) ? withToken(spare) : answer;
}

/** The API, typed by the gateway's own document: a call that it does not have is an error of the build. */
export const api = createClient<paths>({ baseUrl: "", fetch: send });

/** The body of a successful answer. @throws Refusal for a problem, Unreachable without a network */
export async function body<T>(call: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> {
  const { data, error, response } = await call;
  if (!response.ok) throw Refusal.read(response.status, error);
  return data as T;
}

/** A key under which a retry of the same creation makes nothing twice. */
export function once() {
  return { "Idempotency-Key": crypto.randomUUID() };
}

/** A file of the API, fetched with the token and handed to the person. */
export async function download(path: string, filename: string) {
  const answer = await send(new Request(path));
  if (!answer.ok) throw await Refusal.of(answer);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(await answer.blob());
  link.download = filename;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/**
 * Sends one file and tells how much of it has gone, which fetch cannot.
 *
 * @param onProgress hears the share that was sent, 0 to 1
 */
export async function upload<T>(path: string, file: File, onProgress: (share: number) => void): Promise<T> {
  const bearer = await token();
  const form = new FormData();
  form.append("file", file);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", path);
    if (bearer) request.setRequestHeader("Authorization", `Bearer ${bearer}`);
    request.setRequestHeader("Accept-Language", language());
    request.responseType = "json";
    request.upload.onprogress = (event) => event.lengthComputable && onProgress(event.loaded / event.total);
    request.onerror = () => reject(new Unreachable());
    request.onload = () =>
      request.status < 400 ? resolve(request.response as T) : reject(Refusal.read(request.status, request.response));
    request.send(form);
  });
}
