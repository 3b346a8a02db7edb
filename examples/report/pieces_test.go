package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/newstext/newstext/article"
)

// markup writes pieces for people: (class words) for a mark, [class words] for one that is a link, and 1| for a badge.
func markup(ps []piece) string {
	var b strings.Builder
	for _, p := range ps {
		switch {
		case p.Badge != nil && p.Badge.Link:
			b.WriteString(p.Badge.Number + "|")
		case p.Badge != nil:
			b.WriteString(p.Badge.Number + "!")
		case p.Open != nil && p.Open.Name == "a":
			b.WriteString("[" + p.Open.Class + p.Open.ID + " ")
		case p.Open != nil:
			b.WriteString("(" + p.Open.Class + p.Open.ID + " ")
		case p.Close == "a":
			b.WriteString("]")
		case p.Close != "":
			b.WriteString(")")
		}
		b.WriteString(p.Text)
	}
	return b.String()
}

func TestPieces(t *testing.T) {
	const text = "Lima wants 12 boats now"
	at := func(words string) article.Span {
		i := strings.Index(text, words)
		return article.Span{Start: i, End: i + len(words)}
	}
	tests := []struct {
		name  string
		marks []mark
		want  string
	}{
		{"none", nil, "Lima wants 12 boats now"},
		{"one", []mark{{span: at("wants"), class: "q"}}, "Lima (q wants) 12 boats now"},
		{"all of it", []mark{{span: at(text), class: "q"}}, "(q Lima wants 12 boats now)"},
		{"one after another", []mark{{span: at("12 "), class: "a"}, {span: at("boats"), class: "b"}}, "Lima wants (a 12 )(b boats) now"},
		{"within", []mark{{span: at("12"), class: "n"}, {span: at("wants 12 boats"), class: "q"}}, "Lima (q wants (n 12) boats) now"},
		{"overlap", []mark{{span: at("wants 12"), class: "q"}, {span: at("12 boats"), class: "n"}}, "Lima (q wants (n 12))(n  boats) now"},
		{"overlap of three", []mark{{span: at("Lima wants 12"), class: "a"}, {span: at("wants 12 boats"), class: "b"}, {span: at("12 boats now"), class: "c"}},
			"(a Lima (b wants (c 12)))(b (c  boats))(c  now)"},
		{"same passage, by layer", []mark{{span: at("Lima"), class: "p", layer: placeLayer}, {span: at("Lima"), class: "q", layer: quoteLayer}}, "(q (p Lima)) wants 12 boats now"},
		{"no link within a link", []mark{{span: at("12 boats"), class: "a", href: "#a"}, {span: at("12"), class: "b", href: "#b"}}, "Lima wants [a (b 12) boats] now"},
		{"a link that overlaps a link", []mark{{span: at("wants 12"), class: "a", href: "#a"}, {span: at("12 boats"), class: "b", href: "#b"}}, "Lima [a wants (b 12)][b  boats] now"},
		{"an id is given once", []mark{{span: at("wants 12"), class: "a"}, {span: at("12 boats"), class: "b", id: "#1"}}, "Lima (a wants (b#1 12))(b  boats) now"},
		{"badge", []mark{{span: at("12"), class: "q", by: &badge{Number: "1"}}}, "Lima wants 1|(q 12) boats now"},
		{"badge within a link", []mark{{span: at("12 boats"), class: "a", href: "#a"}, {span: at("boats"), class: "q", by: &badge{Number: "1"}}},
			"Lima wants [a 12 1!(q boats)] now"},
	}
	for _, tt := range tests {
		require.Equal(t, tt.want, markup(pieces(text, at(text), tt.marks)), tt.name)
	}
}

func TestByParagraph(t *testing.T) {
	pars := []article.Paragraph{{Span: article.Span{Start: 0, End: 4}}, {Span: article.Span{Start: 6, End: 9}}, {Span: article.Span{Start: 11, End: 20}}}
	got := byParagraph(pars, []mark{{span: article.Span{Start: 2, End: 15}, id: "x", by: &badge{}}, {span: article.Span{Start: 6, End: 9}}, {span: article.Span{Start: 4, End: 6}}})
	spans := func(ms []mark) (out []string) {
		for _, m := range ms {
			s := m.span.String() + m.id
			if m.by != nil {
				s += "|"
			}
			out = append(out, s)
		}
		return out
	}
	require.Equal(t, []string{"2:4x|"}, spans(got[0]))
	require.Equal(t, []string{"6:9", "6:9"}, spans(got[1]))
	require.Equal(t, []string{"11:15"}, spans(got[2]))
}

// FuzzPieces holds for any marks that no letter of the text is lost or doubled, that each mark covers its own, and that
// elements nest.
func FuzzPieces(f *testing.F) {
	f.Add("Lima wants 12 boats", []byte{0, 4, 5, 8, 3, 9, 11, 8})
	f.Add("abc", []byte{0, 3, 0, 3, 1, 1, 0, 9})
	f.Fuzz(func(t *testing.T, text string, at []byte) {
		text = readable(text)
		want := make(map[string]string)
		var marks []mark
		for i := 0; i+1 < len(at) && len(marks) < 12; i += 2 {
			s := article.Span{Start: int(at[i]), End: int(at[i]) + 1 + int(at[i+1])}
			if s.End > len(text) {
				continue
			}
			m := mark{span: s, class: string(rune('a' + len(marks))), layer: layer(i % 5)}
			if i%3 == 0 {
				m.href = "#"
			}
			want[m.class] = readable(s.In(text))
			marks = append(marks, m)
		}
		all := ""
		got := make(map[string]string)
		var open []*element
		for _, p := range pieces(text, article.Span{End: len(text)}, marks) {
			switch {
			case p.Open != nil:
				for _, o := range open {
					require.False(t, o.Name == "a" && p.Open.Name == "a", "a link within a link")
				}
				open = append(open, p.Open)
			case p.Close != "":
				require.NotEmpty(t, open)
				require.Equal(t, open[len(open)-1].Name, p.Close)
				open = open[:len(open)-1]
			}
			all += p.Text
			for _, o := range open {
				got[o.Class] += p.Text
			}
		}
		require.Empty(t, open)
		if !strings.ContainsRune(all, '\uFFFD') { // marks that cut no rune
			require.Equal(t, text, all)
			require.Equal(t, want, got)
		}
	})
}
