package quote

import "testing"

// TestExtractIdioms holds that verbs which report are no cues where they say something else, and that what the writer says of a report
// is none of it.
func TestExtractIdioms(t *testing.T) {
	runCases(t, []extractCase{
		{"what cannot speak", "The blast claimed 12 lives. Rising water is threatening two dams.", nil},
		{"lives and wins", "Leeds claimed a 2-1 win over Derby. The crash claimed the lives of three teenagers.", nil},
		{"cars and envoys", "Ford recalled two million cars. Peru recalled its ambassador.", nil},
		{"goals", "They conceded two late goals.", nil},
		{"a participle after a number", "There are 12 confirmed cases on the island.", nil},
		{"but what is written", "The indictment accuses Perez of taking bribes.",
			[]string{"indirect; The indictment; accuses; Perez of taking bribes"}},
		{"and whom no list has", "The panel accused Perez of taking bribes.",
			[]string{"indirect; The panel; accused; Perez of taking bribes"}},
		{"a charge denied", "Manila has accused Hanoi of ramming one of its boats, a charge Hanoi rejects.",
			[]string{"indirect; Manila; has accused; Hanoi of ramming one of its boats"}},
		{"a claim dismissed", "The group says that 40 prisoners have died – a bold claim dismissed by the minister.",
			[]string{"indirect; The group; says; 40 prisoners have died"}},
		{"at least", "At least 23 people were killed when a bus overturned near Multan, police said.",
			[]string{"indirect; police; said; At least 23 people were killed when a bus overturned near Multan"}},
		{"a phrase without a comma", "On Monday soldiers shot dead two men near the border, the ministry said.",
			[]string{"indirect; the ministry; said; On Monday soldiers shot dead two men near the border"}},
		{"a phrase alone", "In a speech that angered many, the minister said he would stay.",
			[]string{"indirect; the minister; said; he would stay"}},
	})
}

// TestExtractRelative holds that what is said within a clause about a noun ends with that clause.
func TestExtractRelative(t *testing.T) {
	runCases(t, []extractCase{
		{"which", "The drug, which the company says is safe, was withdrawn.",
			[]string{"indirect; the company; says; which … is safe"}},
		{"who", "The fighters, who Kinshasa says are backed by Kigali, have held Bunagana since 2022.",
			[]string{"indirect; Kinshasa; says; who … are backed by Kigali"}},
		{"a list that is told", "The army is near, officials say.\n\nThe army told residents of Homs, Hama and Idlib to leave.",
			[]string{"indirect; officials; say; The army is near", "indirect; The army; told; residents of Homs, Hama and Idlib to leave"}},
	})
}
