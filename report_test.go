package newstext_test

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/newstext/newstext"
	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/entity"
	"github.com/newstext/newstext/geo"
	"github.com/newstext/newstext/quote"
)

// A reporter writes an analysis down in the words of the text, for people to review.
type reporter struct {
	*newstext.Analysis
	text string
}

// in returns what s covers, on one line.
func (r reporter) in(s article.Span) string {
	return strings.Join(strings.Fields(s.In(r.text)), " ")
}

// kinds gives a line a paragraph with its first words, and one for the dateline.
func (r reporter) kinds() string {
	var b strings.Builder
	for i, p := range r.Article.Paragraphs {
		start := r.in(p.Span)
		if words := strings.Fields(start); len(words) > 7 {
			start = strings.Join(words[:7], " ") + " …"
		}
		fmt.Fprintf(&b, "%-2d %-11v %d  %s\n", i+1, p.Kind, len(p.Sentences), start)
	}
	if d := r.Article.Dateline; !d.Span.IsEmpty() {
		fmt.Fprintf(&b, "filed in [%s] on [%s] by [%s]\n", r.in(d.Place), r.in(d.Date), r.in(d.Agency))
	}
	return b.String()
}

// quotes gives the kind, the speaker and the words of each quote.
func (r reporter) quotes() string {
	var b strings.Builder
	for i, q := range r.Quotes {
		fmt.Fprintf(&b, "%-2d %v, %v confidence: %s\n", i+1, q.Kind, q.Confidence, r.who(q.Speaker))
		for _, p := range q.Parts {
			fmt.Fprintf(&b, "     [%s]\n", r.in(p))
		}
		fmt.Fprintf(&b, "     source <%s> cue {%s}", r.in(q.Source), r.in(q.Cue))
		if !q.Addressee.IsEmpty() {
			fmt.Fprintf(&b, " to <%s>", r.in(q.Addressee))
		}
		if q.Polarity != quote.Affirmed {
			fmt.Fprintf(&b, ", %v", q.Polarity)
		}
		b.WriteString("\n")
	}
	return b.String()
}

// who returns an entity by number, name and role.
func (r reporter) who(id entity.ID) string {
	e, ok := r.Entities.Entity(id)
	switch {
	case !ok:
		return "nobody known"
	case e.Role != "":
		return fmt.Sprintf("%d %s (%s)", id, e.Name, e.Role)
	}
	return fmt.Sprintf("%d %s", id, e.Name)
}

// entities gives each entity with all that the text calls it.
func (r reporter) entities() string {
	var b strings.Builder
	for _, e := range r.Entities {
		fmt.Fprintf(&b, "%-2d %v, %v confidence: %s", e.ID, e.Kind, e.Confidence, e.Name)
		if e.Title != "" {
			fmt.Fprintf(&b, ", title %s", e.Title)
		}
		if e.Gender != entity.UnknownGender {
			fmt.Fprintf(&b, ", %v", e.Gender)
		}
		if e.Plural {
			b.WriteString(", plural")
		}
		b.WriteString("\n")
		for _, form := range []entity.Form{entity.Name, entity.Nominal, entity.Pronoun} {
			var list []string
			for _, m := range e.Mentions {
				if m.Form == form {
					list = append(list, "["+r.in(m.Span)+"]")
				}
			}
			if len(list) > 0 {
				fmt.Fprintf(&b, "     %v %s\n", form, strings.Join(list, " "))
			}
		}
		for _, role := range e.Roles {
			fmt.Fprintf(&b, "     role [%s]%s\n", r.in(role.Span), r.roleNotes(role))
		}
	}
	return b.String()
}

func (r reporter) roleNotes(role entity.Role) string {
	notes := ""
	if role.Affiliation != 0 {
		notes += " of " + r.who(role.Affiliation)
	}
	if role.Former {
		notes += ", former"
	}
	if role.Acting {
		notes += ", acting"
	}
	return notes
}

// places gives each place name with where it is.
func (r reporter) places() string {
	var b strings.Builder
	for _, p := range r.Places {
		fmt.Fprintf(&b, "[%s] %v: ", r.in(p.Span), p.Usage)
		if p.Place == (geo.Place{}) {
			b.WriteString("not on the map")
		} else {
			fmt.Fprintf(&b, "%v, %v confidence: %s, %v, %s, %s (%.2f, %.2f)", p.Precision, p.Confidence, p.Place.Name,
				p.Place.Kind, p.Place.Admin1, p.Place.Country, p.Place.Lat, p.Place.Lon)
		}
		b.WriteString("\n")
	}
	return b.String()
}

// quantities gives each quantity with its interval: [2, 3) is from 2 to less than 3.
func (r reporter) quantities() string {
	var b strings.Builder
	for _, q := range r.Quantities {
		about := ""
		if q.Approx {
			about = "about "
		}
		fmt.Fprintf(&b, "[%s] %s%s %s", r.in(q.Span), about, interval(q.Low, q.High, q.LowOpen, q.HighOpen), q.Unit)
		if q.SI.Unit != "" && q.SI.Unit != q.Unit {
			fmt.Fprintf(&b, " = %s %s", interval(q.SI.Low, q.SI.High, q.LowOpen, q.HighOpen), q.SI.Unit)
		}
		if q.Of != "" {
			fmt.Fprintf(&b, " of %q", q.Of)
		}
		b.WriteString("\n")
	}
	return b.String()
}

// interval writes a value, or bounds in mathematical notation.
func interval(low, high *float64, lowOpen, highOpen bool) string {
	number := func(f *float64, none string) string {
		if f == nil {
			return none
		}
		return strconv.FormatFloat(*f, 'f', -1, 64)
	}
	if low != nil && high != nil && *low == *high {
		return number(low, "")
	}
	left, right := "[", "]"
	if lowOpen || low == nil {
		left = "("
	}
	if highOpen || high == nil {
		right = ")"
	}
	return left + number(low, "…") + ", " + number(high, "…") + right
}
