package quote

import (
	"strings"
	"testing"

	"github.com/newstext/newstext/article"
)

// BenchmarkExtract extracts from an article of usual length and make.
func BenchmarkExtract(b *testing.B) {
	text := strings.Repeat("KAMPALA – The health ministry said on Tuesday that it had found two more cases of the fever in the west of the country, "+
		"and a district officer said a third was likely.\n\n“We are ready for this,” said Dr Grace Auma, who leads the team in Mbarara. “We have the beds "+
		"and we have the staff.”\n\nShe accused traders of spreading rumours, calling them “a danger to us all”. The disease, according to the World Health "+
		"Organization, kills one in three.\n\nThe road to the border was closed in May after heavy rain and has not been opened since.\n\n", 6)
	a := article.Parse(text)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		new(Extractor).Extract(a, nil)
	}
}
