// The search of the manual. MkDocs' own asks a server for its index; these pages are opened from the disk, where a browser
// lets a page load scripts but fetch nothing. So the index is a script too (engine/cli/manual.py writes it).
"use strict";

function load(name) {
  return new Promise((done, failed) => {
    const script = document.createElement("script");
    script.src = base_url + "/search/" + name;
    script.onload = done;
    script.onerror = failed;
    document.head.append(script);
  });
}

// By section: MkDocs lists each page as a whole as well, which would only find everything twice.
function library() {
  const titles = new Map(search_index.docs.map((page) => [page.location, page.title]));
  const pages = new Map();
  for (const { location, title, text } of search_index.docs) {
    const [file, anchor] = location.split("#");
    if (anchor === undefined) continue;
    const page = titles.get(file);
    pages.set(location, { location, title: title === page ? page : `${page} › ${title}`, text });
  }
  const index = lunr(function () {
    this.ref("location");
    this.field("title", { boost: 10 });
    this.field("text");
    for (const page of pages.values()) this.add(page);
  });
  return { pages, index };
}

let ready = null;

function prepare() {
  ready ??= Promise.all([load("lunr.js"), load("search_index.js")]).then(library);
  return ready;
}

function find({ pages, index }, words) {
  const found = index.query((query) => {
    for (const word of words) {
      const trailing = lunr.Query.wildcard.TRAILING;
      // As it stands, by its stem, and as the beginning of a longer word.
      query.term(word, { boost: 5 });
      query.term(word, { wildcard: trailing, usePipeline: false });
    }
  });
  const all = (page) => words.every((word) => (page.title + " " + page.text).toLowerCase().includes(word));
  const hits = found.map((hit) => pages.get(hit.ref));
  return [...hits.filter(all), ...hits.filter((page) => !all(page))].slice(0, 20);
}

function show(results, target) {
  target.replaceChildren();
  if (!results.length) target.textContent = target.dataset.noResultsText;
  for (const page of results) {
    const article = document.createElement("article");
    const link = document.createElement("a");
    const text = document.createElement("p");
    link.href = base_url + "/" + page.location;
    link.textContent = page.title;
    text.textContent = page.text.slice(0, 200);
    article.append(link, text);
    target.append(article);
  }
}

// The field comes after this script in the page.
document.addEventListener("DOMContentLoaded", () => {
  const field = document.getElementById("mkdocs-search-query");
  const target = document.getElementById("mkdocs-search-results");
  field.form.addEventListener("submit", (event) => event.preventDefault());
  field.addEventListener("input", async () => {
    const words = field.value.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const pages = await prepare();
    if (words.length) show(find(pages, words), target);
    else target.replaceChildren();
  });
  // A link to a heading leaves the page as it is: then the field must not stay over it.
  const modal = document.getElementById("mkdocs_search_modal");
  target.addEventListener("click", () => bootstrap.Modal.getInstance(modal)?.hide());
});
