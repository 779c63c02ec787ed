// What the pages do beyond links and forms. They work without it, but for the map.

const offline = document.getElementById("offline");
const connected = () => { offline.hidden = navigator.onLine; };
addEventListener("online", connected);
addEventListener("offline", connected);
connected();

// The filter is beside the list where there is room, and folded above it where there is not.
const narrow = matchMedia("(max-width: 60rem)");
const fold = () => document.querySelectorAll("details.aside").forEach((aside) => { aside.open = !narrow.matches; });
narrow.addEventListener("change", fold);
fold();
// Above the map and the timeline it is open where something is chosen in it, but never in their way.
if (narrow.matches) document.querySelectorAll("details.band").forEach((band) => { band.open = false; });

// Empty fields stay out of the address.
document.addEventListener("htmx:configRequest", (event) => {
    for (const [name, value] of Object.entries(event.detail.parameters)) {
        if (value === "") delete event.detail.parameters[name];
    }
});

// A filter of which something cannot be used shows what the rest of it finds, and says so.
document.addEventListener("htmx:beforeSwap", ({ detail }) => {
    if (detail.xhr.status === 400 && detail.target.id === "results" && detail.xhr.responseText.includes('id="results"')) {
        detail.shouldSwap = true;
        detail.isError = false;
    }
});

// A request that failed is told in the page's own words.
const status = document.getElementById("status");
document.addEventListener("htmx:responseError", (event) => {
    const page = new DOMParser().parseFromString(event.detail.xhr.responseText, "text/html");
    status.textContent = page.querySelector(".message p, [role=alert]")?.textContent ?? "";
});
document.addEventListener("htmx:sendError", () => { offline.hidden = false; });
document.addEventListener("htmx:afterOnLoad", () => { status.textContent = ""; offline.hidden = true; });

// In review one key is one decision, as the buttons say: only there, and never while something is typed or chosen.
const desk = document.querySelector(".review");
desk?.focus({ preventScroll: true });
desk?.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || event.target.closest("input, select, textarea")) return;
    // on a keyboard of another script the key is known by where it is
    const keys = [event.key.toLowerCase(), event.code.replace(/^(Key|Digit|Numpad)/, "").toLowerCase()];
    const chosen = keys.map((key) => desk.querySelector(`[aria-keyshortcuts="${CSS.escape(key)}"]`)).find(Boolean);
    if (chosen) {
        event.preventDefault();
        chosen.click();
    }
});
