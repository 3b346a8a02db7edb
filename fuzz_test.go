package newstext_test

import (
	"encoding/json"
	"testing"
	"unicode/utf8"

	"github.com/newstext/newstext"
)

// seeds are small texts with what an analysis has to cope with.
var seeds = []string{
	"",
	" \n\t\r\n",
	"a",
	"\xff\xfe\x00",
	"\ufeffLUGO, Spain (Agency) - The bridge is safe, Mayor Ana Ruiz said on Monday.\r\n\r\n“Work,” she added, “goes on.”",
	"By Ana Ruiz\n\n\"Why?\" asked Mr. J. K. O’Brien, 54, of Porto.\n\n\"Because,\" he said. \"We can't.",
	"“One ‘two “three” four’ five,” said A. “Six\n\n“Seven\n\n“Eight”",
	"The U.S. paid $1.2bn for 3,000 sq km (£0.9bn), up to 5ft 8in, 20-30 percent; Moscow rejected it.",
	"According to the ministry, \"more than\" half of 82 children, women and men left east Lugo for Santiago de Compostela.",
	"He told them she said they said that it said he told Reuters: “No.”",
	"• One\n• Two\n\nRelated Story\n© 2016 Agency. Sign up for more. Additional reporting by Ana Ruiz; Editing by Jo Li",
	"said said said \" \" \" ' ' ' « » „ “ ‚ ‘ ``'' -- … ( [ { ) ] }",
	"1e999999999 ½½½ -1,2,3,4 $$$ %%% 36°12′N 37°9′E 10:30 9/11 1.1.1.1",
	"MAYOR ANA RUIZ OF LUGO SAID THE BRIDGE IS SAFE",
	"a\u00adb\u200bc\u200dd e\u0301 \u2028 \u00a0 \U0001f600 \u202e said",
}

// FuzzAnalyze wants every promise kept whatever the text, and for valid UTF-8, which is all that JSON holds, JSON that
// reads back as what was written.
func FuzzAnalyze(f *testing.F) {
	for _, s := range seeds {
		f.Add(s)
	}
	for _, text := range goldenArticles(f) {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		z := newstext.Analyze(text)
		if err := checkAnalysis(text, z); err != nil {
			t.Fatal(err)
		}
		first, err := toJSON(z)
		if err != nil {
			t.Fatal(err)
		}
		if !utf8.ValidString(text) {
			return
		}
		back := new(newstext.Analysis)
		if err := json.Unmarshal([]byte(first), back); err != nil {
			t.Fatal(err)
		}
		if second, err := toJSON(back); err != nil || second != first {
			t.Fatalf("JSON does not read back as it was written: %v\n%s\n%s", err, first, second)
		}
	})
}
