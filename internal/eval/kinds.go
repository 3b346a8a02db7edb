package eval

import (
	"maps"
	"slices"
)

// kindsByWord returns the kind of each paragraph of d by its first word in gold's text.
func (d *Document) kindsByWord(gold *Document) map[int]string {
	out := make(map[int]string)
	for _, p := range d.Article.Paragraphs {
		if w := gold.words.in(p.Span); len(w) > 0 {
			out[w[0]] = p.Kind
		}
	}
	return out
}

// scoreKinds compares the kinds of paragraphs.
func scoreKinds(pairs []pair) Section {
	out := Section{Layer: "kinds", Title: "paragraph kinds"}
	byKind := kindTallies{}
	for _, p := range pairs {
		found := p.found.kindsByWord(p.gold)
		for _, g := range p.gold.Article.Paragraphs {
			if w := p.gold.words.in(g.Span); len(w) > 0 {
				byKind.of(g.Kind).addGold(found[w[0]] == g.Kind)
				byKind.of("all").addGold(found[w[0]] == g.Kind)
			}
		}
	}
	for _, k := range slices.Sorted(maps.Keys(byKind)) {
		out.row(k, "%.3f  (%.0f)", byKind[k].recall(), byKind[k].gold)
	}
	out.main("right", byKind.of("all").recall())
	return out
}
