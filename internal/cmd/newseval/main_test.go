package main

import (
	"strings"
	"testing"

	"github.com/newstext/newstext/internal/eval"
	"github.com/stretchr/testify/require"
)

const tiny = "../../eval/testdata/tiny"

func TestRun(t *testing.T) {
	for _, test := range []struct {
		options options
		want    []string // lines of the output
	}{
		{options{corpus: tiny, pred: tiny + "/pred.jsonl", layer: "roles"}, []string{
			"2 documents, 0 without a prediction",
			"  roles                              P 0.500  R 1.000  F 0.667  (2 predicted, 1 gold)",
		}},
		{options{corpus: tiny, pred: tiny + "/pred.jsonl", misses: "quotes", cause: "spurious", n: 30}, []string{
			"1 wrong",
			"       1  spurious: mixed",
			"      source none; cue none",
		}},
		{options{corpus: tiny, pred: tiny + "/pred.jsonl", misses: "places", n: 0}, []string{"5 wrong"}},
		{options{corpus: tiny}, []string{"2 documents, 0 without a prediction", "sentences"}},
		{options{corpus: tiny, goldNames: true}, []string{"places"}},
	} {
		var b strings.Builder
		require.NoError(t, run(&b, test.options), "%+v", test.options)
		for _, line := range test.want {
			require.Contains(t, strings.Split(b.String(), "\n"), line, "%+v", test.options)
		}
	}
}

func TestRunAll(t *testing.T) {
	var b strings.Builder
	require.NoError(t, run(&b, options{all: "../../eval/testdata", layer: "sentences"}))
	require.Regexp(t, `^tiny +2  sentences   ends F [01]\.\d{3}  whole F [01]\.\d{3}  without a fault [01]\.\d{3}\n$`, b.String())
}

func TestRunErrors(t *testing.T) {
	for _, test := range []struct {
		options options
		want    string
	}{
		{options{}, "want either -corpus or -all"},
		{options{corpus: tiny, all: tiny}, "want either -corpus or -all"},
		{options{corpus: tiny, layer: "names"}, `want a layer of quotes, entities, roles, places, quantities, sentences, kinds, have "names"`},
		{options{all: tiny, misses: "quotes"}, "-pred and -misses want a -corpus"},
		{options{corpus: tiny, pred: tiny + "/none"}, "none"},
		{options{corpus: "testdata/none"}, "no corpus here"},
	} {
		require.ErrorContains(t, run(new(strings.Builder), test.options), test.want)
	}
	require.ErrorIs(t, run(new(strings.Builder), options{all: t.TempDir()}), eval.ErrNoCorpus)
}
