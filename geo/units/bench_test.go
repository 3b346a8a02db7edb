package units

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/newstext/newstext/article"
)

// report is news as far as numbers go: about one in twenty words.
const report = `At least 14 people were killed and more than 200 injured when a ferry with some 350 passengers on board capsized
on Lake Victoria, officials said on Tuesday. The vessel went down about 3 km (1.9 miles) from the shore shortly before 6 p.m. local time.

The government promised each family 1.5 million shillings and put the cost of the search at $2.4bn, nearly 5 percent of the
budget. Prices of fish rose by 12 percent to 15 percent within two weeks. "We had never seen anything like it," said Grace
Achieng, 34, a trader at the market of the town, which has been selling fish from the islands since 1962.
`

func BenchmarkFind(b *testing.B) {
	a := article.Parse(strings.Repeat(report, 50))
	b.SetBytes(int64(len(a.Text)))
	b.ReportAllocs()
	for b.Loop() {
		Find(a)
	}
}

func BenchmarkParse(b *testing.B) { // to compare with
	text := strings.Repeat(report, 50)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		article.Parse(text)
	}
}

func TestFindAllocatesNothingWithoutNumbers(t *testing.T) {
	a := article.Parse("The president of the republic met the prime minister in the capital.\n\nNobody said what about.")
	if n := testing.AllocsPerRun(10, func() { Find(a) }); n != 0 {
		t.Errorf("have %v allocations, want none", n)
	}
}

func TestFindAllocatesLittle(t *testing.T) {
	a := article.Parse(report)
	if n := testing.AllocsPerRun(10, func() { Find(a) }); n > 16 {
		t.Errorf("have %v allocations for %d quantities, want at most 16", n, len(Find(a)))
	}
}

// TestFindIsLinear runs Find over texts made to be slow.
func TestFindIsLinear(t *testing.T) {
	size := 1 << 18
	if testing.Short() {
		size = 1 << 16
	}
	r := rand.New(rand.NewPCG(1, 2))
	noise := make([]byte, size)
	for i := range noise {
		noise[i] = byte(r.Uint32())
	}
	for _, part := range []string{"1", "1 ", "1,", "1-", "-", "½", "$", "$1 ", "5 to ", "five ", "twenty-", "5\" ", "million ", "tens of ", "a ",
		"1 / ", "1,000,000,", "five and ", "more than ", "5 armed, ", "of ", "12 children, ", "1.5e9 ", "5ft ", "5%", "(", "5' ", "N5 ", "R25 ", "5 Francs ", "5C ", "killed 14 ", "14 people, including ", "1:1:1", "11, 12, ", "rose 5% to ", "a single ", "1×10", string(noise)} {
		text := strings.Repeat(part, size/len(part))
		a := article.Parse(text)
		qs := Find(a)
		if err := Check(a, qs); err != nil {
			t.Errorf("%.20q: %v", part, err)
		}
	}
}
