package iptc

import (
	"slices"
	"strings"

	"github.com/newstext/newstext/article"
)

// A draft is an item in the making: what its metadata say, and the best of its bodies.
type draft struct {
	Item
	located string // where the news comes from
	body    body
}

// A body is a rendition of the text.
type body struct {
	parts []article.Part
	marks []mark
	rank  int // the higher, the better
}

// The ranks of bodies: what is the main text goes before what sums it up, then markup before plain text.
const (
	rankPlain = 1 + iota
	rankHTML
	rankNITF
	rankMain = 10
)

// offer takes b where it is better than the body so far.
func (d *draft) offer(b body) {
	if b.rank > d.body.rank && len(b.parts) > 0 {
		d.body = b
	}
}

// plainBody returns plain text as a body.
func plainBody(s string) body {
	f := flow{roles: htmlRole}
	f.plain(s)
	return body{f.parts, nil, rankPlain}
}

// htmlBody returns HTML as a body.
func htmlBody(s string) body {
	f := flow{roles: htmlRole}
	f.html(s)
	f.flush()
	return body{f.parts, nil, rankHTML}
}

// finish puts the item together: the headline, the byline and the dateline stand before the body, from there or from the
// metadata, and the names marked in the text are among the concepts.
func (d *draft) finish() *Item {
	it, b := &d.Item, &d.body
	headline := false
	for i, p := range b.parts {
		if p.Kind == article.Headline {
			if headline {
				b.parts[i].Kind = article.Subheading
			}
			headline = true
		}
	}
	if it.Dateline == "" && !b.dated() {
		it.Dateline = d.located
	}
	b.settle(article.Headline, &it.Headline)
	b.settle(article.Byline, &it.Byline)
	b.settle(article.Dateline, &it.Dateline)
	it.Parts = b.parts

	starts := make([]int, len(b.parts)) // in the text of Article
	for i := 1; i < len(starts); i++ {
		starts[i] = starts[i-1] + len(b.parts[i-1].Text) + len("\n\n")
	}
	index(&it.Subjects)
	persons, organizations, places := index(&it.Persons), index(&it.Organizations), index(&it.Places)
	slices.SortStableFunc(b.marks, func(a, c mark) int { return starts[a.part] + a.start - starts[c.part] - c.start })
	for _, m := range b.marks {
		concepts := persons
		switch m.role {
		case organization:
			concepts = organizations
		case place:
			concepts = places
		}
		at, name := starts[m.part], b.parts[m.part].Text[m.start:m.end]
		mentions := []article.Span{{Start: at + m.start, End: at + m.end}}
		concepts.add(Concept{Name: name, ID: m.id, Scheme: m.scheme, Mentions: mentions})
	}
	return it
}

// dated reports whether the text has a dateline, of its own or in its first paragraph.
func (b *body) dated() bool {
	for _, p := range b.parts {
		switch p.Kind {
		case article.Dateline:
			return true
		case article.Unknown:
			return article.Parse(p.Text).Dateline != article.Filing{}
		}
	}
	return false
}

// dropLead drops the first paragraphs where the text has them twice, one run after the other: archives give the lead in a
// block of its own before the whole text.
func (b *body) dropLead() {
	const least = 40 // bytes of a paragraph; shorter ones may well be said twice
	from := slices.IndexFunc(b.parts, func(p article.Part) bool { return p.Kind == article.Unknown })
	if from < 0 || len(b.parts[from].Text) < least {
		return
	}
	n := 1 + slices.Index(b.parts[from+1:], b.parts[from])
	if n == 0 || from+2*n > len(b.parts) || !slices.Equal(b.parts[from:from+n], b.parts[from+n:from+2*n]) {
		return
	}
	b.parts = slices.Delete(b.parts, from, from+n)
	b.marks = slices.DeleteFunc(b.marks, func(m mark) bool { return m.part >= from && m.part < from+n })
	for i := range b.marks {
		if b.marks[i].part >= from {
			b.marks[i].part -= n
		}
	}
}

// settle makes the parts of the given kind and what the metadata have for it agree: the text goes first, and what only the
// metadata have gets a part, after those of the kinds before.
func (b *body) settle(kind article.Kind, meta *string) {
	var texts []string
	for _, p := range b.parts {
		if p.Kind == kind {
			texts = append(texts, p.Text)
		}
	}
	if len(texts) > 0 {
		*meta = strings.Join(texts, "; ")
		return
	}
	*meta = words(*meta)
	if *meta == "" {
		return
	}
	const near = 5 // the text may begin with it
	for i := range b.parts[:min(near, len(b.parts))] {
		if p := &b.parts[i]; p.Kind == article.Unknown && strings.EqualFold(p.Text, *meta) {
			p.Kind = kind
			return
		}
	}
	at := 0
	for at < len(b.parts) && precedes(b.parts[at].Kind, kind) {
		at++
	}
	b.parts = slices.Insert(b.parts, at, article.Part{Kind: kind, Text: *meta})
	for i := range b.marks {
		if b.marks[i].part >= at {
			b.marks[i].part++
		}
	}
}

// precedes reports whether a part of kind k stands before what is inserted of another kind.
func precedes(k, inserted article.Kind) bool {
	switch inserted {
	case article.Byline:
		return k == article.Headline || k == article.Subheading
	case article.Dateline:
		return k == article.Headline || k == article.Subheading || k == article.Byline
	}
	return false
}

// An indexed is a list of concepts in which those with the same identifier or name become one.
type indexed struct {
	list       *[]Concept
	ids, names map[string]int
}

// index returns list, with those that are the same made one.
func index(list *[]Concept) *indexed {
	x := &indexed{list, map[string]int{}, map[string]int{}}
	old := *list
	*list = nil
	for _, c := range old {
		x.add(c)
	}
	return x
}

// add adds c, to the one of its identifier or else of its name, unless they have different identifiers.
func (x *indexed) add(c Concept) {
	if c.Name == "" && c.ID == "" {
		return
	}
	i, ok := -1, false
	key := c.Scheme + " " + c.ID
	if c.ID != "" {
		i, ok = x.ids[key]
	}
	if !ok && c.Name != "" {
		i, ok = x.names[c.Name]
		ok = ok && (c.ID == "" || (*x.list)[i].ID == "")
	}
	if !ok {
		i = len(*x.list)
		*x.list = append(*x.list, Concept{})
	}
	to := &(*x.list)[i]
	if to.ID == "" && c.ID != "" {
		to.ID, to.Scheme = c.ID, c.Scheme
		x.ids[key] = i
	}
	if to.Name == "" {
		to.Name = c.Name
	}
	if _, known := x.names[c.Name]; !known && c.Name != "" {
		x.names[c.Name] = i
	}
	if to.Rel == "" {
		to.Rel = c.Rel
	}
	to.Mentions = append(to.Mentions, c.Mentions...)
}
