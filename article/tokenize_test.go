package article

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// tokenTests give a text with its tokens parted by "|".
var tokenTests = []struct{ text, want string }{
	{"The army left.", "The|army|left|."},
	// abbreviations
	{"The U.S. Army and the U.N. met at 5 p.m. on Jan. 5.", "The|U.S.|Army|and|the|U.N.|met|at|5|p.m.|on|Jan.|5|."},
	{"Mr. Okoro, Dr. Lind and Sgt. Paz", "Mr.|Okoro|,|Dr.|Lind|and|Sgt.|Paz"},
	{"It lent Rs. 1,200 crore, or Tk. 5 each; he paid in rs.", "It|lent|Rs.|1,200|crore|,|or|Tk.|5|each|;|he|paid|in|rs|."},
	{"No. 5 is out, but he said no.", "No.|5|is|out|,|but|he|said|no|."},
	{"A man from Fresno, Calif., won.", "A|man|from|Fresno|,|Calif.|,|won|."},
	{"She went to Mass. They prayed.", "She|went|to|Mass|.|They|prayed|."},
	{"J. K. Osei and Ana B. Ruiz", "J.|K.|Osei|and|Ana|B.|Ruiz"},
	{"They chose plan B. The mayor agreed.", "They|chose|plan|B|.|The|mayor|agreed|."},
	{"A Ph.D. student of Acme Inc. in St. Lucia", "A|Ph.D.|student|of|Acme|Inc.|in|St.|Lucia"},
	{"U.S.-led talks", "U.S.-led|talks"},
	// hyphens and apostrophes
	{"a 3-year-old, Iran-backed al-Amin", "a|3-year-old|,|Iran-backed|al-Amin"},
	{"Sa’ad O’Neill’s horse", "Sa’ad|O’Neill|’s|horse"},
	{"They don't know; it's theirs, we'll see, he'd won", "They|do|n't|know|;|it|'s|theirs|,|we|'ll|see|,|he|'d|won"},
	{"the dogs’ bones", "the|dogs|’|bones"},
	{"in the ’90s and the 1960s", "in|the|’90s|and|the|1960s"},
	{"’tis so", "’tis|so"},
	{"rock ‘n’ roll", "rock|‘|n|’|roll"},
	// numbers and money
	{"$1.2bn, US$5, A$1,200.50, £0.9m and €3", "$1.2bn|,|US$5|,|A$1,200.50|,|£0.9m|and|€3"},
	{"5ft 8in, 20km, 7.5%", "5ft|8in|,|20km|,|7.5|%"},
	{"at 10:30 on 9/11, 3½ hours, .5 point", "at|10:30|on|9/11|,|3½|hours|,|.5|point"},
	{"in 2015,2016 and 1,00,000 rupees", "in|2015|,|2016|and|1,00,000|rupees"},
	{"5-10 men in 2015-16", "5-10|men|in|2015-16"},
	{"3 km² of land, 20°C", "3|km²|of|land|,|20|°|C"},
	{"a 2-1 win", "a|2-1|win"},
	// addresses
	{"Write to ana.ruiz@example.com, or see https://example.com/a?b=1.", "Write|to|ana.ruiz@example.com|,|or|see|https://example.com/a?b=1|."},
	{"(www.example.org) and Salon.com", "(|www.example.org|)|and|Salon.com"},
	{"@desk_ng says #Lagos #1", "@desk_ng|says|#Lagos|#|1"},
	{"AT&T and Q&A", "AT&T|and|Q&A"},
	{"map01.png of the G20.The", "map01.png|of|the|G20|.|The"},
	// marks
	{"“Go,” he said… ``No''--never...", "“|Go|,|”|he|said|…|``|No|''|--|never|..."},
	{"It ended.The rest left.", "It|ended|.|The|rest|left|."},
	// invisible characters
	{"the Mid\u00addle\u200bEast\ufeff", "the|Mid\u00addle|East"},
	{"a\u00a0b\u2028c\x00d", "a|b|c|d"},
	{"cafe\u0301 \xff bad", "cafe\u0301|\xff|bad"},
	// other scripts
	{"حلب 上海 Москва", "حلب|上|海|Москва"},
}

func TestTokens(t *testing.T) {
	for _, tt := range tokenTests {
		var got []string
		for _, tok := range appendTokens(nil, tt.text, 0, len(tt.text)) {
			got = append(got, tok.Span.In(tt.text))
		}
		if d := cmp.Diff(tt.want, strings.Join(got, "|")); d != "" {
			t.Errorf("%q (-want +got):\n%s", tt.text, d)
		}
	}
}

func TestTokenKinds(t *testing.T) {
	text := "Mr. Okoro paid $5 , at 10:30 = + @desk #Lagos http://example.com a@example.com ’90s"
	want := []TokenKind{Word, Word, Word, Number, Punct, Word, Number, Symbol, Symbol, Handle, Hashtag, URL, Email, Number}
	var got []TokenKind
	for _, tok := range appendTokens(nil, text, 0, len(text)) {
		got = append(got, tok.Kind)
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("kinds of %q (-want +got):\n%s", text, d)
	}
}

// TestTokensCover holds tokens against the plainest reading of the text: every byte that is neither in a token nor white
// space nor invisible has been lost.
func TestTokensCover(t *testing.T) {
	for _, tt := range tokenTests {
		covered := make([]bool, len(tt.text))
		for _, tok := range appendTokens(nil, tt.text, 0, len(tt.text)) {
			for i := tok.Span.Start; i < tok.Span.End; i++ {
				covered[i] = true
			}
		}
		for i, r := range tt.text {
			if c := classOf(r); !covered[i] && c != space && c != format {
				t.Errorf("%q: byte %d, %q, is in no token", tt.text, i, r)
			}
		}
	}
}
