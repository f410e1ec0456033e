// Keeps our own pages and what a reader opened in them, so that they work without a network. It asks nobody but the place it came from.
//
// RELEASE, FIRST and FILES are put in by the build: FIRST are the files of the first view, kept together or not at all; FILES are all that
// carry the hash of their content in their name, with a digest of it, so that nothing is kept that is not what its name says.
// What carries no hash comes from the network while there is one, and is kept only with its release: two releases never mix.
const here = new URL("./", location.href).href;
const OURS = `policy-space ${here} `;
const CACHE = OURS + RELEASE;
const PATIENCE = 4_000;

const kept = name => caches.match(here + name, { cacheName: CACHE });
const nameOf = address => (address.startsWith(here) ? address.slice(here.length).split(/[?#]/)[0] || "index.html" : undefined);

async function keep(name, answer) {
  // A worker that was replaced does not bring its own back.
  if (!answer.ok || answer.type !== "basic" || !(await caches.has(CACHE))) return;
  const content = await answer.arrayBuffer();
  if (FILES[name]) {
    const digest = String.fromCharCode(...new Uint8Array(await crypto.subtle.digest("SHA-256", content)));
    if (!btoa(digest).startsWith(FILES[name])) return;
  }
  // Made anew: one that came by a redirection may not answer for a page, and what is kept is no longer compressed.
  const headers = new Headers(answer.headers);
  for (const name of ["content-encoding", "content-length", "vary"]) headers.delete(name);
  await (await caches.open(CACHE)).put(here + name, new Response(content, { headers }));
}

addEventListener("install", event => event.waitUntil((async () => {
  await caches.open(CACHE);
  await Promise.all(FIRST.map(async name => {
    const answer = await fetch(here + name, { cache: FILES[name] ? "default" : "no-cache" });
    if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
    await keep(name, answer);
  }));
})()));

// It takes over when no page of the old one is open: nothing hurries, since a page is of the new release at once where there is a network.
addEventListener("activate", event => event.waitUntil((async () => {
  const cache = await caches.open(CACHE);
  for (const old of (await caches.keys()).filter(name => name.startsWith(OURS) && name !== CACHE)) {
    // What a reader opened and what has not changed since stays.
    const before = await caches.open(old);
    for (const { url } of await before.keys()) if (FILES[nameOf(url)] && !(await cache.match(url))) await cache.put(url, await before.match(url));
    await caches.delete(old);
  }
  await clients.claim();
})()));

addEventListener("message", event => event.waitUntil((async () => {
  for (const name of new Set([].concat(event.data).map(String).map(nameOf))) {
    if (FILES[name] && !(await kept(name))) await fetch(here + name).then(answer => keep(name, answer)).catch(() => {});
  }
})()));

addEventListener("fetch", event => {
  const { request } = event;
  const name = nameOf(request.url);
  if (request.method !== "GET" || !(FILES[name] || FIRST.includes(name))) return;
  event.respondWith((async () => {
    const before = await kept(name);
    if (FILES[name]) {
      if (before && !["reload", "no-store"].includes(request.cache)) return before;
      const answer = await fetch(request);
      event.waitUntil(keep(name, answer.clone()));
      return answer;
    }
    if (!before) return fetch(request);
    const slow = new Promise(resolve => setTimeout(resolve, PATIENCE, before));
    return Promise.race([fetch(request).then(answer => (answer.status < 500 ? answer : before), () => before), slow]);
  })());
});
