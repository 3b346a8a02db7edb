package quote

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/entity"
)

// TestHard goes through what users of other tools filed as wrong, in sentences of our own: each case names its complaint.
// Quotes are written "speaker: parts", with the words of the source where the speaker is unknown, in pointed brackets. A
// case that is missed is marked so, fails when it is right, and counts in the share that is logged.
func TestHard(t *testing.T) {
	right := 0
	for _, c := range hardCases {
		t.Run(c.name, func(t *testing.T) {
			a := article.Parse(c.text)
			ents := new(entity.Recognizer).Recognize(a)
			qs := new(Extractor).Extract(a, ents)
			require.NoError(t, Check(a, ents, qs))
			var got []string
			for _, q := range qs {
				who := "<" + q.Source.In(c.text) + ">"
				if e, ok := ents.Entity(q.Speaker); ok {
					who = e.Name
				}
				parts := make([]string, len(q.Parts))
				for i, p := range q.Parts {
					parts[i] = p.In(c.text)
				}
				got = append(got, who+": "+strings.Join(parts, " … "))
			}
			if c.missed {
				require.NotEqual(t, c.want, got, "is right by now: take the mark off")
				return
			}
			require.Equal(t, c.want, got)
			right++
		})
	}
	t.Logf("%d of %d hard cases right", right, len(hardCases))
}

var hardCases = []struct {
	name, text string
	want       []string
	missed     bool
}{
	// Marks that are repeated, lost or mixed.
	{"a mark at each paragraph and one at the end",
		"“The river rose all night,” said Petra Nowak.\n\n“We carried the cows upstairs.\n\n“At dawn the bridge was gone.\n\n“So was the barn.”\n\nThe army sent boats.",
		[]string{"Petra Nowak: “The river rose all night,”", "Petra Nowak: “We carried the cows upstairs. … “At dawn the bridge was gone. … “So was the barn.”"}, false},
	{"another speaker after a long quote",
		"“The river rose all night,” said Petra Nowak. “We carried the cows upstairs.\n\n“At dawn the bridge was gone.”\n\n“Nobody warned us,” said Jan Kos.",
		[]string{"Petra Nowak: “The river rose all night,” … “We carried the cows upstairs. … “At dawn the bridge was gone.”", "Jan Kos: “Nobody warned us,”"}, false},
	{"a last mark that is never closed",
		"“The strike goes on,” said Petra Nowak. “We have food for a month.\n\nThe port is shut.\n\n“We will talk,” said Jan Kos.",
		[]string{"Petra Nowak: “The strike goes on,” … “We have food for a month.", "Jan Kos: “We will talk,”"}, false},
	{"a first mark that is missing",
		"The strike goes on,” said Petra Nowak.", []string{"Petra Nowak: The strike goes on,”"}, false},
	{"an odd number of straight marks",
		"\"The strike goes on,\" said Petra Nowak. The \"port is shut.\n\n\"We will talk,\" said Jan Kos.",
		[]string{"Petra Nowak: \"The strike goes on,\"", "Jan Kos: \"We will talk,\""}, false},
	{"a mark opened in one style and closed in another",
		"“The strike goes on,\" said Petra Nowak.", []string{"Petra Nowak: “The strike goes on,\""}, false},
	{"a wrong mark for an apostrophe",
		"\"We shouldn‘t wait any longer,\" said Petra Nowak.", []string{"Petra Nowak: \"We shouldn‘t wait any longer,\""}, false},
	{"a guillemet for a bullet",
		"» Petra Nowak is the mayor of Lugo.\n\n» Jan Kos said the port was shut.", []string{"Jan Kos: the port was shut"}, false},
	{"three levels of marks",
		"“He told me, ‘She wrote “never again” on the wall,’ and left,” said Petra Nowak.",
		[]string{"Petra Nowak: “He told me, ‘She wrote “never again” on the wall,’ and left,”"}, false},
	{"marks of TeX", "``The strike goes on,'' said Petra Nowak. ``We have food.''",
		[]string{"Petra Nowak: ``The strike goes on,'' … ``We have food.''"}, false},
	{"apostrophes at the beginning of words",
		"‘’Tis the season for strikes, and we told ’em so in the ’90s,’ said Petra Nowak. ‘The dockers’ families eat rock ’n’ roll.’",
		[]string{"Petra Nowak: ‘’Tis the season for strikes, and we told ’em so in the ’90s,’ … ‘The dockers’ families eat rock ’n’ roll.’"}, false},
	{"possessives of plurals are no marks",
		"The dockers' families and the drivers' wives met at seven o'clock.", nil, false},

	// Sentences that end within marks.
	{"a question before its tag", "“So what?” said Petra Nowak.", []string{"Petra Nowak: “So what?”"}, false},
	{"a cry in the middle of a sentence", "Jan Kos shouted “Stop!” and ran.", []string{"Jan Kos: “Stop!”"}, false},
	{"abbreviations within marks",
		"“Mr. Kos of the U.S. Coast Guard came at 5 p.m. with Dr. Lin,” said Petra Nowak.",
		[]string{"Petra Nowak: “Mr. Kos of the U.S. Coast Guard came at 5 p.m. with Dr. Lin,”"}, false},
	{"many sentences in one pair of marks",
		"Petra Nowak said: “We waited. Nobody came. Was it the snow? We do not know.”",
		[]string{"Petra Nowak: “We waited. Nobody came. Was it the snow? We do not know.”"}, false},

	// Speakers that stand elsewhere.
	{"an apposition between name and verb, and the quote in the next paragraph",
		"Petra Nowak, a doctor, said:\n\n“The ward is full.”", []string{"Petra Nowak: “The ward is full.”"}, false},
	{"the speaker in the sentence before",
		"Petra Nowak began to talk to her neighbor. “The ward is full.”", []string{"Petra Nowak: “The ward is full.”"}, false},
	{"the speaker in the paragraph before",
		"Petra Nowak has run the ward since 2009.\n\n“The ward is full,” she said.", []string{"Petra Nowak: “The ward is full,”"}, false},
	{"two speakers and two verbs in a sentence",
		"“The ward is full,” said Petra Nowak, but Jan Kos replied: “There are beds upstairs.”",
		[]string{"Petra Nowak: “The ward is full,”", "Jan Kos: “There are beds upstairs.”"}, false},
	{"verbs other than say",
		"“The ward is full,” sighed Petra Nowak. “There are beds upstairs,” snapped Jan Kos.",
		[]string{"Petra Nowak: “The ward is full,”", "Jan Kos: “There are beds upstairs,”"}, false},
	{"a speaker without a name",
		"“I sleep under the bridge,” a homeless man told the court.", []string{"a homeless man: “I sleep under the bridge,”"}, false},
	{"he, and the name two sentences before",
		"Jan Kos has fished here for 40 years. The bay is nearly empty. “The cod are gone,” he said.", []string{"Jan Kos: “The cod are gone,”"}, false},
	{"a nickname in the speaker's name",
		"“He never paid,” said Luis “Shorty” Vega. “Not once.”", []string{"Luis “Shorty” Vega: “He never paid,” … “Not once.”"}, false},
	{"a name after a dash", "“The best soup in Lima.” –Rosa Quispe", []string{"Rosa Quispe: “The best soup in Lima.”"}, false},
	{"a name that leads in to a block",
		"And from Chairwoman Rosa Quispe:\n\n“The council has lost its way. I will not stand again.”",
		[]string{"Rosa Quispe: “The council has lost its way. I will not stand again.”"}, false},
	{"a letterhead that leads in to a block",
		"From the desk of Rosa Quispe, vice president:\n\n“The council has lost its way. I will not stand again.”",
		[]string{"Rosa Quispe: “The council has lost its way. I will not stand again.”"}, true},
	{"no speaker at all", "The wall was painted overnight. “No more dams.” The town is quiet.", []string{"<>: “No more dams.”"}, false},

	// What is said without marks.
	{"reported speech", "Jan Kos warned that the bay was nearly empty.", []string{"Jan Kos: the bay was nearly empty"}, false},
	{"reported speech within reported speech",
		"Petra Nowak said Jan Kos had told her the bay was empty.",
		[]string{"Petra Nowak: Jan Kos had told her the bay was empty", "Jan Kos: the bay was empty"}, false},
	{"who was told", "“The bay is empty,” Jan Kos told Coast Radio.", []string{"Jan Kos: “The bay is empty,”"}, false},

	// Marks without speech.
	{"a nickname", "Police are looking for Luis “Shorty” Vega.", nil, false},
	{"a title", "Her novel “The Empty Bay” sold out in a week.", nil, false},
	{"a placard", "One woman held a sign with the words “No more dams”.", nil, false},
	{"the words of a song", "The crowd hummed “We Shall Not Sleep” until midnight.", nil, false},
	{"a word at a distance", "The “reform” cost 400 jobs.", nil, false},
	{"inches", "The plank is 6\" wide and 9\" long.", nil, false},
}
