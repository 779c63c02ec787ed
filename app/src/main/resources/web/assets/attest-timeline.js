// Drawing over the bars of the timeline chooses a time: it fills in the filter's own fields and sends them.

const LEAST = 5; // pixels: less is a click
let drawn = null;

const rightToLeft = document.documentElement.dir === "rtl";

/** The number of the span under the pointer. */
const at = (chart, { clientX }) => {
    const { left, width } = chart.getBoundingClientRect();
    const part = rightToLeft ? 1 - (clientX - left) / width : (clientX - left) / width;
    const last = chart.dataset.days.split(" ").length - 2;
    return Math.max(0, Math.min(last, Math.floor(part * chart.dataset.places)));
};

const show = ({ chart, from, to }) => {
    const [first, last] = [Math.min(from, to), Math.max(from, to)];
    const { places } = chart.dataset;
    const brush = chart.querySelector(".brush");
    brush.setAttribute("x", `${100 * (rightToLeft ? places - last - 1 : first) / places}%`);
    brush.setAttribute("width", `${100 * (last + 1 - first) / places}%`);
};

const dayBefore = (day) => new Date(Date.parse(day) - 864e5).toISOString().slice(0, 10);

const choose = ({ chart, from, to }) => {
    const days = chart.dataset.days.split(" ");
    const form = document.querySelector("form.filter");
    form.elements.from.value = days[Math.min(from, to)];
    form.elements.to.value = dayBefore(days[Math.max(from, to) + 1]);
    form.requestSubmit();
};

const end = () => {
    drawn?.chart.querySelector(".brush").setAttribute("width", "0");
    drawn = null;
};

document.addEventListener("pointerdown", (event) => {
    const chart = event.target.closest?.("svg.brushed");
    if (!chart || event.button !== 0) return;
    drawn = { chart, start: event.clientX, from: at(chart, event), to: at(chart, event), far: false };
});
document.addEventListener("pointermove", (event) => {
    if (!drawn) return;
    drawn.far ||= Math.abs(event.clientX - drawn.start) >= LEAST;
    drawn.to = at(drawn.chart, event);
    if (drawn.far) show(drawn);
});
document.addEventListener("pointerup", () => {
    if (!drawn?.far) return end();
    // the click that follows must not open the bar under the pointer
    const stop = (event) => event.preventDefault();
    document.addEventListener("click", stop, { capture: true, once: true });
    setTimeout(() => document.removeEventListener("click", stop, { capture: true }));
    choose(drawn);
    end();
});
document.addEventListener("pointercancel", end);
document.addEventListener("keydown", (event) => { if (event.key === "Escape") end(); });
document.addEventListener("dragstart", (event) => { if (drawn) event.preventDefault(); });
