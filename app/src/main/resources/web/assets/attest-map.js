// The map of the incidents. Beside it stands a list of the same incidents, which goes with what the map shows.

const DAY = 864e5;
const MOST_LISTED = 50;
const MOST_ZOOM = 10; // the coasts have no more to show, and a settlement's point is good to a kilometre
const LEAST_AREA = 9; // pixels from the middle: blurred as it is, a smaller one would be seen as a point
const PIXEL = 78271.517; // metres of a pixel on the equator at zoom 0: 2π × 6378137 m / 512

const language = document.getElementById("map").dataset.locale;
const number = new Intl.NumberFormat(language);
const day = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" });
const byId = (id) => document.getElementById(id);
const tell = (element, words, value) => { element.textContent = words.replace("%", number.format(value)); };
const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
const collection = (features) => ({ type: "FeatureCollection", features });

/** What the map draws, and when the first and the last of it happened. */
class Incidents {
    static async load(address) {
        const response = await fetch(address);
        if (!response.ok) throw new Error(response.status);
        return new Incidents(await response.json());
    }

    constructor(drawn = { ...collection([]), areas: {} }) {
        this.areas = drawn.areas;
        this.all = drawn.features.map(({ id, geometry, properties }) => ({
            ...properties,
            id,
            geometry,
            first: properties.from && Date.parse(properties.from) / DAY,
            last: properties.to && Date.parse(properties.to) / DAY,
        }));
        const dated = this.all.filter((spot) => spot.from);
        this.first = dated.reduce((least, spot) => Math.min(least, spot.first), Infinity);
        this.last = dated.reduce((most, spot) => Math.max(most, spot.last), -Infinity);
    }

    between(from, to) {
        const always = from <= this.first && to >= this.last;
        return this.all.filter((spot) => always || (spot.from && spot.last >= from && spot.first <= to));
    }
}

/** The fields that say over which time incidents are shown. */
class Span {
    constructor(changed) {
        this.box = byId("span");
        this.inputs = [byId("span-from"), byId("span-to")];
        this.inputs.forEach((input, i) => input.addEventListener("input", () => {
            const other = this.inputs[1 - i];
            if (this.from > this.to) other.value = input.value;
            this.tell();
            changed();
        }));
    }

    get from() { return Number(this.inputs[0].value); }
    get to() { return Number(this.inputs[1].value); }

    over({ first, last }) {
        this.box.disabled = !(first < last);
        this.inputs.forEach((input, i) => {
            input.min = first;
            input.max = last;
            input.value = i === 0 ? first : last;
        });
        this.tell();
    }

    tell() {
        for (const input of this.inputs) {
            const shown = Number.isFinite(input.valueAsNumber) ? day.format(input.value * DAY) : "";
            input.previousElementSibling.textContent = shown;
            input.setAttribute("aria-valuetext", shown);
        }
    }
}

/** A line of a list, of the same form as those that the server made. */
const line = (spot) => {
    const item = byId("spot").content.cloneNode(true).firstElementChild;
    item.querySelector("a").href = `/incidents/${encodeURIComponent(spot.id)}`;
    for (const part of ["when", "where", "precision", "killed", "injured"]) {
        item.querySelector(`[data-part=${part}]`).textContent = spot[part];
    }
    const grade = document.querySelector(`.legend [data-grade="${spot.grade}"]`);
    item.querySelector("[data-part=grade]").append(...grade.cloneNode(true).childNodes);
    item.dataset.id = spot.id;
    return item;
};

/** The part of the page beside the map. */
const list = (inView, elsewhere) => {
    const fill = (ol, spots) => ol.replaceChildren(...spots.slice(0, MOST_LISTED).map(line));
    const say = (element, value) => {
        tell(element, element.dataset.words, value);
        return element;
    };
    if (!byId("spots")) return;
    fill(byId("spots"), inView);
    say(byId("here"), inView.length);
    say(byId("more"), inView.length - MOST_LISTED).hidden = inView.length <= MOST_LISTED;
    const off = byId("elsewhere");
    off.hidden = elsewhere.length === 0;
    say(off.querySelector("summary"), elsewhere.length);
    fill(off.querySelector("ol"), elsewhere);
};

/** What is known of the place that somebody pointed at. */
class Card {
    constructor(map) {
        this.box = byId("card");
        byId("card-close").addEventListener("click", () => this.close());
        this.box.addEventListener("keydown", (event) => { if (event.key === "Escape") this.close(); });
        map.on("click", () => { this.box.hidden = true; });
        this.canvas = map.getCanvas();
    }

    open(title, spots) {
        this.before = document.activeElement;
        byId("card-title").textContent = title;
        this.box.querySelector("ol").replaceChildren(...spots.map(line));
        this.box.hidden = false;
        this.box.scrollTop = 0;
        this.box.focus();
    }

    close() {
        this.box.hidden = true;
        (this.before?.isConnected ? this.before : this.canvas).focus();
    }
}

/** Polygons that go on beyond 180° where they would jump to the other end of the map; around a pole there is no way on. */
const unbroken = (geometry) => {
    const ring = (points) => {
        let turn = 0;
        const unrolled = points.map(([east, north], i) => {
            const step = i === 0 ? 0 : east - points[i - 1][0];
            turn -= Math.abs(step) > 180 ? 360 * Math.sign(step) : 0;
            return [east + turn, north];
        });
        return turn === 0 ? unrolled : points;
    };
    return { ...geometry, coordinates: geometry.coordinates.map((polygon) => polygon.map(ring)) };
};

/** Coasts, borders, and the shapes of countries by their numbers. */
class Borders {
    constructor(topology) {
        this.topology = topology;
        this.countries = topology.objects.countries;
        this.land = unbroken(topojson.merge(topology, topology.objects.land.geometries));
        this.lines = topojson.mesh(topology, this.countries, (one, other) => one !== other);
    }

    shape(country) {
        const geometries = this.countries.geometries.filter(({ id }) => id === country);
        return geometries.length ? unbroken(topojson.merge(this.topology, geometries)) : null;
    }
}

/** An area is never so small as a point would be. */
const radius = () => ["interpolate", ["exponential", 2], ["zoom"],
    ...Array.from({ length: MOST_ZOOM + 1 }, (_, zoom) => [zoom, ["max", LEAST_AREA, ["*", ["get", "radius"], 2 ** zoom]]]).flat()];

/** How strong the tint of areas is, and of the one that the list points to. */
const tint = (strength, key) => ["case", ["==", ["get", "key"], key], strength * 2, strength];

const paint = (lit = "") => ({
    sea: { "background-color": colour("sea") },
    land: { "fill-color": colour("land"), "fill-antialias": false },
    borders: { "line-color": colour("border"), "line-width": 0.8, "line-dasharray": [4, 3] },
    countries: { "fill-color": colour("area"), "fill-opacity": tint(0.25, lit) },
    circles: {
        "circle-color": colour("area"),
        "circle-opacity": tint(0.35, lit),
        "circle-blur": 0.7,
        "circle-pitch-alignment": "map",
        "circle-radius": radius(),
    },
    spots: { "circle-radius": 0, "circle-opacity": 0 },
});

const style = (borders) => {
    const colours = paint();
    const layer = (id, type, source) => ({ id, type, source, paint: colours[id] });
    const empty = { type: "geojson", data: collection([]) };
    return {
        version: 8,
        sources: {
            land: { type: "geojson", data: borders.land, maxzoom: 6 },
            borders: { type: "geojson", data: borders.lines, maxzoom: 6 },
            countries: { ...empty, maxzoom: 6 },
            circles: empty,
            spots: { ...empty, cluster: true, clusterRadius: 44, clusterMaxZoom: MOST_ZOOM },
        },
        layers: [
            { id: "sea", type: "background", paint: colours.sea },
            layer("land", "fill", "land"),
            layer("countries", "fill", "countries"),
            layer("borders", "line", "borders"),
            layer("circles", "circle", "circles"),
            layer("spots", "circle", "spots"),
        ],
    };
};

/** The map with all that is drawn on it. */
class Chart {
    constructor(root, engine, borders) {
        this.words = root.dataset;
        this.engine = engine;
        this.borders = borders;
        this.incidents = new Incidents();
        this.shown = [];
        this.areas = new Map();
        this.markers = new Map();
        this.lit = "";
        this.map = new engine.Map({
            container: root,
            style: style(borders),
            center: [20, 25],
            zoom: 1,
            maxZoom: MOST_ZOOM,
            renderWorldCopies: false,
            attributionControl: false,
            dragRotate: false,
            pitchWithRotate: false,
            touchPitch: false,
            cooperativeGestures: matchMedia("(pointer: coarse)").matches,
            locale: {
                "Map.Title": this.words.title,
                "NavigationControl.ZoomIn": this.words.zoomIn,
                "NavigationControl.ZoomOut": this.words.zoomOut,
                "CooperativeGesturesHandler.WindowsHelpText": this.words.wheel,
                "CooperativeGesturesHandler.MacHelpText": this.words.wheel,
                "CooperativeGesturesHandler.MobileHelpText": this.words.fingers,
            },
        });
        this.map.addControl(new engine.NavigationControl({ showCompass: false }));
        this.map.addControl(new engine.ScaleControl());
        this.map.touchZoomRotate.disableRotation();
        this.map.keyboard.disableRotation();
        this.card = new Card(this.map);
        this.span = new Span(() => this.draw());
        this.map.on("render", () => { if (this.map.isSourceLoaded("spots")) this.mark(); });
        this.map.on("idle", () => { if (this.drawn) this.list(); });
        this.map.on("click", (event) => this.pick(event));
        matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => this.recolour(this.lit));
    }

    recolour(lit) {
        for (const [layer, values] of Object.entries(paint(lit))) {
            for (const [name, value] of Object.entries(values)) this.map.setPaintProperty(layer, name, value);
        }
    }

    /** Shows what an address gives. */
    async show(address) {
        this.incidents = await Incidents.load(address);
        this.span.over(this.incidents);
        this.draw();
        this.fit();
    }

    /** Draws the incidents of the time that is chosen. */
    draw() {
        this.card.box.hidden = true;
        this.shown = this.incidents.between(this.span.from, this.span.to);
        const points = this.shown.filter((spot) => spot.geometry);
        this.byId = new Map(this.shown.map((spot) => [spot.id, spot]));
        this.areas = new Map();
        for (const spot of this.shown) {
            if (spot.area) this.areas.set(spot.area, [...this.areas.get(spot.area) ?? [], spot]);
        }
        const circles = [];
        const countries = [];
        for (const key of this.areas.keys()) {
            const { country, middle, kilometres } = this.incidents.areas[key];
            const geometry = country ? this.borders.shape(country) : middle;
            if (!geometry) this.areas.delete(key);
            else if (country) countries.push({ type: "Feature", geometry, properties: { key } });
            else circles.push({ type: "Feature", geometry, properties: { key, kilometres, radius: this.radius(middle, kilometres) } });
        }
        this.drawn = { points, circles, countries };
        this.map.getSource("circles").setData(collection(circles));
        this.map.getSource("countries").setData(collection(countries));
        this.map.getSource("spots").setData(collection(points.map((spot) =>
            ({ type: "Feature", geometry: spot.geometry, properties: { id: spot.id } }))));
    }

    /** Pixels at zoom 0: Mercator's map grows towards the poles. */
    radius({ coordinates: [, north] }, kilometres) {
        return kilometres * 1000 / (PIXEL * Math.cos(north * Math.PI / 180));
    }

    /** Goes where the incidents are; to whole countries if no more is known of any. */
    fit() {
        const { points, circles, countries } = this.drawn;
        const bounds = new this.engine.LngLatBounds();
        [...points, ...circles].forEach(({ geometry }) => bounds.extend(geometry.coordinates));
        if (bounds.isEmpty()) countries.forEach(({ geometry }) => geometry.coordinates.flat(2).forEach((place) => bounds.extend(place)));
        if (!bounds.isEmpty()) this.map.fitBounds(bounds, { padding: 48, maxZoom: 6, animate: false });
    }

    /** Puts a mark at each point, and a number where several lie close to one another. */
    mark() {
        const kept = new Map();
        for (const { geometry, properties } of this.map.querySourceFeatures("spots")) {
            const key = properties.cluster ? `${properties.cluster_id}/${properties.point_count}/${geometry.coordinates}` : properties.id;
            if (kept.has(key)) continue;
            kept.set(key, this.markers.get(key) ?? this.marker(geometry.coordinates, properties));
        }
        for (const [key, marker] of this.markers) if (!kept.has(key)) marker.remove();
        this.markers = kept;
    }

    marker(place, { cluster, cluster_id: id, point_count: count, id: incident }) {
        const element = document.createElement("button");
        element.type = "button";
        if (cluster) {
            element.className = "mark many";
            element.textContent = number.format(count);
            element.setAttribute("aria-label", this.words.here.replace("%", number.format(count)));
            element.dataset.size = Math.min(4, String(count).length);
        } else {
            const spot = this.byId.get(incident);
            element.className = "mark";
            element.append(document.querySelector(`.legend [data-grade="${spot.grade}"] svg`).cloneNode(true));
            element.setAttribute("aria-label", `${spot.where}, ${spot.when}`);
        }
        element.title = element.getAttribute("aria-label");
        element.addEventListener("click", (event) => {
            event.stopPropagation();
            if (cluster) this.open(id, place, count);
            else this.card.open(this.byId.get(incident).where, [this.byId.get(incident)]);
        });
        return new this.engine.Marker({ element }).setLngLat(place).addTo(this.map);
    }

    /** Goes nearer to where a number falls apart, or lists what lies at one and the same point. */
    async open(cluster, center, count) {
        const source = this.map.getSource("spots");
        const zoom = await source.getClusterExpansionZoom(cluster);
        if (zoom <= MOST_ZOOM) {
            this.map.getCanvas().focus({ preventScroll: true });
            this.map.easeTo({ center, zoom });
            return;
        }
        const leaves = await source.getClusterLeaves(cluster, MOST_LISTED, 0);
        this.card.open(this.words.here.replace("%", number.format(count)), leaves.map(({ properties }) => this.byId.get(properties.id)));
    }

    /** The areas that are drawn at a point, or anywhere in sight; the smallest first. */
    areasAt(point) {
        const found = this.map.queryRenderedFeatures(point, { layers: ["circles", "countries"] });
        found.sort((one, other) => (one.properties.kilometres ?? Infinity) - (other.properties.kilometres ?? Infinity));
        return [...new Set(found.map(({ properties }) => properties.key))];
    }

    pick({ point }) {
        const [key] = this.areasAt(point);
        if (key) this.card.open(`${this.incidents.areas[key].name} (${this.incidents.areas[key].precision})`, this.areas.get(key));
    }

    /** Lists what is in sight. */
    list() {
        const bounds = this.map.getBounds();
        const areas = new Set(this.areasAt());
        const off = ({ geometry, area }) => !geometry && !this.areas.has(area);
        list(
            this.shown.filter(({ geometry, area }) => geometry ? bounds.contains(geometry.coordinates) : areas.has(area)),
            this.shown.filter(off));
    }

    /** Marks the area or the point that a line of the list is about. */
    light(item) {
        const spot = item && this.byId?.get(item.dataset.id);
        const area = spot?.area ?? "";
        if (area !== this.lit) this.recolour(area);
        this.lit = area;
        document.querySelector(".mark.lit")?.classList.remove("lit");
        if (spot) this.markers.get(spot.id)?.getElement().classList.add("lit");
    }
}

const start = async () => {
    const root = byId("map");
    try {
        const { engine: address, worker, shapes, borders } = root.dataset;
        const [engine, topology] = await Promise.all([
            import(address),
            fetch(borders).then((response) => response.json()),
            import(shapes), // defines topojson
        ]);
        engine.setWorkerUrl(new URL(worker, location).href);
        engine.setWorkerCount(1);
        const chart = new Chart(root, engine, new Borders(topology));
        await new Promise((done, failed) => {
            chart.map.once("load", done);
            chart.map.once("error", ({ error }) => failed(error));
        });
        const features = () => chart.show(byId("results").dataset.features).catch(() => { byId("offline").hidden = false; });
        document.addEventListener("htmx:afterSettle", features);
        for (const type of ["pointerover", "focusin"]) {
            document.addEventListener(type, ({ target }) => chart.light(target.closest?.("#results [data-id]")));
        }
        await features();
    } catch (problem) {
        console.error(problem);
        root.hidden = true;
        byId("span").hidden = true;
        byId("unmapped").hidden = false;
    }
};

start();
