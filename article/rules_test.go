package article

import (
	"encoding/json"
	"os"
	"strings"
	"testing"
)

// goldenRules are 49 hard cases for splitters of sentences (pragmatic_segmenter, MIT). Five of them, rules 31 to 35 of the
// file, cannot be passed: their outputs hold text that their inputs lack.
const goldenRules = "../../shared/corpora/sentences/golden_rules_en.json"

func TestGoldenRules(t *testing.T) {
	data, err := os.ReadFile(goldenRules)
	if err != nil {
		t.Skip("needs " + goldenRules)
	}
	var rules []struct {
		Name, Input string
		Output      []string
	}
	if err := json.Unmarshal(data, &rules); err != nil {
		t.Fatal(err)
	}
	passed, fair := 0, 0
	for _, r := range rules {
		if strings.Join(strings.Fields(strings.Join(r.Output, " ")), " ") != strings.Join(strings.Fields(r.Input), " ") {
			continue // the outputs do not add up to the input
		}
		fair++
		var got []string
		for s := range Parse(r.Input).Sentences() {
			got = append(got, strings.Join(strings.Fields(s.Span.In(r.Input)), " "))
		}
		for i, o := range r.Output {
			r.Output[i] = strings.Join(strings.Fields(o), " ")
		}
		if strings.Join(got, "|") == strings.Join(r.Output, "|") {
			passed++
		} else {
			t.Logf("%s: %q", r.Name, got)
		}
	}
	if t.Logf("%d of %d passed", passed, fair); passed < fair {
		t.Errorf("passed %d of the %d rules that can be passed", passed, fair)
	}
}
