// The full page in the reader's language: the one that its address asks for, else the first of the browser's that the page links to.
// It runs before the element, which takes the language of the page.
const page = document.documentElement;
const links = [...document.querySelectorAll(".languages a")];
const asked = new URLSearchParams(location.search.replaceAll(";", "&")).get("lang");
const chosen = [asked, ...navigator.languages].map(wish => links.find(({ lang }) => lang === wish?.toLowerCase().split("-")[0])).find(Boolean) ?? links[0];
page.lang = chosen.lang;
page.dir = chosen.dir;
chosen.setAttribute("aria-current", "true");
for (const link of links) {
  // The question goes along.
  link.addEventListener("click", () => {
    const asked = new URLSearchParams(location.search.replaceAll(";", "&"));
    asked.set("lang", link.lang);
    link.search = asked;
  });
}
