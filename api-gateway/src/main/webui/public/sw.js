// Keeps what the app itself is made of, so that it opens without a network. It never keeps an answer of the API: what is
// personal stays with the server, and what was typed stays in the page's own drafts.
const SHELL = ["/index.html"];
const NAME = "monjob-" + "dev";

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(NAME).then((cache) => cache.addAll(SHELL)).then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  const old = (names) => Promise.all(names.filter((name) => name !== NAME).map((name) => caches.delete(name)));
  event.waitUntil(caches.keys().then(old).then(() => self.clients.claim()));
});

self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== location.origin) return;
  if (event.request.mode === "navigate" && !url.pathname.startsWith("/api/")) event.respondWith(page(event.request));
  else if (url.pathname.startsWith("/assets/")) event.respondWith(asset(event.request));
});

// The newest page when the network is there; the one that is kept when it is not.
async function page(request) {
  try {
    return await fetch(request);
  } catch {
    return (await caches.match("/index.html", { ignoreVary: true })) ?? Response.error();
  }
}

// A name with a hash never changes: once here, always good.
async function asset(request) {
  const kept = await caches.match(request, { ignoreVary: true });
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) (await caches.open(NAME)).put(request, answer.clone());
  return answer;
}
