// Keeps the check pages, as anybody sees them who is not signed in, and the engine, for times without internet.
// Nothing that a person gave or was shown is kept here: pages are fetched without cookies, and only addresses on the list.

const PREFIX = "on-device-";
const STATIC_ADDRESS = /["'(](\/static\/[^"'()\s]+|\.{1,2}\/[^"'()\s]+\.m?js|[\w./@-]+\.(?:css|woff2))["')]/g;

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("message", (event) => {
  const [port] = event.ports;
  event.waitUntil(
    keep(event.data).then(
      (fetched) => port.postMessage({ isKept: true, fetched }),
      () => port.postMessage({ isKept: false, fetched: [] }),
    ),
  );
});

// Gives what was fetched for it, as [{url, received}].
async function keep({ version, language, pages, addresses }) {
  const name = `${PREFIX}${version}-${language}`;
  const cache = await caches.open(name);
  const kept = new Set();
  const fetched = [];
  const queue = [...pages, ...addresses].map((address) => new URL(address, location.origin).href);
  while (queue.length) {
    const url = queue.shift();
    if (kept.has(url)) continue;
    kept.add(url);
    const answer = await answerTo(cache, url, language, fetched);
    if (isText(answer)) queue.push(...staticAddresses(await answer.text(), url));
  }
  for (const other of await caches.keys()) {
    if (other.startsWith(PREFIX) && other !== name) await caches.delete(other);
  }
  return fetched;
}

// The engine's files carry their version in the address: those that are kept already are not fetched again.
async function answerTo(cache, url, language, fetched) {
  const earlier = url.includes("?v=") ? await cache.match(url, { ignoreVary: true }) : null;
  if (earlier) return earlier;
  const answer = await fetch(url, { credentials: "omit", headers: { "Accept-Language": language } });
  if (!answer.ok) throw new Error("not kept");
  await cache.put(url, answer.clone());
  const [entry] = performance.getEntriesByName(url).slice(-1);
  fetched.push({ url, received: entry?.transferSize ?? 0 });
  return answer;
}

function isText(answer) {
  return /^text\/(html|css|javascript)/.test(answer.headers.get("Content-Type") ?? "") && !answer.url.includes("?v=");
}

function staticAddresses(text, base) {
  return [...text.matchAll(STATIC_ADDRESS)]
    .map(([, address]) => new URL(address, base))
    .filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith("/static/"))
    .map(({ href }) => href);
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || new URL(request.url).origin !== location.origin) return;
  if (request.url.includes("?v=")) event.respondWith(keptOrFetched(request));
  else if (request.mode === "navigate" || isPartOfPage(request)) event.respondWith(fetchedOrKept(request));
});

function isPartOfPage({ url }) {
  const { pathname } = new URL(url);
  return pathname.startsWith("/static/") || pathname.startsWith("/on-device/");
}

async function keptOrFetched(request) {
  return (await caches.match(request, { ignoreVary: true })) ?? fetch(request);
}

async function fetchedOrKept(request) {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await caches.match(request.url, { ignoreVary: true });
    if (kept) return kept;
    throw error;
  }
}
