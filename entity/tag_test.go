package entity

import (
	"fmt"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/newstext/newstext/article"
)

// marked gives the names of text as "kind name" lines.
func marked(text string) []string {
	a := article.Parse(text).Tagged()
	var out []string
	for _, n := range tagNames(a) {
		out = append(out, n.kind.String()+" "+n.span.In(text))
	}
	return out
}

var tagTests = []struct {
	text string
	want string // parted by "; "
}{
	{"", ""},
	{"the rain fell on the fields all day.", ""},
	{"Officials in Lima said on Tuesday that Peru would close its border with Bolivia.",
		"place Lima; place Peru; place Bolivia"},
	{"President Paul Biya arrived in Geneva.", "person Paul Biya; place Geneva"},
	{"Mrs. Thandiwe Nkosi told the Pretoria News that she would not resign.",
		"person Thandiwe Nkosi; organization Pretoria News"},
	{"The U.N. Security Council meets on Friday.", "organization U.N. Security Council"},
	{"The Norwegian government and German troops left.", "group Norwegian; group German"},
	{"The army’s spokesman, Colonel Ahmed al-Mansour, said rebels held parts of Benghazi.",
		"person Ahmed al-Mansour; place Benghazi"},
	{"Iran-backed fighters and Turkish-led forces clashed near Raqqa.", "place Iran; group Turkish; place Raqqa"},
	{"The Nairobi-based company and the NATO-led mission agreed.", "place Nairobi; organization NATO"},
	{"Kenya’s Ministry of Health said 12 people had died.", "place Kenya; organization Ministry of Health"},
	{"Kim Dae-jung met Jiang Zemin in Beijing.", "person Kim Dae-jung; person Jiang Zemin; place Beijing"},
	{"Shares of Toyota Motor Corp. rose 2 percent in Tokyo.", "organization Toyota Motor Corp.; place Tokyo"},
	{"Muslims and Christians marched in Jakarta.", "group Muslims; group Christians; place Jakarta"},
	{"Tegucigalpa, Honduras, was hit hardest.", "place Tegucigalpa; place Honduras"},
	{"José Luis Rodríguez Zapatero won the election in Spain.", "person José Luis Rodríguez Zapatero; place Spain"},
	{"Lawyers for Ms. Dlamini declined to comment.", "person Dlamini"},
	{"The Bank of England cut rates.", "organization Bank of England"},
	{"The Organization for Security and Co-operation in Europe (OSCE) sent observers. The OSCE said so.",
		"organization Organization for Security and Co-operation in Europe; organization OSCE; organization OSCE"},
	{"Police arrested Sven Lindqvist on Monday. Lindqvist had fled to Oslo.",
		"person Sven Lindqvist; person Lindqvist; place Oslo"},
}

func TestTagNames(t *testing.T) {
	for _, test := range tagTests {
		require.Equal(t, test.want, strings.Join(marked(test.text), "; "), test.text)
	}
}

var hostile = []string{
	"", " ", "\x00", "\xff\xfe\xfd", strings.Repeat("Paris ", 5000), strings.Repeat("A", 100_000), strings.Repeat("“", 10_000),
	strings.Repeat("A. ", 10_000), strings.Repeat("Iran-backed-", 5000), strings.Repeat("(ABC) ", 5000),
	strings.Repeat("Bank of the ", 5000), strings.Repeat("9", 50_000), strings.Repeat("Mr. Smith said. ", 3000),
	strings.ToUpper(strings.Repeat("ministers of chad meet in paris. ", 500)),
}

// checkNames makes sure that names keep the promises of tagNames.
func checkNames(t *testing.T, text string, names []name) {
	t.Helper()
	at := 0
	for _, n := range names {
		require.GreaterOrEqual(t, n.span.Start, at)
		require.Greater(t, n.span.End, n.span.Start)
		require.LessOrEqual(t, n.span.End, len(text))
		require.NotEqual(t, Unknown, n.kind)
		require.NotEqual(t, article.NoConfidence, n.conf)
		at = n.span.End
	}
}

func TestTagNamesHostile(t *testing.T) {
	for _, text := range hostile {
		checkNames(t, text, tagNames(article.Parse(text).Tagged()))
	}
}

// TestTagNamesAlike tags texts again and again, some at once: memory that is used again must not show.
func TestTagNamesAlike(t *testing.T) {
	var all []string
	for _, test := range tagTests {
		all = append(all, test.text)
	}
	all = append(all, hostile...)
	want := make([]string, len(all))
	for i, text := range all {
		want[i] = fmt.Sprint(tagNames(article.Parse(text).Tagged()))
	}
	var wg sync.WaitGroup
	for w := range 4 {
		wg.Go(func() {
			for i := range all {
				k := (i*7 + w*5) % len(all)
				if got := fmt.Sprint(tagNames(article.Parse(all[k]).Tagged())); got != want[k] {
					t.Errorf("%.40q: got %.200s, want %.200s", all[k], got, want[k])
				}
			}
		})
	}
	wg.Wait()
}

func FuzzTagNames(f *testing.F) {
	for _, test := range tagTests {
		f.Add(test.text)
	}
	for _, text := range hostile[:4] {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		checkNames(t, text, tagNames(article.Parse(text).Tagged()))
	})
}

func BenchmarkTagNames(b *testing.B) {
	var text strings.Builder
	for range 20 {
		for _, test := range tagTests {
			text.WriteString(test.text + "\n\n")
		}
	}
	a := article.Parse(text.String()).Tagged()
	words := 0
	for range a.Tokens() {
		words++
	}
	b.ReportAllocs()
	for b.Loop() {
		tagNames(a)
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*words), "ns/token")
}

func TestGenderOf(t *testing.T) {
	for name, want := range map[string]Gender{
		"Fatima": Female, "MARIA": Female, "Ingrid": Female, "Ahmed": Male, "Giovanni": Male, "Jean-Luc": Male, "Anne-Sofie": Female,
		"Oslo": UnknownGender, "J.": UnknownGender, "": UnknownGender, "Kim": UnknownGender,
	} {
		require.Equal(t, want, genderOf(name), name)
	}
}

func TestEventful(t *testing.T) {
	for name, want := range map[string]bool{"Ocean Bounty": false, "Kibera": false, "Cup of Nations": true, "World War II": true, "": false} {
		if got := eventful(name); got != want {
			t.Errorf("%q: %v", name, got)
		}
	}
}

func TestWithAgency(t *testing.T) {
	at := func(start, end int) name { return name{span: article.Span{Start: start, End: end}, kind: Place} }
	spans := func(names []name) (out []article.Span) {
		for _, n := range names {
			out = append(out, n.span)
		}
		return out
	}
	agency := article.Span{Start: 10, End: 20}
	for _, test := range []struct{ names, want []name }{
		{nil, []name{at(10, 20)}},
		{[]name{at(0, 5), at(30, 35)}, []name{at(0, 5), at(10, 20), at(30, 35)}},
		{[]name{at(0, 5), at(10, 14), at(16, 20)}, []name{at(0, 5), at(10, 14), at(16, 20)}},
		{[]name{at(20, 25)}, []name{at(10, 20), at(20, 25)}},
	} {
		require.Equal(t, spans(test.want), spans(withAgency(test.names, agency)))
	}
	require.Empty(t, withAgency(nil, article.Span{}))
}

func TestAgency(t *testing.T) {
	a := article.Parse("KASAMA, Zambia, March 4 (Northern Desk) - A bridge reopened in Kasama on Tuesday.")
	set := new(Recognizer).Recognize(a)
	if got := named(set, "Northern Desk").Kind; got != Organization {
		t.Errorf("got %v of %v", got, set)
	}
}
