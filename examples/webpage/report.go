package main

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"strings"

	"github.com/newstext/newstext"
	"github.com/newstext/newstext/geo"
)

// report prints a page and what was found in it, for people.
func report(out io.Writer, name string, p page, z *newstext.Analysis) error {
	w := bufio.NewWriter(out)
	fmt.Fprintln(w, name)
	for _, f := range [...]struct{ label, value string }{
		{"site", p.Site}, {"published", published(p)},
		{"filed", strings.Trim(z.Article.Dateline.Span.In(z.Article.Text), " -–—")},
	} {
		if f.value != "" {
			fmt.Fprintf(w, "  %-11s %s\n", f.label, plain(f.value))
		}
	}
	for _, q := range z.Article.Paragraphs {
		text := plain(q.Span.In(z.Article.Text))
		if words := strings.Fields(text); len(words) > 9 {
			text = strings.Join(words[:9], " ") + " …"
		}
		fmt.Fprintf(w, "  %-11v %s\n", q.Kind, text)
	}
	fmt.Fprintln(w, "who said what")
	for _, q := range z.Quotes {
		who := cmp.Or(q.Source.In(z.Article.Text), "somebody")
		if e, ok := z.Entities.Entity(q.Speaker); ok {
			who = e.Name
			if e.Role != "" {
				who += ", " + e.Role
			}
		}
		fmt.Fprintf(w, "  %s (%v): %s\n", plain(who), q.Kind, plain(q.Text(z.Article)))
	}
	fmt.Fprintln(w, "where")
	seen := make(map[string]bool)
	for _, r := range z.Places {
		name := plain(r.Span.In(z.Article.Text))
		if !seen[strings.ToLower(name)] {
			seen[strings.ToLower(name)] = true
			fmt.Fprintf(w, "  %s: %s\n", name, where(r))
		}
	}
	fmt.Fprintln(w, "how much")
	for _, q := range z.Quantities {
		fmt.Fprintf(w, "  %s: %v\n", plain(q.Span.In(z.Article.Text)), q)
	}
	return w.Flush()
}

// where tells the place of a name, and how well it is known.
func where(r geo.Resolved) string {
	switch {
	case r.Place == (geo.Place{}):
		return "not on the map"
	case r.Precision == geo.Parent:
		return fmt.Sprintf("somewhere in %s, %s", cmp.Or(r.Place.Admin1, "the country"), r.Place.Country)
	}
	return fmt.Sprintf("%s, %v, %s (%.2f, %.2f)", r.Place.Name, r.Place.Kind, r.Place.Country, r.Place.Lat, r.Place.Lon)
}

func published(p page) string {
	if p.Published.IsZero() {
		return ""
	}
	return p.Published.Format("2 January 2006, 15:04 MST")
}

// plain returns s on one line, without characters that a terminal would obey.
func plain(s string) string {
	s = strings.Map(func(r rune) rune {
		if r < ' ' || r >= 0x7f && r < 0xa0 {
			return ' '
		}
		return r
	}, s)
	return oneLine(s)
}
