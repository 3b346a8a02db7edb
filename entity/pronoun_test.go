package entity

import (
	"slices"
	"strings"
	"testing"
)

// TestPronouns holds texts with their names marked, and an entity with its mentions.
func TestPronouns(t *testing.T) {
	for _, c := range []struct{ text, name, mentions string }{
		{"Mr {p Okri} met Mrs {p Ruiz}. He was late.", "Okri", "Okri|He"},
		{"Mr {p Okri} met Mrs {p Ruiz}. She was late.", "Ruiz", "Ruiz|She"},
		{"Mr {p Okri} met Mr {p Bell}. He was late.", "Okri", "Okri|He"},
		{"Mr {p Okri} said he was late.", "Okri", "Okri|he"},
		{"Queen {p Ana} lost her crown.", "Ana", "Ana|her"},
		{"Mr {p Okri} told Mr {p Bell} he was late. “He is my friend,” Mr {p Bell} said.", "Bell", "Bell|Bell"},
		{"In his speech, {p Ben Okri} thanked them.", "Ben Okri", "his|Ben Okri"},
		{"{l Orvia} said it had freed him.", "Orvia", "Orvia|it"},
		{"The {o Orva Bank} says it will close.", "Orva Bank", "Orva Bank|it"},
		{"The {o Orva Bank} closed. It is unclear why.", "Orva Bank", "Orva Bank"},
		{"Officials said they would appeal.", "Officials", "Officials|they"},
		{"“I am tired,” Mr {p Okri} said.", "Okri", "Okri"},
		{"Mr {p Bell} left. Mr {p Okri} pointed at the wall. “It fell. We ran. Nobody slept,” he said.", "Okri", "Okri|he"},
		{"{p Linda Bell} was angry. “My dad built the wall,” she said.", "Linda Bell", "Linda Bell|she"},
		{"Mr {p Bell} left. Mr {p Okri} said: “The door was open. He never locked it.”", "Bell", "Bell|He"},
		{"“When he came, the door was open,” Mr {p Okri} said.", "Okri", "Okri"},
		{"Mr {p Bell} left. “When he came, the door was open,” Mr {p Okri} said.", "Bell", "Bell|he"},
		{"Mr {p Bell} sat down. “Who was it?” Mr {p Okri} asked. “Nobody,” he replied.", "Bell", "Bell|he"},
		{"Mr {p Bell} sat down. “Who was it?” asked Mr {p Okri}. “Nobody,” he answered.", "Bell", "Bell|he"},
		{"Mr {p Bell} sat down. “Who was it?” Mr {p Okri} asked. “Was it you?” he added.", "Okri", "Okri|he"},
		{"A spokeswoman said she knew nothing.", "A spokeswoman", "spokeswoman|she"},
	} {
		text, set := recognize(c.text)
		if got := mentioned(text, named(set, c.name)); !slices.Equal(got, strings.Split(c.mentions, "|")) {
			t.Errorf("%s: %s\n got %q\nwant %q", text, c.name, got, c.mentions)
		}
	}
}

// TestNobody holds texts whose first pronoun stands for nobody that they name.
func TestNobody(t *testing.T) {
	for _, text := range []string{
		"He left.",
		"Mrs {p Ruiz} left. He stayed.",
		"Mr {p Okri} spoke. It rained. The sun came out. Birds sang. Wind rose. He slept.",
		"It is raining in {l Orvia}.",
	} {
		_, set := recognize(text)
		for _, e := range set {
			for _, m := range e.Mentions {
				if m.Form == Pronoun {
					t.Errorf("%s: a pronoun stands for %s", text, e.Name)
				}
			}
		}
	}
}
