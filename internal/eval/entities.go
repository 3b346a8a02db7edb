package eval

import "slices"

// A name is a mention by name, as words.
type name struct {
	words  set
	kind   string
	entity int // its entity's place in the document
	at     Mention
}

// names returns the mentions by name of entities of the given kinds in d, as words of gold's text.
func (d *Document) names(gold *Document, kinds []string) []name {
	var out []name
	for i, e := range d.Entities {
		for _, m := range e.Mentions {
			if m.isName() && slices.Contains(kinds, e.Kind) {
				out = append(out, name{gold.words.in(m.Span), e.Kind, i, m})
			}
		}
	}
	return out
}

// markedKinds returns the kinds of entity that the corpus marks, in order. What is found of other kinds is neither right
// nor wrong.
func markedKinds(pairs []pair) []string {
	var out []string
	for _, p := range pairs {
		for _, e := range p.gold.Entities {
			out = append(out, e.Kind)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

func exactly(a, b name) bool  { return a.kind == b.kind && a.words.same(b.words) }
func somewhat(a, b name) bool { return a.kind == b.kind && a.words.touches(b.words) }

// kindTallies holds the tally of each kind and of "all".
type kindTallies map[string]*tally

func (k kindTallies) of(kind string) *tally {
	if k[kind] == nil {
		k[kind] = new(tally)
	}
	return k[kind]
}

func (k kindTallies) count(gold, found []name, agree func(a, b name) bool) {
	for _, g := range gold {
		hit := slices.ContainsFunc(found, func(f name) bool { return agree(g, f) })
		k.of(g.kind).addGold(hit)
		k.of("all").addGold(hit)
	}
	for _, f := range found {
		hit := slices.ContainsFunc(gold, func(g name) bool { return agree(g, f) })
		k.of(f.kind).addFound(hit)
		k.of("all").addFound(hit)
	}
}

func scoreEntities(pairs []pair) Section {
	out := Section{Layer: "entities", Title: "entities (mentions that are names)"}
	exact, overlap := kindTallies{}, kindTallies{}
	kinds := markedKinds(pairs)
	var linking tally
	linked := false // whether the corpus says which names are one entity
	for _, p := range pairs {
		for _, e := range p.gold.Entities {
			linked = linked || len(e.Mentions) > 1
		}
		gold, found := p.gold.names(p.gold, kinds), p.found.names(p.gold, kinds)
		exact.count(gold, found, exactly)
		overlap.count(gold, found, somewhat)
		linking.bCubed(gold, found)
	}
	for _, k := range []string{"person", "organization", "place", "group", "all"} {
		if exact.of(k).gold > 0 {
			out.row(k+" exact", "%s", exact[k])
			out.row(k+" overlap", "%s", overlap[k])
		}
	}
	out.main("exact F", exact.of("all").f())
	out.main("overlap F", overlap.of("all").f())
	out.main("person F", exact.of("person").f())
	if linked {
		out.row("names linked (B-cubed)", "%s", linking)
		out.main("B-cubed F", linking.f())
	}
	return out
}

// bCubed adds, for each name of gold that was found with the same words, which part of the names linked to it in the
// one is linked to it in the other.
func (t *tally) bCubed(gold, found []name) {
	var links [][2]int // the entity in gold and the entity found
	for _, g := range gold {
		if i := slices.IndexFunc(found, func(f name) bool { return g.words.same(f.words) }); i >= 0 {
			links = append(links, [2]int{g.entity, found[i].entity})
		}
	}
	for _, a := range links {
		var both, inGold, inFound float64
		for _, b := range links {
			if a[0] == b[0] {
				inGold++
			}
			if a[1] == b[1] {
				inFound++
			}
			if a == b {
				both++
			}
		}
		t.gold++
		t.found++
		t.goldHit += both / inGold
		t.foundHit += both / inFound
	}
}
