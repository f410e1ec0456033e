// Keeps our own pages and what a reader opened in them, so that they work without a network. It asks nobody but the place it came from.
//
// RELEASE, FIRST and FILES are put in by the build: FIRST are the files of the first view, kept together or not at all; FILES are all that
// carry the hash of their content in their name, with a digest of it, so that nothing is kept that is not what its name says.
// What carries no hash comes from the network while there is one, and is kept only with its release: two releases never mix.
const here = new URL("./", location.href).href;
const OURS = `policy-space ${here} `;
const CACHE = OURS + RELEASE;
const PATIENCE = 4_000;

const open = () => caches.open(CACHE);
const nameOf = address => (address.startsWith(here) ? address.slice(here.length).split(/[?#]/)[0] || "index.html" : undefined);

async function keep(cache, name, answer) {
  if (!answer.ok || answer.type !== "basic") return;
  const content = await answer.arrayBuffer();
  if (FILES[name]) {
    const digest = String.fromCharCode(...new Uint8Array(await crypto.subtle.digest("SHA-256", content)));
    if (!btoa(digest).startsWith(FILES[name])) return;
  }
  // Made anew: one that came by a redirection may not answer for a page, and what is kept is no longer compressed.
  const headers = new Headers(answer.headers);
  for (const name of ["content-encoding", "content-length", "vary"]) headers.delete(name);
  await cache.put(here + name, new Response(content, { headers }));
}

addEventListener("install", event => event.waitUntil((async () => {
  const cache = await open();
  await Promise.all(FIRST.map(async name => {
    const answer = await fetch(here + name, { cache: FILES[name] ? "default" : "no-cache" });
    if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
    await keep(cache, name, answer);
  }));
  // A page that is still open has the scripts of its release; what it asks for later goes by name, so it never gets those of another.
  await skipWaiting();
})()));

addEventListener("activate", event => event.waitUntil((async () => {
  const cache = await open();
  for (const old of (await caches.keys()).filter(name => name.startsWith(OURS) && name !== CACHE)) {
    // What a reader opened and what has not changed since stays.
    const before = await caches.open(old);
    for (const { url } of await before.keys()) if (FILES[nameOf(url)] && !(await cache.match(url))) await cache.put(url, await before.match(url));
    await caches.delete(old);
  }
  await clients.claim();
})()));

addEventListener("message", event => event.waitUntil((async () => {
  const cache = await open();
  for (const name of new Set([].concat(event.data).map(String).map(nameOf))) if (FILES[name] && !(await cache.match(here + name))) await fetch(here + name).then(answer => keep(cache, name, answer)).catch(() => {});
})()));

addEventListener("fetch", event => {
  const { request } = event;
  const name = nameOf(request.url);
  if (request.method !== "GET" || !(FILES[name] || FIRST.includes(name))) return;
  event.respondWith((async () => {
    const cache = await open();
    const kept = await cache.match(here + name);
    const past = ["reload", "no-store"].includes(request.cache);
    if (FILES[name]) {
      if (kept && !past) return kept;
      const answer = await fetch(request);
      event.waitUntil(keep(cache, name, answer.clone()));
      return answer;
    }
    if (!kept) return fetch(request);
    const slow = new Promise(resolve => setTimeout(resolve, PATIENCE, kept));
    return Promise.race([fetch(request).then(answer => (answer.status < 500 ? answer : kept), () => kept), slow]);
  })());
});
