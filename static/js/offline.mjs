// Has the service worker keep the check pages and the engine, so that they work without internet.

const NOTHING = { isKept: false, fetched: [] };

// Resolves once everything is kept, or where the browser keeps nothing (private windows, plain http): whether it is, and
// what the service worker fetched for it, as [{url, received}].
export async function keepForOffline({ serviceWorker, engineList, engineWorker, pages }) {
  if (!navigator.serviceWorker) return NOTHING;
  try {
    await navigator.serviceWorker.register(serviceWorker);
    const { active } = await navigator.serviceWorker.ready;
    const listed = await (await fetch(engineList, { credentials: "omit" })).json();
    const addresses = [engineList, engineWorker, ...Object.values(listed.files).map(({ url }) => url)];
    const channel = new MessageChannel();
    const kept = new Promise((resolve) => {
      channel.port1.onmessage = ({ data }) => resolve(data);
    });
    const language = document.documentElement.lang;
    active.postMessage({ version: listed.version, language, pages, addresses }, [channel.port2]);
    return await kept;
  } catch {
    return NOTHING;
  }
}
