package formats

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"github.com/newstext/newstext/article"
)

// readBrat reads the two files of a document as brat's description of its format has it: ids are unique, every line is of a
// known kind and refers to what is there, fragments are in order and without line breaks, and the text of an annotation is
// that of its fragments with spaces between.
func readBrat(d *Document, files [][]byte) (found, error) {
	text := string(files[0])
	f := found{Text: text}
	runes := []rune(text)
	o := article.NewOffsets(d.Article.Text) // a byte that is no UTF-8 is one rune in both
	type annotation struct {
		label string
		spans []article.Span
	}
	all := make(map[string]annotation)
	var order []string
	pieces := make(map[string]string)
	usage, ref, kind := map[string]string{}, map[string]string{}, map[string]string{}
	links := make(map[string]map[string]string)
	entityOf := make(map[string]int)
	seen := make(map[string]bool)
	label := regexp.MustCompile(`^[A-Za-z][A-Za-z0-9_-]*$`)
	var same [][]string

	// Python reads lines, and knows more breaks than LF.
	lines := strings.FieldsFunc(string(files[1]), func(r rune) bool {
		return strings.ContainsRune("\n\r\v\f\x1c\x1d\x1e\u0085\u2028\u2029", r)
	})
	for _, l := range lines {
		id, rest, ok := strings.Cut(l, "\t")
		if !ok || id != "*" && seen[id] {
			return f, fmt.Errorf("line %q", l)
		}
		seen[id] = true
		head, tail, _ := strings.Cut(rest, "\t")
		words := strings.Fields(head)
		if !label.MatchString(words[0]) || !strings.Contains(bratConf, words[0]) && id[0] != '#' && words[0] != "Reference" {
			return f, fmt.Errorf("type of %q", l)
		}
		switch id[0] {
		case 'T':
			a := annotation{label: words[0]}
			var texts []string
			end := -1
			for piece := range strings.SplitSeq(strings.TrimPrefix(head, words[0]+" "), ";") {
				from, to, ok := strings.Cut(piece, " ")
				start, err1 := strconv.Atoi(from)
				stop, err2 := strconv.Atoi(to)
				if !ok || err1 != nil || err2 != nil || start <= end || stop <= start || stop > len(runes) {
					return f, fmt.Errorf("spans of %q", l)
				}
				end = stop - 1
				texts = append(texts, string(runes[start:stop]))
				a.spans = append(a.spans, o.FromRuneSpan(article.Span{Start: start, End: stop}))
			}
			if tail != strings.Join(texts, " ") {
				return f, fmt.Errorf("text of %q", l)
			}
			all[id] = a
			order = append(order, id)
		case 'A':
			switch words[0] {
			case "Usage":
				usage[words[1]] = words[2]
			case "Kind":
				kind[words[1]] = words[2]
			}
		case 'N':
			ref[words[1]] = strings.TrimPrefix(words[2], "GeoNames:")
		case 'R':
			from := strings.TrimPrefix(words[1], "Arg1:")
			if links[from] == nil {
				links[from] = make(map[string]string)
			}
			links[from][words[0]] = strings.TrimPrefix(words[2], "Arg2:")
		case '#':
			if words[0] == "Pieces" {
				pieces[words[1]] = tail
			}
		case '*':
			same = append(same, words[1:])
		default:
			return f, fmt.Errorf("line %q", l)
		}
	}
	// Spans that were broken into lines are put together again.
	for id, counts := range pieces {
		a := all[id]
		var joined []article.Span
		for c := range strings.SplitSeq(counts, ";") {
			n, err := strconv.Atoi(c)
			if err != nil || n < 1 || n > len(a.spans) {
				return f, fmt.Errorf("pieces of %s: %q", id, counts)
			}
			joined = append(joined, article.Span{Start: a.spans[0].Start, End: a.spans[n-1].End})
			a.spans = a.spans[n:]
		}
		a.spans = joined
		all[id] = a
	}
	// Entities are numbered in the order of their first mention in the file, as the writer has them.
	group := make(map[string]string)
	for _, ids := range same {
		for _, id := range ids {
			group[id] = ids[0]
		}
	}
	n := 0
	for _, id := range order {
		switch all[id].label {
		case "Quote", "Cue", "Source", "Quantity", "Toponym":
			continue
		}
		first := id
		if g, ok := group[id]; ok {
			first = g
		}
		if entityOf[first] == 0 {
			n++
			entityOf[first] = n
		}
		entityOf[id] = entityOf[first]
	}
	one := func(id string) article.Span {
		if a, ok := all[id]; ok {
			return a.spans[0]
		}
		return article.Span{}
	}
	for _, id := range order {
		a := all[id]
		switch a.label {
		case "Quote":
			l := links[id]
			f.Quotes = append(f.Quotes, foundQuote{kind[id], a.spans, one(l["HasCue"]), one(l["HasSource"]), entityOf[l["SaidBy"]]})
		case "Quantity":
			f.Quantities = append(f.Quantities, labeled{a.spans[0], ""})
		case "Cue", "Source", "Toponym":
		default:
			f.Mentions = append(f.Mentions, labeled{a.spans[0], itoa(entityOf[id])})
		}
		if u, ok := usage[id]; ok {
			if r, ok := ref[id]; ok {
				u += "-" + r
			}
			f.Places = append(f.Places, labeled{a.spans[0], u})
		}
	}
	f.Mentions = byNumber(f.Mentions)
	f.Places = byNumber(f.Places)
	return f, nil
}
