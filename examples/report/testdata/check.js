// Appended to a page by the test: tells the page around it what this one looks like.
const transparent = style => style.backgroundImage === "none" && /^rgba\(0, 0, 0, 0\)$/.test(style.backgroundColor);
const channels = color => color.match(/[\d.]+/g).map(Number);
const luminance = color => {
	const [r, g, b] = channels(color).slice(0, 3).map(v => (v /= 255) <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4);
	return .2126 * r + .7152 * g + .0722 * b;
};
const contrast = (a, b) => {
	const [x, y] = [luminance(a), luminance(b)].sort((a, b) => b - a);
	return (x + .05) / (y + .05);
};
// Backgrounds that may lie behind an element: that of the nearest ancestor that has one, and, where it is a gradient, of the next, too.
const behind = element => {
	const out = [];
	for (let e = element; e; e = e.parentElement) {
		const style = getComputedStyle(e);
		if (style.backgroundImage !== "none") {
			out.push(...style.backgroundImage.match(/rgba?\([^)]*\)/g).filter(c => channels(c)[3] !== 0));
		}
		if (!/^rgba\(0, 0, 0, 0\)$/.test(style.backgroundColor)) return out.concat(style.backgroundColor);
	}
	return out;
};
const result = { page, width: document.documentElement.clientWidth, scrollWidth: document.documentElement.scrollWidth, quotes: {}, stray: [], least: 99, leastAt: "", wide: [] };
for (const e of document.querySelectorAll("[data-quote]")) {
	result.quotes[e.dataset.quote] = (result.quotes[e.dataset.quote] || "") + e.textContent;
	if (transparent(getComputedStyle(e))) result.stray.push("no color: " + e.textContent);
}
for (const e of document.querySelectorAll(".text *:not([data-quote])")) {
	if (!transparent(getComputedStyle(e))) result.stray.push("color: " + e.textContent);
}
const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
for (let t; (t = texts.nextNode());) {
	const e = t.parentElement, box = e.getBoundingClientRect();
	if (!t.data.trim() || !box.width || e.closest("svg, script")) continue;
	if (box.right > result.width + 1) result.wide.push(t.data);
	for (const color of behind(e)) {
		const c = contrast(getComputedStyle(e).color, color);
		if (c < result.least) [result.least, result.leastAt] = [c, t.data + ": " + getComputedStyle(e).color + " on " + color];
	}
}
for (const e of document.querySelectorAll(".by")) {
	const style = getComputedStyle(e, "::before"), c = contrast(style.color, style.backgroundColor);
	if (c < result.least) [result.least, result.leastAt] = [c, "number of a speaker: " + e.className];
}
for (const e of document.querySelectorAll("svg.map text")) {
	if (!e.getBoundingClientRect().width) continue;
	for (const ground of ["--land", "--sea"]) {
		const probe = document.body.appendChild(document.createElement("i"));
		probe.style.color = `var(${ground})`;
		const c = contrast(getComputedStyle(e.firstElementChild || e).fill, getComputedStyle(probe).color);
		probe.remove();
		if (c < result.least) [result.least, result.leastAt] = [c, "on the map: " + e.textContent];
	}
}
result.links = [...document.querySelectorAll("a[href^='#']")].filter(a => !document.getElementById(a.getAttribute("href").slice(1))).map(a => a.outerHTML);
result.twice = [...document.querySelectorAll("[id]")].map(e => e.id).filter((id, i, all) => all.indexOf(id) < i);
result.nested = document.querySelectorAll("a a").length;
result.unnamed = [...document.querySelectorAll("a")].filter(a => !a.textContent.trim() && !a.getAttribute("aria-label")).length;
result.headings = [...document.querySelectorAll("h1, h2, h3")].map(h => +h.tagName[1]);
const labels = [...document.querySelectorAll("svg.map")].filter(m => m.getBoundingClientRect().width).map(m => [...m.querySelectorAll("text")]);
result.collisions = [];
for (const of of labels) {
	const boxes = of.map(e => e.getBBox());
	boxes.forEach((a, i) => boxes.slice(i + 1).forEach((b, j) => {
		const w = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x), h = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
		if (w > 1 && h > 4) result.collisions.push(of[i].textContent + " / " + of[i + 1 + j].textContent);
	}));
}
parent.postMessage(result, "*");
