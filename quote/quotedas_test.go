package quote

import "testing"

// TestExtractQuotedAs holds that words which somebody else quotes are those of whom they are quoted of.
func TestExtractQuotedAs(t *testing.T) {
	runCases(t, []extractCase{
		{"quoted", "State television quoted the coast guard commander, General Reza Moradi, as saying that the vessel had ignored orders.",
			[]string{"indirect; the coast guard commander, General Reza Moradi; saying; the vessel had ignored orders"}},
		{"was quoted", "“It will be treated according to the law,” Moradi was quoted as saying.",
			[]string{"direct; Moradi; was quoted as saying; “It will be treated according to the law,”"}},
		{"called so within what is said", "The junta said it would resist what it called “an act of war”.",
			[]string{"mixed; The junta; said; it would resist what it called “an act of war”", "direct; it; called; “an act of war”"}},
		{"a time at the end of the source", "A driver stuck in the jam since morning said he was hungry.",
			[]string{"indirect; A driver stuck in the jam since morning; said; he was hungry"}},
		{"a time before a clause of its own", "He left hours before police said the road was shut.",
			[]string{"indirect; police; said; the road was shut"}},
		{"a firm with two names", "Analysts at Pell & Ross said the worst was over.",
			[]string{"indirect; Analysts at Pell & Ross; said; the worst was over"}},
	})
}
