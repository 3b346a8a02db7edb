package quote

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/newstext/newstext/article"
)

// show renders a quote as "kind; source; cue; part … part".
func show(text string, q Quote) string {
	parts := make([]string, len(q.Parts))
	for i, p := range q.Parts {
		parts[i] = p.In(text)
	}
	return q.Kind.String() + "; " + q.Source.In(text) + "; " + q.Cue.In(text) + "; " + strings.Join(parts, " … ")
}

func extract(t *testing.T, text string) []string {
	t.Helper()
	a := article.Parse(text)
	qs := new(Extractor).Extract(a, nil)
	require.NoError(t, Check(a, nil, qs))
	var out []string
	for _, q := range qs {
		out = append(out, show(text, q))
	}
	return out
}

type extractCase struct {
	name, text string
	want       []string
}

func runCases(t *testing.T, cases []extractCase) {
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) { require.Equal(t, c.want, extract(t, c.text)) })
	}
}

func TestExtractDirect(t *testing.T) {
	runCases(t, []extractCase{
		{"name said", "“The bridge will not hold,” Mayor Inés Duarte said.",
			[]string{"direct; Mayor Inés Duarte; said; “The bridge will not hold,”"}},
		{"said name", "\"The bridge will not hold,\" said Inés Duarte.",
			[]string{"direct; Inés Duarte; said; \"The bridge will not hold,\""}},
		{"said name with a role", "“We have run out of beds,” said Dr Moussa Keita, head of the hospital in Gao.",
			[]string{"direct; Dr Moussa Keita, head of the hospital in Gao; said; “We have run out of beds,”"}},
		{"pronoun", "“Nobody told us,” she said.",
			[]string{"direct; she; said; “Nobody told us,”"}},
		{"question", "“Who will pay for this?” asked the governor.",
			[]string{"direct; the governor; asked; “Who will pay for this?”"}},
		{"exclamation", "“Go home!” the officers shouted.",
			[]string{"direct; the officers; shouted; “Go home!”"}},
		{"addressee", "“The talks have failed,” the envoy told Reuters on Friday.",
			[]string{"direct; the envoy; told; “The talks have failed,”"}},
		{"apposition between name and verb", "“The price of rice has doubled,” Joy Santos, a trader in Cebu, said.",
			[]string{"direct; Joy Santos, a trader in Cebu; said; “The price of rice has doubled,”"}},
		{"relative clause between name and verb", "“I saw the smoke,” Petra Novak, who lives near the plant, told local radio.",
			[]string{"direct; Petra Novak, who lives near the plant; told; “I saw the smoke,”"}},
		{"lead-in with comma", "The minister said, “Schools will open on Monday.”",
			[]string{"direct; The minister; said; “Schools will open on Monday.”"}},
		{"lead-in with colon", "Ruiz told the court: “I never signed that paper.”",
			[]string{"direct; Ruiz; told; “I never signed that paper.”"}},
		{"lead-in with a statement", "The ministry said in a statement: “The border stays shut.”",
			[]string{"direct; The ministry; said; “The border stays shut.”"}},
		{"name and colon", "Okafor: “We will appeal.”",
			[]string{"direct; Okafor; :; “We will appeal.”"}},
		{"broken by its tag", "“The dam,” the engineer said, “was built in a hurry.”",
			[]string{"direct; the engineer; said; “The dam,” … “was built in a hurry.”"}},
		{"second sentence in marks", "“We lost everything,” he said. “The water came at night.”",
			[]string{"direct; he; said; “We lost everything,” … “The water came at night.”"}},
		{"tag with a clause of its own", "“We lost everything,” said Amina Yusuf as she walked along the river. “The water came at night.”",
			[]string{"direct; Amina Yusuf; said; “We lost everything,” … “The water came at night.”"}},
		{"paragraph of its own", "“It was dark,” Lindqvist said.\n\n“Then the lights came on.”",
			[]string{"direct; Lindqvist; said; “It was dark,”", "direct; ; ; “Then the lights came on.”"}},
		{"mark repeated at each paragraph", "“It began in the kitchen,” Tran said. “Then it spread.\n\n“By noon the roof was gone.”",
			[]string{"direct; Tran; said; “It began in the kitchen,” … “Then it spread. … “By noon the roof was gone.”"}},
		{"missing closing mark", "“We will rebuild the school,” she said. “The children need it.\n\nThe storm killed nine people.",
			[]string{"direct; she; said; “We will rebuild the school,” … “The children need it."}},
		{"missing opening mark", "We will rebuild the school,” Haddad said.",
			[]string{"direct; Haddad; said; We will rebuild the school,”"}},
		{"stray mark", "The town has 4,000 people. ” Most of them fish.", nil},
		{"nickname in the name", "“He was my friend,” said Carlos “El Zorro” Medina.",
			[]string{"direct; Carlos “El Zorro” Medina; said; “He was my friend,”"}},
		{"nested marks", "“They shouted ‘Get out’ at us,” the teacher said.",
			[]string{"direct; the teacher; said; “They shouted ‘Get out’ at us,”"}},
		{"nested marks at the end", "“He called it ‘a mistake,’” the lawyer said.",
			[]string{"direct; the lawyer; said; “He called it ‘a mistake,’”"}},
		{"British marks", "‘The rains have failed,’ said a farmer in Turkana. ‘We’re selling our goats.’",
			[]string{"direct; a farmer in Turkana; said; ‘The rains have failed,’ … ‘We’re selling our goats.’"}},
		{"British marks and a plural possessive", "‘The miners’ families want answers,’ the bishop said.",
			[]string{"direct; the bishop; said; ‘The miners’ families want answers,’"}},
		{"straight single marks", "'It is over,' the captain said.",
			[]string{"direct; the captain; said; 'It is over,'"}},
		{"guillemets", "«We are not afraid,» the singer said.",
			[]string{"direct; the singer; said; «We are not afraid,»"}},
		{"low opening mark", "„We are not afraid,“ the singer said.",
			[]string{"direct; the singer; said; „We are not afraid,“"}},
		{"TeX marks", "``We are not afraid,'' the singer said.",
			[]string{"direct; the singer; said; ``We are not afraid,''"}},
		{"comma after the mark", "“We are not afraid”, the singer said.",
			[]string{"direct; the singer; said; “We are not afraid”"}},
		{"credit", "“Best soup in Lima.” – Rosa Quispe",
			[]string{"direct; Rosa Quispe; –; “Best soup in Lima.”"}},
		{"according to", "“The engine failed twice,” according to the pilot.",
			[]string{"direct; the pilot; according to; “The engine failed twice,”"}},
		{"two speakers in a paragraph", "“It was an accident,” the driver said. “It was murder,” said the widow.",
			[]string{"direct; the driver; said; “It was an accident,”", "direct; the widow; said; “It was murder,”"}},
		{"source in the sentence before", "Costa did not hesitate. “I would do it again.”",
			[]string{"direct; Costa; ; “I would do it again.”"}},
		{"wrote", "“The lake is dying,” the authors wrote in the journal Nature.",
			[]string{"direct; the authors; wrote; “The lake is dying,”"}},
		{"apostrophes are no marks", "The farmers' union and the teachers' union met at six o'clock.", nil},
		{"feet and inches", "The door is 6' 2\" high and 3' wide.", nil},
		{"title of a film", "She starred in the film “The Long Road Home” in 1998.", nil},
		{"nickname alone", "Police named him as Luis “Shorty” Vega.", nil},
		{"scare quotes", "The so-called “reform” has cost 400 jobs.", nil},
	})
}

func TestExtractUtterance(t *testing.T) {
	runCases(t, []extractCase{
		{"asked before", "Asked whether the bridge would reopen this year, Moyo said, “We are not builders.”",
			[]string{"indirect; ; Asked; whether the bridge would reopen this year", "direct; Moyo; said; “We are not builders.”"}},
		{"a question and the answer to it", "“Who signed it?” the clerk asked. He answered, “I did not.”",
			[]string{"direct; the clerk; asked; “Who signed it?”", "direct; He; answered; “I did not.”"}},
		{"what the words sound like", "The crowd yelled, “Give it back!” until the lights went out.",
			[]string{"direct; The crowd; yelled; “Give it back!”"}},
		{"after another report", "He attacked the mayor, calling for her to go and shouting, “Shame on you!”",
			[]string{"indirect; He; calling for; her to go", "direct; He; shouting; “Shame on you!”"}},
		{"a second verb leads in", "“The road is closed,” Okello said, before adding: “It will open by June.”",
			[]string{"direct; Okello; said; “The road is closed,”", "direct; Okello; adding; “It will open by June.”"}},
		{"no known verb", "“This is our year!” beamed Tereza Novak of Brno, who had queued since dawn.",
			[]string{"direct; Tereza Novak of Brno, who had queued since dawn; beamed; “This is our year!”"}},
		{"a report within the source", "“Nobody told us,” said Martin Oduya, who called the plan “a bad joke.”",
			[]string{"direct; Martin Oduya; said; “Nobody told us,”"}},
		{"a predicate in marks", "The fair, held each year, “gives us a chance to meet buyers,” said Rosa Pinto, its director.",
			[]string{"mixed; Rosa Pinto, its director; said; The fair, held each year, “gives us a chance to meet buyers,”"}},
		{"words in marks after a clause and a colon", "The union said its patience was at an end: “They have wasted a year on this.”",
			[]string{"mixed; The union; said; its patience was at an end: “They have wasted a year on this.”"}},
		{"a day at the end of the source", "The premier on Friday said the road would open.",
			[]string{"indirect; The premier; said; the road would open"}},
		{"an official", "An official, who did not wish to be named, said the count was low.",
			[]string{"indirect; An official, who did not wish to be named; said; the count was low"}},
		{"asked before a colon", "Ruiz, asked about the cracks: “Which cracks?”",
			[]string{"direct; Ruiz; :; “Which cracks?”"}},
		{"a noun before a colon", "The ferry company’s reaction: “We are ready.”",
			[]string{"direct; The ferry company’s reaction; :; “We are ready.”"}},
		{"two reports and a role", "Mayor Ana Ruiz said the bridge was safe, but engineer Paul Moran said it was not.",
			[]string{"indirect; Mayor Ana Ruiz; said; the bridge was safe", "indirect; Paul Moran; said; it was not"}},
		{"a sentence in marks after what leads in", "In February, as a heckler was led away, Ruiz said, “Beans come up by themselves.”",
			[]string{"direct; Ruiz; said; “Beans come up by themselves.”"}},
		{"a last mark that is lost before the tag", "“We will not pay, said Grace Tembo. “Not a cent.”",
			[]string{"direct; Grace Tembo; said; “We will not pay, … “Not a cent.”"}},
		{"a predicate in marks after subject and tag", "State law, Ruiz said, “is silent on goats.”",
			[]string{"mixed; Ruiz; said; State law … “is silent on goats.”"}},
		{"an order in marks after a place", "At the gate, the crowd chanted, “go home!”",
			[]string{"direct; the crowd; chanted; “go home!”"}},
		{"one and another", "“You are a hero,” wrote one. “You made my father cry,” wrote another.",
			[]string{"direct; one; wrote; “You are a hero,”", "direct; another; wrote; “You made my father cry,”"}},
		{"a credit without a stop", "“It does nothing for farmers” – Seán Hoare, secretary, Growers’ Union",
			[]string{"direct; Seán Hoare, secretary, Growers’ Union; –; “It does nothing for farmers”"}},
		{"a title after what it is the title of", "In her memoir, “Slip,” she wrote of her first kiln: “It burned down the shed.”",
			[]string{"direct; she; wrote of; “It burned down the shed.”"}},
		{"liked to say", "“Clay remembers,” she liked to say.",
			[]string{"direct; she; liked to say; “Clay remembers,”"}},
		{"a report within a long quote", "“The roof went,” said Moses Otim. “Then the walls.\n\n“I told the children, ‘Run to the church.’\n\n“They ran.”",
			[]string{"direct; Moses Otim; said; “The roof went,” … “Then the walls. … “I told the children, ‘Run to the church.’ … “They ran.”"}},
		{"a second source after while", "“He cries,” said Hope Zulu, a mother of four, while her neighbor, Ruth Phiri, said the school was shut.",
			[]string{"direct; Hope Zulu, a mother of four; said; “He cries,”", "indirect; her neighbor, Ruth Phiri; said; the school was shut"}},
		{"a role at the end", "“It was never meant to hold this much,” according to Ivo Petrov, an engineer.",
			[]string{"direct; Ivo Petrov, an engineer; according to; “It was never meant to hold this much,”"}},
	})
}

func TestExtractMixed(t *testing.T) {
	runCases(t, []extractCase{
		{"words in a clause", "The president said the vote was “a farce” and would be held again.",
			[]string{"mixed; The president; said; the vote was “a farce” and would be held again"}},
		{"called", "Greenpeace called the plan “a disaster for the reef”.",
			[]string{"mixed; Greenpeace; called; the plan “a disaster for the reef”"}},
		{"described as", "The court described the raid as “wholly unlawful”.",
			[]string{"mixed; The court; described; the raid as “wholly unlawful”"}},
		{"words first", "“Serious errors” were made at the lab, the inquiry said.",
			[]string{"mixed; the inquiry; said; “Serious errors” were made at the lab"}},
		{"two in one sentence", "Kenya said the ship was “lost” and Tanzania said it was sunk.",
			[]string{"mixed; Kenya; said; the ship was “lost”", "indirect; Tanzania; said; it was sunk"}},
		{"participle after it", "The coach said the team was “tired”, adding that two players were hurt.",
			[]string{"mixed; The coach; said; the team was “tired”", "indirect; The coach; adding; two players were hurt"}},
		{"around its source", "The pipeline is, the company said, “safe and sound”.",
			[]string{"mixed; the company; said; The pipeline is … “safe and sound”"}},
		{"relative", "The border is shut, a step the mayor said was “long overdue”.",
			[]string{"mixed; the mayor; said; a step … was “long overdue”"}},
	})
}

func TestExtractIndirect(t *testing.T) {
	runCases(t, []extractCase{
		{"clause", "The army said the road was open.",
			[]string{"indirect; The army; said; the road was open"}},
		{"that", "Analysts say that prices will fall.",
			[]string{"indirect; Analysts; say; prices will fall"}},
		{"time after the verb", "The bank said yesterday it had cut its rate.",
			[]string{"indirect; The bank; said; it had cut its rate"}},
		{"day and place after the verb", "Officials said on Tuesday in a statement that the port was shut.",
			[]string{"indirect; Officials; said; the port was shut"}},
		{"told somebody", "The minister told reporters that no one was hurt.",
			[]string{"indirect; The minister; told; no one was hurt"}},
		{"trailing", "The road was open, the army said.",
			[]string{"indirect; the army; said; The road was open"}},
		{"trailing with an apposition", "The road was open, General Ali Noor, an army spokesman, said.",
			[]string{"indirect; General Ali Noor, an army spokesman; said; The road was open"}},
		{"trailing, inverted", "The road was open, said General Ali Noor, an army spokesman.",
			[]string{"indirect; General Ali Noor, an army spokesman; said; The road was open"}},
		{"trailing, inverted, behind a list", "Floods, landslides and a fire closed the road to Gitega, said Ana Ruiz, a nurse.",
			[]string{"indirect; Ana Ruiz, a nurse; said; Floods, landslides and a fire closed the road to Gitega"}},
		{"trailing, inverted, behind an apposition", "The company, a maker of ships, will close, said Ben Okri.",
			[]string{"indirect; Ben Okri; said; The company, a maker of ships, will close"}},
		{"subject with a relative clause in which something is done", "A doctor who refused to leave the ward told the paper the roof leaked.",
			[]string{"indirect; A doctor who refused to leave the ward; told; the roof leaked"}},
		{"subject who asked for something", "A shop owner who asked not to be named said the police had come twice.",
			[]string{"indirect; A shop owner who asked not to be named; said; the police had come twice"}},
		{"subject who declined, before a colon", "A source who declined to be named said: “Nobody is surprised.”",
			[]string{"direct; A source who declined to be named; said; “Nobody is surprised.”"}},
		{"subject with a long participle in commas", "An aide, speaking on condition of anonymity because she was not allowed to talk to the media, said the cabinet would meet.",
			[]string{"indirect; An aide; said; the cabinet would meet"}},
		{"inverted, with a name behind the noun", "“It was loud,” said a cashier, Amina, who gave only her first name.",
			[]string{"direct; a cashier, Amina, who gave only her first name; said; “It was loud,”"}},
		{"inverted, with a name and an age behind the noun", "“I ran,” said one resident, Ali Hassan, 34.",
			[]string{"direct; one resident, Ali Hassan, 34; said; “I ran,”"}},
		{"colon without a verb of speech", "Rosa Lindqvist, leader of the Greens, was more careful: “Prisons alone won’t do it.”",
			[]string{"direct; Rosa Lindqvist, leader of the Greens; :; “Prisons alone won’t do it.”"}},
		{"it behind a relative clause", "The group, which has bases in Mali, said it shot down the plane.",
			[]string{"indirect; The group, which has bases in Mali; said; it shot down the plane"}},
		{"trailing with a participle", "Rebels may leave the valley this week, a tribal elder said, predicting a quick end to the siege.",
			[]string{"indirect; a tribal elder; said; Rebels may leave the valley this week", "indirect; a tribal elder; predicting; a quick end to the siege"}},
		{"in the middle", "The vaccine, researchers said, protects for a year.",
			[]string{"indirect; researchers; said; The vaccine … protects for a year"}},
		{"long subject", "The head of the fishermen’s union in the northern port of Tema said stocks had collapsed.",
			[]string{"indirect; The head of the fishermen’s union in the northern port of Tema; said; stocks had collapsed"}},
		{"introduction", "After the vote, Senator Maria Lopes said the law was dead.",
			[]string{"indirect; Senator Maria Lopes; said; the law was dead"}},
		{"unnamed source that declined", "Delegates will meet on Friday, an Ethiopian diplomat, who has declined to be identified by name, told AFP.",
			[]string{"indirect; an Ethiopian diplomat, who has declined to be identified by name; told; Delegates will meet on Friday"}},
		{"unnamed source who would not be named", "Both sides will meet on Sunday, a Lebanese diplomat, who asked not to be named, told AFP.",
			[]string{"indirect; a Lebanese diplomat, who asked not to be named; told; Both sides will meet on Sunday"}},
		{"denied", "The rebels have denied burning the village.",
			[]string{"indirect; The rebels; have denied; burning the village"}},
		{"to and a verb", "Norway pledged to halve its emissions.",
			[]string{"indirect; Norway; pledged; to halve its emissions"}},
		{"accused", "Pyongyang accused Seoul of sending drones over its capital.",
			[]string{"indirect; Pyongyang; accused; Seoul of sending drones over its capital"}},
		{"called for", "The union called for a strike.",
			[]string{"indirect; The union; called for; a strike"}},
		{"according to first", "According to the census, half of the villages are empty.",
			[]string{"indirect; the census; According to; half of the villages are empty"}},
		{"according to last", "Half of the villages are empty, according to the census bureau.",
			[]string{"indirect; the census bureau; according to; Half of the villages are empty"}},
		{"according to in the middle", "The ferry, according to survivors, was overloaded.",
			[]string{"indirect; survivors; according to; The ferry … was overloaded"}},
		{"second verb of one subject", "The judge said the case was closed and told the parties to go home.",
			[]string{"indirect; The judge; said; the case was closed", "indirect; The judge; told; the parties to go home"}},
		{"two speakers", "Police said the man fell, but his brother said he was pushed.",
			[]string{"indirect; Police; said; the man fell", "indirect; his brother; said; he was pushed"}},
		{"reckoned", "The foreman of the yard reckoned the ship would sail in May.",
			[]string{"indirect; The foreman of the yard; reckoned; the ship would sail in May"}},
		{"quoted as saying", "The newspaper quoted the general as saying the war was lost.",
			[]string{"indirect; The newspaper; quoted; the general as saying the war was lost", "indirect; the general; saying; the war was lost"}},
		{"as somebody said", "The strike will end on Monday, as the union has said.",
			[]string{"indirect; the union; has said; The strike will end on Monday"}},
		{"issued a statement", "The junta issued a statement saying the airport was shut.",
			[]string{"indirect; The junta; issued a statement saying; the airport was shut"}},
		{"a note", "Guards found a note saying the prisoners had fled.",
			[]string{"indirect; a note; saying; the prisoners had fled"}},
		{"no report", "The storm killed nine people and closed the port.", nil},
		{"thought is no speech", "Villagers believe the river is sacred.", nil},
		{"could declare", "The party could declare victory tonight.", nil},
		{"passive", "The family was told the search was over.",
			[]string{"indirect; ; was told; the search was over"}},
	})
}

// TestExtractAddressee holds that who is told is a field of its own.
func TestExtractAddressee(t *testing.T) {
	text := "The minister told a news conference in Dakar that fuel would be rationed."
	qs := new(Extractor).Extract(article.Parse(text), nil)
	require.Len(t, qs, 1)
	require.Equal(t, "a news conference in Dakar", qs[0].Addressee.In(text))
	require.Equal(t, "fuel would be rationed", qs[0].Parts[0].In(text))
}

func TestExtractNothing(t *testing.T) {
	require.Nil(t, new(Extractor).Extract(nil, nil))
	require.Nil(t, new(Extractor).Extract(article.Parse(""), nil))
	require.Nil(t, new(Extractor).Extract(article.Parse("  \n\n "), nil))
}

// TestExtractIsLocal holds that a lost mark does not reach into the paragraphs after it.
func TestExtractIsLocal(t *testing.T) {
	text := "“The first sentence is lost.\n\nThe second paragraph has no marks.\n\n“The third is whole,” she said."
	require.Equal(t, []string{"direct; ; ; “The first sentence is lost.", "direct; she; said; “The third is whole,”"}, extract(t, text))
}

// TestExtractDateline holds that a dateline is no part of what is said.
func TestExtractDateline(t *testing.T) {
	require.Equal(t, []string{"indirect; the harbour board; said; The ferry has sunk"},
		extract(t, "MOMBASA, Kenya, May 3 (Coast Agency) - The ferry has sunk, the harbour board said.\n\nNobody was on it."))
}

// TestExtractAdverb holds that an adverb before the verb is no part of the source. Whether it is of the cue the model says.
func TestExtractAdverb(t *testing.T) {
	got := extract(t, "“No comment,” a palace aide later added.")
	require.Contains(t, [][]string{{"direct; a palace aide; added; “No comment,”"}, {"direct; a palace aide; later added; “No comment,”"}}, got)
}
