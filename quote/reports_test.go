package quote

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/newstext/newstext/article"
)

func TestReportsWithinReports(t *testing.T) {
	runCases(t, []extractCase{
		{"name said at the end", "The army said it had left the town, witnesses said.",
			[]string{"indirect; witnesses; said; The army said it had left the town", "indirect; The army; said; it had left the town"}},
		{"according to at the end", "The minister had told parliament that the loan would be repaid in June, according to two people who were present.",
			[]string{"indirect; two people who were present; according to; The minister had told parliament that the loan would be repaid in June",
				"indirect; The minister; had told; the loan would be repaid in June"}},
		{"said name at the end", "The rebels said they had shot down a helicopter near the border, said Colonel Ibrahim Sesay.",
			[]string{"indirect; Colonel Ibrahim Sesay; said; The rebels said they had shot down a helicopter near the border",
				"indirect; The rebels; said; they had shot down a helicopter near the border"}},
	})
}

func TestReportsWithoutSubject(t *testing.T) {
	runCases(t, []extractCase{
		{"it was announced by", "It was announced by the treasury on Tuesday that duty on grain would be waived.",
			[]string{"indirect; the treasury; was announced; duty on grain would be waived"}},
		{"it has been reported", "It has been reported that forty families have left the area.",
			[]string{"indirect; ; has been reported; forty families have left the area"}},
		{"said to have", "General Sesay is said to have left the country.",
			[]string{"indirect; ; is said; General Sesay … to have left the country"}},
		{"accused of", "The governor is accused of taking bribes from a mining company.",
			[]string{"indirect; ; is accused; The governor … of taking bribes from a mining company"}},
		{"quoted as saying", "Kos was quoted by the daily Delo as saying that the trial was political.",
			[]string{"indirect; Kos; as saying; the trial was political"}},
		{"asked", "Asked whether the offensive would continue, the defense secretary said it would.",
			[]string{"indirect; ; Asked; whether the offensive would continue", "indirect; the defense secretary; said; it would"}},
	})
}

// TestHearings holds that a court is told what it hears, and does not say it.
func TestHearings(t *testing.T) {
	for _, c := range []struct{ text, source, told, content string }{
		{"The inquest was told that the driver had been awake for twenty hours.", "", "The inquest", "the driver had been awake for twenty hours"},
		{"The court was told by prosecutor Maja Zupan that the money changed hands in a car park.", "prosecutor Maja Zupan", "The court",
			"the money changed hands in a car park"},
		{"A court in Leeds heard that Brown had sent her hundreds of messages.", "", "A court in Leeds", "Brown had sent her hundreds of messages"},
	} {
		a := article.Parse(c.text)
		qs := new(Extractor).Extract(a, nil)
		require.NoError(t, Check(a, nil, qs))
		require.Len(t, qs, 1, c.text)
		q := qs[0]
		require.Equal(t, []string{c.source, c.told, c.content}, []string{q.Source.In(c.text), q.Addressee.In(c.text), q.Text(a)}, c.text)
	}
}

func TestReportNouns(t *testing.T) {
	runCases(t, []extractCase{
		{"claims by somebody that", "There were claims by villagers that helicopters had bombed their rice fields.",
			[]string{"indirect; villagers; claims; helicopters had bombed their rice fields"}},
	})
}

func TestHeadlineSources(t *testing.T) {
	runCases(t, []extractCase{
		{"after a dash", "Troops quit the town of Marsa – witnesses\n\nMARSA, March 3 – The town was quiet on Monday.\n",
			[]string{"indirect; witnesses; –; Troops quit the town of Marsa"}},
		{"no source", "Match report: the hosts win again\n\nMARSA, March 3 – The town was quiet on Monday.\n", nil},
		{"a place", "Kenya: Minister says schools to reopen\n\nNAIROBI, May 3 – Pupils were waiting.\n",
			[]string{"indirect; Minister; says; schools to reopen"}},
	})
}

func TestThoughts(t *testing.T) {
	for _, c := range []struct{ text, source, cue, content string }{
		{"Brussels hopes to sign the treaty in May.", "Brussels", "hopes", "to sign the treaty in May"},
		{"Investors fear that the currency will fall further.", "Investors", "fear", "the currency will fall further"},
		{"The finance minister is confident that the budget will pass.", "The finance minister", "is confident", "the budget will pass"},
		{"The ceasefire appears to be holding.", "", "appears", "The ceasefire … to be holding"},
		{"The minister is expected to resign on Friday.", "", "is expected", "The minister … to resign on Friday"},
	} {
		a := article.Parse(c.text)
		require.Empty(t, new(Extractor).Extract(a, nil), c.text)
		qs := (&Extractor{Attitudes: true}).Extract(a, nil)
		require.NoError(t, Check(a, nil, qs))
		require.Len(t, qs, 1, c.text)
		require.True(t, qs[0].Thought)
		require.Equal(t, []string{c.source, c.cue, c.content}, []string{qs[0].Source.In(c.text), qs[0].Cue.In(c.text), inParts(c.text, qs[0])}, c.text)
	}
}

// inParts returns the parts of q, with " … " between them.
func inParts(text string, q Quote) string {
	var parts []string
	for _, p := range q.Parts {
		parts = append(parts, p.In(text))
	}
	return strings.Join(parts, " … ")
}
