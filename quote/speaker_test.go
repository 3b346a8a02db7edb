package quote

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/entity"
)

// A who is an entity by hand: its mentions are given as words, each found after the one before it.
type who struct {
	name     string
	kind     entity.Kind
	gender   entity.Gender
	mentions []string // "Ruiz", "nominal:the mayor", "pronoun:she"
}

func setOf(t *testing.T, text string, whos ...who) entity.Set {
	t.Helper()
	var set entity.Set
	for i, w := range whos {
		e := entity.Entity{ID: entity.ID(i + 1), Kind: w.kind, Name: w.name, Gender: w.gender}
		at := 0
		for _, m := range w.mentions {
			form := entity.Name
			if rest, ok := strings.CutPrefix(m, "nominal:"); ok {
				form, m = entity.Nominal, rest
			} else if rest, ok := strings.CutPrefix(m, "pronoun:"); ok {
				form, m = entity.Pronoun, rest
			}
			k := strings.Index(text[at:], m)
			require.GreaterOrEqual(t, k, 0, m)
			e.Mentions = append(e.Mentions, entity.Mention{Span: article.Span{Start: at + k, End: at + k + len(m)}, Form: form})
			at += k + len(m)
		}
		set = append(set, e)
	}
	return set
}

func TestSpeaker(t *testing.T) {
	for _, c := range []struct {
		name, text string
		whos       []who
		want       []string // the speaker of each quote
	}{
		{"name", "“We are ready,” said Ana Ruiz.",
			[]who{{"Ana Ruiz", entity.Person, entity.Female, []string{"Ana Ruiz"}}}, []string{"Ana Ruiz"}},
		{"name after a role that names others", "“We are ready,” EU Commissioner for Trade Ana Ruiz said.",
			[]who{{"EU", entity.Organization, 0, []string{"EU"}}, {"Ana Ruiz", entity.Person, entity.Female, []string{"Ana Ruiz"}}},
			[]string{"Ana Ruiz"}},
		{"name before an apposition that names others", "“We are ready,” said Ana Ruiz, head of Oxfam in Lagos.",
			[]who{{"Ana Ruiz", entity.Person, 0, []string{"Ana Ruiz"}}, {"Oxfam", entity.Organization, 0, []string{"Oxfam"}}, {"Lagos", entity.Place, 0, []string{"Lagos"}}},
			[]string{"Ana Ruiz"}},
		{"name in an apposition", "The head of the clinic, Ana Ruiz, said it was full.",
			[]who{{"Ana Ruiz", entity.Person, 0, []string{"Ana Ruiz"}}}, []string{"Ana Ruiz"}},
		{"name with a title in an apposition", "The army chief, General Sow, said the vote was safe.",
			[]who{{"Ali Sow", entity.Person, 0, []string{"Sow"}}}, []string{"Ali Sow"}},
		{"name before brackets, in an apposition", "Counsel to the bank, Femi Ojo (SAN), said the charge was void.",
			[]who{{"Femi Ojo", entity.Person, 0, []string{"Femi Ojo"}}, {"SAN", entity.Organization, 0, []string{"SAN"}}}, []string{"Femi Ojo"}},
		{"name before a body that owns another", "Analyst Bea Walsh of the University of Leeds’s Asia Institute said rents fell.",
			[]who{{"Bea Walsh", entity.Person, 0, []string{"Bea Walsh"}}, {"Asia Institute", entity.Organization, 0, []string{"Asia Institute"}}},
			[]string{"Bea Walsh"}},
		{"name of a body before its president", "Union of Nurses president Bea Walsh said rents fell.",
			[]who{{"Union of Nurses", entity.Organization, 0, []string{"Union of Nurses"}}, {"Bea Walsh", entity.Person, 0, []string{"Bea Walsh"}}},
			[]string{"Bea Walsh"}},
		{"name in a relative clause", "The mayor, who also heads the Party of Hope, said the vote was safe.",
			[]who{{"The mayor", entity.Person, 0, []string{"nominal:mayor"}}, {"Party of Hope", entity.Organization, 0, []string{"Party of Hope"}}},
			[]string{"The mayor"}},
		{"nominal with an adjective behind it", "Two officials familiar with the case said the vote was safe.",
			[]who{{"Two officials", entity.Person, 0, []string{"nominal:Two officials"}}, {"the case", entity.Other, 0, []string{"nominal:case"}}},
			[]string{"Two officials"}},
		{"nominal whose phrase ends with a place", "The harbour master in the port of Aden said two boats had sunk.",
			[]who{{"The harbour master", entity.Person, 0, []string{"nominal:harbour master"}}, {"Aden", entity.Place, 0, []string{"Aden"}}},
			[]string{"The harbour master"}},
		{"no mention of the head", "A resident of Aden said two boats had sunk.",
			[]who{{"Aden", entity.Place, 0, []string{"Aden"}}}, []string{""}},
		{"acting place", "Its neighbour Mali said the border was shut.",
			[]who{{"Mali", entity.Place, 0, []string{"Mali"}}}, []string{"Mali"}},
		{"pronoun with a mention", "Ruiz came late. “The roads are bad,” she said.",
			[]who{{"Ana Ruiz", entity.Person, entity.Female, []string{"Ruiz", "pronoun:she"}}}, []string{"Ana Ruiz"}},
		{"pronoun without a mention", "“The roads are bad,” Ruiz said.\n\n“We need help,” she said.",
			[]who{{"Ana Ruiz", entity.Person, entity.Female, []string{"Ruiz"}}}, []string{"Ana Ruiz", "Ana Ruiz"}},
		{"pronoun of another gender", "“The roads are bad,” Ruiz said.\n\n“We need help,” he said.",
			[]who{{"Ana Ruiz", entity.Person, entity.Female, []string{"Ruiz"}}}, []string{"Ana Ruiz", ""}},
		{"pronoun after a source that is no entity", "“The roads are bad,” Ruiz said.\n\nA driver said he had turned back.\n\n“It was hopeless,” she said.",
			[]who{{"Ana Ruiz", entity.Person, entity.Female, []string{"Ruiz"}}}, []string{"Ana Ruiz", "", ""}},
		{"quoted paragraph", "“The wells are dry,” said Omar Diallo, mayor of Kidal.\n\n“Nobody has come.”",
			[]who{{"Omar Diallo", entity.Person, 0, []string{"Omar Diallo"}}, {"Kidal", entity.Place, 0, []string{"Kidal"}}},
			[]string{"Omar Diallo", "Omar Diallo"}},
		{"quoted paragraph after one without a quote", "“The wells are dry,” said Omar Diallo.\n\nThe town is empty.\n\n“Nobody has come.”",
			[]who{{"Omar Diallo", entity.Person, 0, []string{"Omar Diallo"}}}, []string{"Omar Diallo", ""}},
		{"quoted paragraph after an indirect quote", "The fields are under water, an aid worker said.\n\n“When it dries there will be nothing left”.",
			[]who{{"an aid worker", entity.Person, 0, []string{"nominal:an aid worker"}}}, []string{"an aid worker", "an aid worker"}},
		{"relative pronoun", "The strike was called by the Miners’ Union, which said pay was too low.",
			[]who{{"Miners’ Union", entity.Organization, 0, []string{"Miners’ Union"}}}, []string{"Miners’ Union"}},
		{"spokesman for a name", "A spokesman for Ana Ruiz said she was ill.",
			[]who{{"Ana Ruiz", entity.Person, entity.Female, []string{"Ana Ruiz"}}}, []string{""}},
		{"two speakers", "France said the deal was dead and Italy said it was alive.",
			[]who{{"France", entity.Place, 0, []string{"France"}}, {"Italy", entity.Place, 0, []string{"Italy"}}}, []string{"France", "Italy"}},
		{"participle", "Italy said the deal was dead, adding that talks were over.",
			[]who{{"Italy", entity.Place, 0, []string{"Italy"}}}, []string{"Italy", "Italy"}},
		{"name that is no mention", "Hassan Duale came. “Prices will fall,” Mr Duale said.",
			[]who{{"Hassan Duale", entity.Person, entity.Male, []string{"Hassan Duale"}}}, []string{"Hassan Duale"}},
		{"name of two that is no mention", "Hassan Duale and Amina Duale came. “Prices will fall,” Mr Duale said.",
			[]who{{"Hassan Duale", entity.Person, 0, []string{"Hassan Duale"}}, {"Amina Duale", entity.Person, 0, []string{"Amina Duale"}}}, []string{""}},
		{"name of one word for a longer one of another kind", "“My oven is gone,” Huanca said. Rosa Huanca is a baker.",
			[]who{{"Rosa Huanca", entity.Event, 0, []string{"Rosa Huanca"}}, {"Huanca", entity.Person, 0, []string{"Huanca"}}}, []string{"Rosa Huanca"}},
		{"storm with the name of a person", "“My oven is gone,” Ana said. Hurricane Ana had struck.",
			[]who{{"Hurricane Ana", entity.Event, 0, []string{"Hurricane Ana"}}, {"Ana", entity.Person, 0, []string{"Ana"}}}, []string{"Ana"}},
		{"name behind an office with a name", "The Storting president, Kari Moe, said the vote was void.",
			[]who{{"Storting", entity.Organization, 0, []string{"Storting"}}, {"Kari Moe", entity.Person, 0, []string{"Kari Moe"}}}, []string{"Kari Moe"}},
		{"nominal behind one of many", "One of the victims, a hotel worker, said she was afraid.",
			[]who{{"a hotel worker", entity.Person, 0, []string{"nominal:hotel worker"}}}, []string{"a hotel worker"}},
		{"age", "“We won,” said Dulan Perera. “I closed my eyes,” the 21-year-old said.",
			[]who{{"Dulan Perera", entity.Person, 0, []string{"Dulan Perera"}}}, []string{"Dulan Perera", "Dulan Perera"}},
		{"nation", "“We won,” said Paolo Rizzi. “I closed my eyes,” the Italian said.",
			[]who{{"Paolo Rizzi", entity.Person, 0, []string{"Paolo Rizzi"}}, {"Italian", entity.Group, 0, []string{"Italian"}}}, []string{"Paolo Rizzi", "Paolo Rizzi"}},
		{"nation as a whole", "“We won,” said Paolo Rizzi. “Not yet,” the French said.",
			[]who{{"Paolo Rizzi", entity.Person, 0, []string{"Paolo Rizzi"}}, {"French", entity.Group, 0, []string{"French"}}}, []string{"Paolo Rizzi", "French"}},
		{"striker", "Jamie Rennie took the blame for the defeat.\n\n“I missed,” the striker said.",
			[]who{{"Jamie Rennie", entity.Person, 0, []string{"Jamie Rennie"}}, {"the striker", entity.Person, 0, []string{"nominal:striker"}}}, []string{"Jamie Rennie"}},
		{"a striker who was there before", "“I missed,” said Jamie Rennie. A striker of Ardmore laughed. “I did not,” the striker said.",
			[]who{{"Jamie Rennie", entity.Person, 0, []string{"Jamie Rennie"}}, {"a striker", entity.Person, 0, []string{"nominal:striker", "nominal:striker"}}},
			[]string{"Jamie Rennie", "a striker"}},
		{"pronoun that is taken for somebody in the quote before", "Omar Chowdhury said a buyer had cancelled. “I have nothing,” he said.",
			[]who{{"Omar Chowdhury", entity.Person, entity.Male, []string{"Omar Chowdhury"}}, {"a buyer", entity.Person, entity.Male, []string{"nominal:a buyer", "pronoun:he"}}},
			[]string{"Omar Chowdhury", "Omar Chowdhury"}},
		{"pronoun of somebody after the quote before", "Omar Chowdhury said the order was lost. Ali Khan wept. “I have nothing,” he said.",
			[]who{{"Omar Chowdhury", entity.Person, entity.Male, []string{"Omar Chowdhury"}}, {"Ali Khan", entity.Person, entity.Male, []string{"Ali Khan", "pronoun:he"}}},
			[]string{"Omar Chowdhury", "Ali Khan"}},
		{"letters after the name", "Fr Declan Moore PP said the town was in shock. “He was a friend,” he said.",
			[]who{{"Declan Moore", entity.Person, entity.Male, []string{"Declan Moore", "pronoun:he"}}}, []string{"Declan Moore", "Declan Moore"}},
		{"a courtesy before a surname that is taken for a firm", "Sarah Whitcombe opened the case. “He ran,” Ms Whitcombe said.",
			[]who{{"Sarah Whitcombe", entity.Person, entity.Female, []string{"Sarah Whitcombe"}}, {"Ms Whitcombe", entity.Organization, 0, []string{"Ms Whitcombe"}}},
			[]string{"Sarah Whitcombe"}},
		{"a party at the end of a role", "Rep. Yoon, floor leader of the ruling People’s Party, said it was late.",
			[]who{{"Yoon", entity.Person, 0, []string{"Yoon"}}, {"People’s Party", entity.Organization, 0, []string{"People’s Party"}}}, []string{"Yoon"}},
		{"diplomat", "“There is no plan,” Irina Volkova said. “None at all,” the diplomat added.",
			[]who{{"Irina Volkova", entity.Person, entity.Female, []string{"Irina Volkova"}}, {"the diplomat", entity.Person, 0, []string{"nominal:diplomat"}}},
			[]string{"Irina Volkova", "Irina Volkova"}},
		{"role by more than one word", "Labour’s Nadia Rahman said it was late. “Where is the money?” asked the MP for Arnsby.",
			[]who{{"Nadia Rahman", entity.Person, entity.Female, []string{"Nadia Rahman"}}, {"Arnsby", entity.Place, 0, []string{"Arnsby"}}},
			[]string{"Nadia Rahman", "Nadia Rahman"}},
		{"a role before a name", "Labour’s Nadia Rahman said it was late. “Where is the money?” asked the MP for Arnsby, Jo Bell.",
			[]who{{"Nadia Rahman", entity.Person, entity.Female, []string{"Nadia Rahman"}}, {"Jo Bell", entity.Person, 0, []string{"Jo Bell"}}},
			[]string{"Nadia Rahman", "Jo Bell"}},
		{"an age and a noun", "Ana Prieto said she was tired. “I can’t sing,” the 34-year-old artist said.",
			[]who{{"Ana Prieto", entity.Person, entity.Female, []string{"Ana Prieto"}}, {"the artist", entity.Person, 0, []string{"nominal:artist"}}},
			[]string{"Ana Prieto", "Ana Prieto"}},
		{"mother of three", "Ruth Zulu lost her house.\n\n“Nobody came,” the mother of three said.",
			[]who{{"Ruth Zulu", entity.Person, entity.Female, []string{"Ruth Zulu"}}, {"a mother", entity.Person, 0, []string{"nominal:mother of three"}}},
			[]string{"Ruth Zulu"}},
		{"two of whom one has a name first", "“We got crumbs,” union president Wilson Mbeki and his deputy, Grace Tembo, said.",
			[]who{{"Wilson Mbeki", entity.Person, entity.Male, []string{"Wilson Mbeki"}}, {"Grace Tembo", entity.Person, 0, []string{"Grace Tembo"}}},
			[]string{"Wilson Mbeki"}},
		{"whose answer", "Ana Ruiz laughed. Ruiz’s answer was blunt: “I do not know.” Her advice: “Take the ferry.”",
			[]who{{"Ana Ruiz", entity.Person, entity.Female, []string{"Ana Ruiz", "Ruiz", "pronoun:Her"}}}, []string{"Ana Ruiz", "Ana Ruiz"}},
		{"head of state", "President Rosa Quintero ruled out a vote.\n\n“I stay,” the head of state said.",
			[]who{{"Rosa Quintero", entity.Person, entity.Female, []string{"Rosa Quintero"}}}, []string{"Rosa Quintero"}},
		{"pronoun that is taken for somebody in the quote", "Mark Tully said it was late. A clerk said staff left. “You’d hear her heels,” she said.",
			[]who{{"Mark Tully", entity.Person, entity.Female, []string{"Mark Tully", "pronoun:her", "pronoun:she"}}, {"A clerk", entity.Person, entity.Female, []string{"nominal:clerk"}}},
			[]string{"Mark Tully", "A clerk", "A clerk"}},
		{"statement between name and verb", "Adewale, in a statement signed by his adviser, Rakiya Bello, said prices had fallen.",
			[]who{{"Adewale", entity.Person, 0, []string{"Adewale"}}, {"Rakiya Bello", entity.Person, 0, []string{"Rakiya Bello"}}}, []string{"Adewale"}},
		{"quoted paragraph after one about a person", "“The wells are dry,” said Omar Diallo.\n\nHe sat in the shade.\n\n“Nobody has come.”",
			[]who{{"Omar Diallo", entity.Person, entity.Male, []string{"Omar Diallo", "pronoun:He"}}}, []string{"Omar Diallo", "Omar Diallo"}},
		{"interview", "Ioana Petrescu keeps seeds.\n\nQ: How did you begin?\n\nA: With a matchbox.\n\nQ: And now?\n\nA: Now I have beans.",
			[]who{{"Ioana Petrescu", entity.Person, 0, []string{"Ioana Petrescu"}}}, []string{"", "Ioana Petrescu", "", "Ioana Petrescu"}},
		{"interview with nobody", "A talk about seeds.\n\nQ: How did you begin?\n\nA: With a matchbox.", nil, []string{"", ""}},
		{"transcript", "Ioana Petrescu keeps seeds.\n\nHOST: How did you begin?\n\nPETRESCU: With a matchbox.",
			[]who{{"Ioana Petrescu", entity.Person, 0, []string{"Ioana Petrescu"}}}, []string{"", "Ioana Petrescu"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := article.Parse(c.text)
			set := setOf(t, c.text, c.whos...)
			qs := new(Extractor).Extract(a, set)
			require.NoError(t, Check(a, set, qs))
			var got []string
			for _, q := range qs {
				e, _ := set.Entity(q.Speaker)
				got = append(got, e.Name)
			}
			require.Equal(t, c.want, got)
		})
	}
}

// TestSpeakerGivenName holds that who is called by the given name alone is the one who was named in full, whatever else that
// word is.
func TestSpeakerGivenName(t *testing.T) {
	text := "“It was locked,” said Col. Anan Srisuk. “He knew,” Anan said."
	set := setOf(t, text, who{"Anan Srisuk", entity.Person, entity.Male, []string{"Anan Srisuk"}}, who{"Anan", entity.Place, 0, []string{"Anan"}})
	set[1].Mentions[0].Span.Start = strings.LastIndex(text, "Anan")
	set[1].Mentions[0].Span.End = set[1].Mentions[0].Span.Start + len("Anan")
	qs := new(Extractor).Extract(article.Parse(text), set)
	require.Len(t, qs, 2)
	require.Equal(t, set[0].ID, qs[1].Speaker)
}

// TestSpeakerDialogue holds that an interview with names for labels is read, and that lists are none.
func TestSpeakerDialogue(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"a medium and a name", "Ioana Petrescu keeps seeds.\n\nMountain Science: How did you begin?\n\nPetrescu: With a matchbox.\n\n" +
			"Mountain Science: And now?\n\nPetrescu: Now I have beans.",
			"<Mountain Science> How did you begin? | Ioana Petrescu With a matchbox. | <Mountain Science> And now? | Ioana Petrescu Now I have beans."},
		{"one label", "Ioana Petrescu keeps seeds.\n\nPetrescu: With a matchbox.\n\nPetrescu: Now I have beans.", ""},
		{"lists", "Ioana Petrescu keeps seeds.\n\nBeans: Nine.\n\nPeas: Eight.\n\nBeans: Four.\n\nPeas: Two.", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := article.Parse(c.text)
			set := setOf(t, c.text, who{"Ioana Petrescu", entity.Person, entity.Female, []string{"Ioana Petrescu"}})
			for at, i := strings.Index(c.text, "Petrescu:"), 0; at >= 0 && i < 2; i++ {
				set[0].Mentions = append(set[0].Mentions, entity.Mention{Span: article.Span{Start: at, End: at + 8}, Form: entity.Name})
				at = strings.LastIndex(c.text, "Petrescu:")
			}
			var got []string
			for _, q := range new(Extractor).Extract(a, set) {
				who := "<" + q.Source.In(c.text) + ">"
				if e, ok := set.Entity(q.Speaker); ok {
					who = e.Name
				}
				got = append(got, who+" "+q.Text(a))
			}
			require.Equal(t, c.want, strings.Join(got, " | "))
		})
	}
}
