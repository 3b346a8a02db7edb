package eval

import (
	"encoding/json"
	"fmt"
	"runtime"
	"slices"
	"sync"

	"github.com/newstext/newstext"
	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/entity"
	"github.com/newstext/newstext/geo"
)

// Annotate analyzes every document of c, on all cores, and returns what was found in the order of c.Docs.
func (c *Corpus) Annotate(analyze func(*Document) *newstext.Analysis) []*Document {
	out := make([]*Document, len(c.Docs))
	next := make(chan int)
	var wg sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		wg.Go(func() {
			for i := range next {
				out[i] = document(c.Docs[i].ID, analyze(c.Docs[i]))
			}
		})
	}
	for i := range c.Docs {
		next <- i
	}
	close(next)
	wg.Wait()
	return out
}

// document returns z as the document that its JSON is, without text and tokens.
func document(id string, z *newstext.Analysis) *Document {
	short := *z
	if z.Article != nil {
		short.Article = withoutTokens(z.Article)
	}
	b, err := json.Marshal(short)
	d := new(Document)
	if err == nil {
		err = json.Unmarshal(b, d)
	}
	if err != nil {
		panic(fmt.Sprintf("eval: the JSON of an Analysis of %s is no Document: %v", id, err))
	}
	d.ID = id
	return d
}

func withoutTokens(a *article.Article) *article.Article {
	out := &article.Article{Dateline: a.Dateline}
	for _, p := range a.Paragraphs {
		short := article.Paragraph{Span: p.Span, Kind: p.Kind}
		for _, s := range p.Sentences {
			short.Sentences = append(short.Sentences, article.Sentence{Span: s.Span})
		}
		out.Paragraphs = append(out.Paragraphs, short)
	}
	return out
}

// GoldPlaces returns the analysis of d by a resolver that is handed the places that d marks, as entities of kind place:
// it shows what resolution does where recognition is perfect. Places with the same words are one entity; of places that
// overlap, the first counts.
func GoldPlaces(d *Document) *newstext.Analysis {
	a := article.Parse(d.Text)
	a.Tag()
	z := &newstext.Analysis{Article: a, Entities: d.placeEntities()}
	z.Places = new(newstext.Analyzer).Places.Resolve(a, z.Entities)
	return z
}

// MostPeople returns the analysis of d that ties every place that d marks to the place of its name with the most people,
// countries among them: what resolution must beat.
func MostPeople(d *Document) *newstext.Analysis {
	z := &newstext.Analysis{Article: article.Parse(d.Text)}
	for _, e := range d.placeEntities() {
		for _, m := range e.Mentions {
			r := geo.Resolved{Span: m.Span, Usage: geo.Literal, Rule: "people"}
			for p := range geo.World().Lookup(m.Span.In(d.Text)) {
				if r.Place.Name == "" || p.Population > r.Place.Population {
					r.Place, r.Precision, r.Confidence = p, geo.Exact, article.Low
				}
			}
			z.Places = append(z.Places, r)
		}
	}
	slices.SortFunc(z.Places, func(a, b geo.Resolved) int { return a.Span.Compare(b.Span) })
	return z
}

func (d *Document) placeEntities() entity.Set {
	var out entity.Set
	byName := make(map[string]int)
	end := 0
	places := slices.SortedStableFunc(slices.Values(d.Places), func(a, b Place) int { return a.Span.Compare(b.Span) })
	for _, p := range places {
		if p.Span.Start < end || p.Span.IsEmpty() {
			continue
		}
		end = p.Span.End
		name := p.Span.In(d.Text)
		i, ok := byName[name]
		if !ok {
			i = len(out)
			byName[name] = i
			out = append(out, entity.Entity{ID: entity.ID(i + 1), Kind: entity.Place, Name: name, Rule: "gold"})
		}
		out[i].Mentions = append(out[i].Mentions, entity.Mention{Span: p.Span, Form: entity.Name})
	}
	return out
}
