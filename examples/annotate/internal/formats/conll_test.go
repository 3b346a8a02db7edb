package formats

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/newstext/newstext/article"
)

// readCoNLL reads CoNLL-U Plus: the columns that the head names, with tabs between, words numbered from 1 in each sentence,
// and an empty line after it.
func readCoNLL(d *Document, files [][]byte) (found, error) {
	var f found
	columns := strings.Fields(strings.TrimPrefix(conllHead, "# global.columns = "))
	o := article.NewOffsets(d.Article.Text)
	layers := map[string]*bio{}
	for _, name := range []string{"NEWSTEXT:NAME", "NEWSTEXT:QUOTE", "NEWSTEXT:PLACE", "NEWSTEXT:QUANTITY"} {
		layers[name] = &bio{}
	}
	open := make(map[string][]int) // for each entity, where its mentions began that are open
	number, end := 0, 0
	for l := range strings.Lines(string(files[0])) {
		l = strings.TrimSuffix(l, "\n")
		if l == "" {
			number = 0
			continue
		}
		if strings.HasPrefix(l, "#") && number == 0 {
			continue
		}
		number++
		cells := strings.Split(l, "\t")
		if len(cells) != len(columns) || cells[0] != strconv.Itoa(number) || slices.Contains(cells, "") {
			return f, fmt.Errorf("line %q", l)
		}
		row := make(map[string]string)
		for i, c := range columns {
			row[c] = cells[i]
		}
		_, at, ok := strings.Cut(row["MISC"], "TokenRange=")
		if !ok {
			return f, fmt.Errorf("line %q has no range", l)
		}
		s, err := spanOf(o, at, ":")
		if err != nil || s.Start < end || oneLine(s.In(d.Article.Text)) != row["FORM"] {
			return f, fmt.Errorf("line %q: span %v: %v", l, s, err)
		}
		if strings.HasPrefix(row["MISC"], "SpaceAfter=No") && strings.TrimSpace(d.Article.Text[s.End:]) == "" {
			return f, fmt.Errorf("line %q: nothing follows", l)
		}
		end = s.End
		for name, b := range layers {
			if err := b.add(s, row[name]); err != nil {
				return f, err
			}
		}
		if c := row["NEWSTEXT:COREF"]; c != "_" {
			for cell := range strings.SplitSeq(c, "|") {
				id := strings.Trim(cell, "()")
				if cell[0] == '(' {
					open[id] = append(open[id], s.Start)
				}
				if cell[len(cell)-1] == ')' {
					n := len(open[id]) - 1
					if n < 0 {
						return f, fmt.Errorf("line %q ends what has not begun", l)
					}
					f.Mentions = append(f.Mentions, labeled{article.Span{Start: open[id][n], End: s.End}, id})
					open[id] = open[id][:n]
				}
			}
		}
	}
	for id, starts := range open {
		if len(starts) > 0 {
			return f, fmt.Errorf("a mention of %s never ends", id)
		}
	}
	f.Names = layers["NEWSTEXT:NAME"].done()
	f.Places = layers["NEWSTEXT:PLACE"].done()
	for _, q := range layers["NEWSTEXT:QUANTITY"].done() {
		f.Quantities = append(f.Quantities, labeled{q.Span, ""})
	}
	f.Mentions = byNumber(f.Mentions)
	quotes := make(map[int]*foundQuote)
	for _, l := range layers["NEWSTEXT:QUOTE"].done() {
		parts := strings.Split(l.label, "-")
		n, err := strconv.Atoi(parts[len(parts)-1])
		if err != nil {
			return f, err
		}
		if quotes[n] == nil {
			quotes[n] = &foundQuote{}
		}
		switch q := quotes[n]; parts[0] {
		case "content":
			q.Kind = parts[1]
			q.Parts = append(q.Parts, l.Span)
		case "cue":
			q.Cue = l.Span
		case "source":
			q.Source = l.Span
		}
	}
	for n := 1; n <= len(quotes); n++ {
		q := *quotes[n]
		q.Speaker = int(d.Quotes[n-1].Speaker) // no column has it
		f.Quotes = append(f.Quotes, q)
	}
	return f, nil
}

// A bio is a column in BIO: "B-x" begins a span, "I-x" goes on with it, and several stand between bars.
type bio struct {
	open []labeled
	list []labeled
}

func (b *bio) add(s article.Span, cell string) error {
	var next []labeled
	if cell != "O" {
		for part := range strings.SplitSeq(cell, "|") {
			begin, label, ok := strings.Cut(part, "-")
			switch {
			case ok && begin == "B":
				next = append(next, labeled{s, label})
			case ok && begin == "I":
				i := slices.IndexFunc(b.open, func(o labeled) bool { return o.label == label })
				if i < 0 {
					return fmt.Errorf("%q goes on with nothing", cell)
				}
				o := b.open[i]
				b.open = slices.Delete(b.open, i, i+1)
				o.End = s.End
				next = append(next, o)
			default:
				return fmt.Errorf("cell %q", cell)
			}
		}
	}
	b.list = append(b.list, b.open...)
	b.open = next
	return nil
}

func (b *bio) done() []labeled {
	return byNumber(append(b.list, b.open...))
}
