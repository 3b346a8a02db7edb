package article

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// sentenceTests give a paragraph with "|" between its sentences.
var sentenceTests = []string{
	"The ferry sank.|Forty people died.",
	"Where is it?|Nobody knows!|We asked.",
	// marks and speech tags
	`"Why?" she asked.|"Because," he said.`,
	`“Who pays?” Minister José da Silva asked.|The room was silent.`,
	`“Never!” the mayor of Accra said.|He left.`,
	`“It is over.”|She sat down.`,
	`“It is over.|We won,” she said.`,
	`Its work will have finished”.|The army left.`,
	`He called it “a farce.”|“We will appeal,” his lawyer said.`,
	`'Is it safe?' she asked.|'Yes.'`,
	`He said: "It works."|"Does it?" I said.`,
	`They left.|"Good," said Ana.`,
	`They left.”|He stayed.`,
	`The nets were mended.|''We sail at dawn,'' she said.`,
	`''The nets are mended.''|They sailed.`,
	`The vote (it took all night.) was lost.`,
	`It failed.|(The mayor did not reply.)|She resigned.`,
	// abbreviations
	"Gen. Paz met Sen. Ruiz in St. Lucia.|It rained.",
	"He lives in the U.S.|The rest of them left.",
	"The U.S. Senate met at 5 p.m. Monday.|It rose at 7 p.m.|Nobody spoke.",
	"Acme Inc. Chairman Li Wei left.|He was 60.",
	"They won World War I.|The peace failed.",
	"Mangoes, figs, etc.|The price rose.",
	"It was case No. 5 of Lind v. Okoro.|They lost.",
	"You and I.|Did you see Albert I. Jones?",
	// numbers, lists, points
	"It rose 2.5 percent.|3,000 people came.",
	"1. Wash the rice.|2. Boil it.",
	"The plan has parts:|• 9. A dam|• 10. A road",
	"a. A dam|b. A road|c. A port",
	"Call N°. 55 today.|It rings.",
	"We hoped . . . well, we waited.",
	"We hoped.|. . . Then we waited.",
	"We waited ... and left.",
	"We waited ...|Then we left.",
	"Add Health found it.[21]|More followed.",
	"He said [...] that it works.",
	"Yahoo! shares fell.|Others rose.",
	"The company e.g. sells rice.",
	"He fled.|al-Amin stayed.",
	"10:42 AM|The minister arrives.|She is late.",
	"Figure 2.4|Rice prices in Dhaka.",
	"Dear Ms. Vella,|We write about the port.",
	"See https://example.com/a|The rest is there.",
	"I saw it and i left.|nobody else did.",
	"The road is closed.|many are angry.",
	"it rained all day.|we went home.",
	"He asked himself: what now?|No answer came.",
	"Wait!|– Why?",
	"这是一句。|这是第二句。",
}

func TestSentences(t *testing.T) {
	for _, tt := range sentenceTests {
		text := strings.ReplaceAll(tt, "|", " ")
		var got []string
		for _, s := range appendSentences(nil, text, appendTokens(nil, text, 0, len(text))) {
			got = append(got, s.Span.In(text))
		}
		if d := cmp.Diff(strings.Split(tt, "|"), got); d != "" {
			t.Errorf("%q (-want +got):\n%s", text, d)
		}
	}
}
