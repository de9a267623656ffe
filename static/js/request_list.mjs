// Lists every request that this page makes, with what came and what was sent, in the request_list component.
// Loaded before anything that sends, so that nothing goes by uncounted.

const sentBytes = new Map();
const seen = [];
let seenBefore = null;

function sizeOf(body) {
  if (body === null || body === undefined) return 0;
  if (typeof body === "string") return new TextEncoder().encode(body).length;
  if (body instanceof Blob) return body.size;
  if (body instanceof ArrayBuffer || ArrayBuffer.isView(body)) return body.byteLength;
  if (body instanceof URLSearchParams) return sizeOf(body.toString());
  if (body instanceof FormData) {
    return [...body].reduce((sum, [name, value]) => sum + sizeOf(name) + (value instanceof Blob ? value.size : sizeOf(value)), 0);
  }
  return 0;
}

function noteSent(address, body) {
  const url = new URL(address, location.href).href;
  sentBytes.set(url, (sentBytes.get(url) ?? 0) + sizeOf(body));
  show();
}

function countWhatIsSent() {
  const { fetch: plainFetch } = window;
  window.fetch = (request, options) => {
    noteSent(request instanceof Request ? request.url : request, options?.body);
    return plainFetch(request, options);
  };
  const { open, send } = XMLHttpRequest.prototype;
  const addresses = new WeakMap();
  XMLHttpRequest.prototype.open = function openNoted(method, address, ...rest) {
    addresses.set(this, address);
    return open.call(this, method, address, ...rest);
  };
  XMLHttpRequest.prototype.send = function sendNoted(body) {
    noteSent(addresses.get(this), body);
    return send.call(this, body);
  };
  const { sendBeacon } = navigator;
  navigator.sendBeacon = (address, body) => {
    noteSent(address, body);
    return sendBeacon.call(navigator, address, body);
  };
}

function inKilobytes(bytes) {
  const format = { style: "unit", unit: "kilobyte", unitDisplay: "short", maximumFractionDigits: bytes < 100_000 ? 1 : 0 };
  return new Intl.NumberFormat(document.documentElement.lang, format).format(bytes / 1000);
}

function rowFor({ url, received }) {
  const row = document.createElement("tr");
  const address = document.createElement("th");
  address.scope = "row";
  const code = document.createElement("code");
  const { origin, pathname } = new URL(url);
  code.textContent = origin === location.origin ? pathname : url;
  address.append(code);
  const numbers = [received, sentBytes.get(url) ?? 0].map((bytes) => {
    const cell = document.createElement("td");
    cell.className = "data-table__number";
    cell.textContent = inKilobytes(bytes);
    return cell;
  });
  row.append(address, ...numbers);
  return row;
}

function show() {
  const list = document.querySelector("[data-request-list]");
  if (!list) return;
  list.hidden = false;
  const elsewhere = seen.filter(({ url }) => new URL(url).origin !== location.origin).length;
  const sum = list.querySelector("[data-request-sum]");
  const words = elsewhere ? sum.dataset.wordsElsewhere : sum.dataset.words;
  sum.textContent = words
    .replace("{count}", seen.length)
    .replace("{elsewhere}", elsewhere)
    .replace("{received}", inKilobytes(seen.reduce((total, { received }) => total + received, 0)))
    .replace("{sent}", inKilobytes([...sentBytes.values()].reduce((total, bytes) => total + bytes, 0)));
  if (seenBefore !== null) {
    const since = list.querySelector("[data-requests-since]");
    since.textContent = since.dataset.words.replace("{count}", seen.length - seenBefore);
  }
  list.querySelector("[data-request-rows]").replaceChildren(...seen.map(rowFor));
}

// Takes in requests that were made on this page's behalf elsewhere: [{url, received}].
export function noteRequests(requests) {
  seen.push(...requests);
  show();
}

// From here on, requests are counted apart as well.
export function noteCheckBegins() {
  seenBefore = seen.length;
  show();
}

countWhatIsSent();
new PerformanceObserver((entries) => {
  for (const { name, transferSize } of entries.getEntries()) {
    if (name.startsWith("http")) seen.push({ url: name, received: transferSize });
  }
  show();
}).observe({ type: "resource", buffered: true });
