package main

import (
	"embed"
	"html/template"
	"io"
	"slices"
	"strings"

	"github.com/newstext/newstext"
	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/entity"
	"github.com/newstext/newstext/examples/internal/wording"
	"github.com/newstext/newstext/geo"
)

//go:embed page.html style.css
var files embed.FS

// write writes p as HTML. Whatever comes from the article goes through the template's escaping.
func write(w io.Writer, p *page) error {
	t, err := template.ParseFS(files, "page.html", "style.css")
	if err != nil {
		return err
	}
	return t.ExecuteTemplate(w, "page.html", p)
}

// A page is what the template shows.
type page struct {
	Title      string
	Headline   []piece // "" where the article has none
	Filed      string
	Summary    string
	Cut        bool // the text goes on beyond what is shown
	Paragraphs []paragraph
	Kinds      []string // of the names that the text marks
	Words      []string // kinds of quote
	Speakers   []speaker
	Maps       []*chart // the same for wide and for narrow screens
	Locator    *chart
	Signs      signs
	Places     []*spot
	Quantities []quantityRow
}

// A paragraph is one of the article.
type paragraph struct {
	Kind   string
	Pieces []piece
}

// signs tells which signs the maps have, for their legend.
type signs struct{ Town, Area, Parent, Relative, Metonym, Orient bool }

func newPage(x *newstext.Analysis, cut bool) *page {
	a := x.Article
	p := &page{Cut: cut, Filed: filed(a), Speakers: speakersOf(x), Places: spotsOf(x), Quantities: quantitiesOf(x)}
	p.Summary = summary(a, p)
	perParagraph := byParagraph(a.Paragraphs, marksOf(x, p.Speakers, p.Places))
	for i, par := range a.Paragraphs {
		ps := pieces(a.Text, par.Span, perParagraph[i])
		if i == 0 && par.Kind == article.Headline {
			p.Headline = ps
			continue
		}
		p.Paragraphs = append(p.Paragraphs, paragraph{par.Kind.String(), ps})
	}
	p.Title = "Report on an article"
	if i := slices.IndexFunc(a.Paragraphs, func(par article.Paragraph) bool { return par.Kind.IsNews() }); i >= 0 {
		p.Title = short(oneLine(a.Paragraphs[i].Span.In(a.Text)), 120)
	}
	for _, e := range x.Entities {
		if k := kindClass(e.Kind); k != "" && isNamed(e) && !slices.Contains(p.Kinds, k) {
			p.Kinds = append(p.Kinds, k)
		}
	}
	slices.SortFunc(p.Kinds, func(a, b string) int { return slices.Index(kindOrder[:], a) - slices.Index(kindOrder[:], b) })
	for _, k := range []string{"direct", "mixed", "indirect"} {
		for _, q := range x.Quotes {
			if q.Kind.String() == k {
				p.Words = append(p.Words, k)
				break
			}
		}
	}
	p.draw()
	return p
}

var kindOrder = [...]string{"person", "organization", "place", "group", "other"}

func isNamed(e entity.Entity) bool {
	return slices.ContainsFunc(e.Mentions, func(m entity.Mention) bool { return m.Form == entity.Name })
}

// draw makes the maps, where there is a place to show.
func (p *page) draw() {
	if !slices.ContainsFunc(p.Places, func(s *spot) bool { return s.Located }) {
		return
	}
	v := viewOf(p.Places)
	main := frameOf(v, wide, p.Places)
	var near []geo.Place
	if !v.world {
		near = townsIn(main, p.Places)
		p.Locator = locator(v, main, p.Places)
	}
	p.Maps = []*chart{chartOf("wide", main, p.Places, near), chartOf("narrow", frameOf(v, narrow, p.Places), p.Places, near)}
	for _, c := range append(p.Maps, p.Locator) {
		if c != nil {
			p.Signs.add(c)
		}
	}
}

// The widths of maps, in units that are about a pixel: for windows of middling width and paper, and for telephones and columns.
const wide, narrow = 640, 380

func (s *signs) add(c *chart) {
	for _, sign := range c.Signs {
		has := func(class string) bool { return slices.Contains(strings.Fields(sign.Class), class) }
		s.Town = s.Town || has("town")
		s.Area = s.Area || has("area")
		s.Parent = s.Parent || has("parent")
		s.Relative = s.Relative || has("relative")
		s.Metonym = s.Metonym || has("metonym")
		s.Orient = s.Orient || has("orient")
	}
}

// townsIn returns the most prominent towns that f shows, but for those of a name that the map has anyway.
func townsIn(f frame, named []*spot) (out []geo.Place) {
	const most = 40
	names := make(map[string]bool)
	for _, s := range named {
		names[geo.Normalize(s.Name)] = true
	}
	for t := range geo.World().All() {
		if t.Kind == geo.City && !names[geo.Normalize(t.Name)] && f.shows(f.at(t.Lat, t.Lon), 8) {
			if out = append(out, t); len(out) == most {
				break
			}
		}
	}
	return out
}

// filed tells where, when and by whom the article was filed.
func filed(a *article.Article) string {
	d := a.Dateline
	if d.Place.IsEmpty() {
		return ""
	}
	s := "Filed from " + oneLine(d.Place.In(a.Text))
	if !d.Date.IsEmpty() {
		s += " on " + oneLine(d.Date.In(a.Text))
	}
	if !d.Agency.IsEmpty() {
		s += " by " + oneLine(d.Agency.In(a.Text))
	}
	return s
}

// summary counts what the page shows.
func summary(a *article.Article, p *page) string {
	words, quotes, speakers := 0, 0, 0
	for t := range a.Tokens() {
		if t.Kind != article.Punct && t.Kind != article.Symbol {
			words++
		}
	}
	for _, s := range p.Speakers {
		quotes += len(s.Said)
		if s.Number != "?" {
			speakers++
		}
	}
	return strings.Join([]string{count(words, "word"), count(quotes, "quote"), count(speakers, "speaker"),
		count(len(p.Places), "place"), count(len(p.Quantities), "quantity")}, " · ")
}

func count(n int, noun string) string {
	switch {
	case n == 1:
	case noun == "quantity":
		noun = "quantities"
	default:
		noun += "s"
	}
	return wording.Number(float64(n)) + " " + noun
}
