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

// Empty fields stay out of the address.
document.addEventListener("htmx:configRequest", (event) => {
    for (const [name, value] of Object.entries(event.detail.parameters)) {
        if (value === "") delete event.detail.parameters[name];
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
