package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/stretchr/testify/require"

	"github.com/newstext/newstext"
)

// updating reports whether README.md is to be rewritten. The flag -update is there already: Dataflow's, which no test
// uses.
func updating() bool { return flag.Lookup("update").Value.String() == "true" }

func TestMain(m *testing.M) {
	flag.Parse()
	beam.Init()
	os.Exit(inTemp(m.Run))
}

// inTemp calls run where its temporary files, of which Prism leaves one a job, go away in the end.
func inTemp(run func() int) int {
	dir, err := os.MkdirTemp("", "beam")
	if err != nil {
		panic(err)
	}
	defer os.RemoveAll(dir)
	os.Setenv("TMPDIR", dir)
	return run()
}

// corpus returns n small documents by id, no two alike.
func corpus(n int) map[string]string {
	people := []string{"Ana Ruiz", "Bisi Adeyemi", "Chen Li", "Dag Olsen", "Esi Mensah", "Farid Rahmani", "Grace Wanjiru"}
	roles := []string{"Mayor", "Interior Minister", "Captain", "Governor", "Professor"}
	towns := []string{"Lima", "Lagos", "Oslo", "Accra", "Herat", "Mombasa", "Porto", "Hanoi", "Cusco"}
	all := make(map[string]string)
	for i := range n {
		who, role, town := people[i%len(people)], roles[i%len(roles)], towns[i%len(towns)]
		text := fmt.Sprintf("Bridge %d closed\n\nThe bridge at %s carries %d cars an hour, %s %s said on Monday.\n",
			i, town, 40+i, role, who)
		if i%3 == 0 {
			text += fmt.Sprintf("\n“It will be closed for %d days,” %s told reporters. “We have no choice.”\n",
				i%28+2, strings.Fields(who)[1])
		}
		if i%50 == 0 {
			text = strings.Repeat(" \n", i/50) // a document without anything in it
		}
		all[fmt.Sprintf("doc-%03d", i)] = text
	}
	return all
}

// TestPipeline wants of 500 documents what the library finds in each, nothing lost and nothing twice, where some come
// twice, and broken ones stand among them.
func TestPipeline(t *testing.T) {
	const n = 500
	dir := t.TempDir()
	docs := corpus(n)
	var files [4]bytes.Buffer
	for i, id := range slices.Sorted(maps.Keys(docs)) {
		line, err := json.Marshal(map[string]string{"id": id, "text": docs[id]})
		require.NoError(t, err)
		fmt.Fprintf(&files[i%4], "%s\n", line)
		if i%10 == 0 {
			fmt.Fprintf(&files[i/10%4], "%s\n\n", line) // again, in the same file or another one
		}
	}
	fmt.Fprintf(&files[0], "%s\n", `{"id": "broken", "text": "Fog`)
	fmt.Fprintf(&files[1], "%s\n%s\n%s\n", `{"text": "no id"}`, `{"id": "no-text"}`, `{"id": 7, "text": "a number"}`)
	fmt.Fprintf(&files[2], "%s\n", `{"id": "doc-007", "text": "Fog, and not what doc-007 says."}`)
	files[3].WriteString("{\"id\": \"latin-1\", \"text\": \"Caf\xe9\"}")
	for i := range files {
		save(t, dir, fmt.Sprintf("part-%d.jsonl", i), files[i].String())
	}
	save(t, dir, "latin.txt", "Caf\xe9")
	save(t, dir, "note.txt", "Rain fell in Quito, said Ana Ruiz.")
	require.NoError(t, os.Mkdir(filepath.Join(dir, "folder"), 0o755))

	outDir := filepath.Join(dir, "found")
	var stdout, stderr bytes.Buffer
	err := run(t.Context(), []string{"-in", filepath.Join(dir, "*"), "-out", outDir, "-shards", "3"}, nil, &stdout, &stderr)
	require.EqualError(t, err, "8 documents not read: "+outDir+"/dead.jsonl tells why")

	docs[filepath.Join(dir, "note.txt")] = "Rain fell in Quito, said Ana Ruiz."
	speakers, places, quotes, placeNames := make(map[string]int), make(map[string]int), 0, 0
	got := make(map[string]newstext.Analysis)
	for i := range 3 {
		for _, line := range lines(t, filepath.Join(outDir, shard(i, 3))) {
			var x struct {
				ID string
				newstext.Analysis
			}
			require.NoError(t, json.Unmarshal([]byte(line), &x))
			require.NotContains(t, got, x.ID, "twice")
			got[x.ID] = x.Analysis
		}
	}
	require.Len(t, got, n+1)
	for id, text := range docs {
		want := newstext.Analyze(text)
		if id == "doc-007" { // the one of two texts that sorts first
			require.Less(t, text, "Fog")
		}
		require.Equal(t, *want, got[id], id)
		quotes += len(want.Quotes)
		placeNames += len(want.Places)
		speakersOf(Result{id, *want}, func(s string) { speakers[s]++ })
		placesOf(Result{id, *want}, func(p string) { places[p]++ })
	}
	require.Equal(t, fmt.Sprintf("%d documents analyzed, %d quotes, %d places\n", n+1, quotes, placeNames), stdout.String())
	require.Greater(t, quotes, n/2)

	for _, line := range lines(t, filepath.Join(outDir, "speakers.jsonl")) {
		var x struct {
			Speaker string
			Quotes  int
		}
		require.NoError(t, json.Unmarshal([]byte(line), &x))
		require.Equal(t, speakers[x.Speaker], x.Quotes, x.Speaker)
		delete(speakers, x.Speaker)
	}
	require.Empty(t, speakers)
	for _, line := range lines(t, filepath.Join(outDir, "places.jsonl")) {
		var x struct {
			Place json.RawMessage
			Named int
		}
		require.NoError(t, json.Unmarshal([]byte(line), &x))
		require.Equal(t, places[string(x.Place)], x.Named, string(x.Place))
		delete(places, string(x.Place))
	}
	require.Empty(t, places)

	in := func(name string) string { return filepath.Join(dir, name) }
	require.Equal(t, []string{
		`{"source":"` + in("folder") + `","error":"read ` + in("folder") + `: is a directory"}`,
		`{"source":"` + in("latin.txt") + `","error":"text is not UTF-8"}`,
		`{"source":"` + in("part-0.jsonl") + `:152","error":"unexpected end of JSON input"}`,
		`{"source":"` + in("part-1.jsonl") + `:152","error":"want an \"id\""}`,
		`{"source":"` + in("part-1.jsonl") + `:153","error":"want a \"text\""}`,
		`{"source":"` + in("part-1.jsonl") + `:154","error":"json: cannot unmarshal number into Go struct field .id of type string"}`,
		`{"source":"` + in("part-3.jsonl") + `:150","error":"text is not UTF-8"}`,
		`{"source":"doc-007","error":"another document has this id; this one begins with \"Fog, and not what doc-007 says.\""}`,
	}, lines(t, filepath.Join(outDir, "dead.jsonl")))
}

// TestAgain wants the same files from a second run over the same documents, and none left of the first one's.
func TestAgain(t *testing.T) {
	dir := t.TempDir()
	save(t, dir, "a.jsonl", "{\"id\": \"a\", \"text\": \"“Fog,” said Ana Ruiz of Lima.\"}\n{}\n")
	outDir := filepath.Join(dir, "found")
	args := []string{"-in", filepath.Join(dir, "*.jsonl"), "-out", outDir, "-shards", "2"}
	require.Error(t, run(t.Context(), args, nil, new(bytes.Buffer), new(bytes.Buffer)))
	first := folder(t, outDir)
	require.Error(t, run(t.Context(), args, nil, new(bytes.Buffer), new(bytes.Buffer)))
	require.Equal(t, first, folder(t, outDir))
	require.Len(t, first, 5)
	require.NotEmpty(t, first["dead.jsonl"])

	save(t, dir, "a.jsonl", "")
	require.NoError(t, run(t.Context(), args, nil, new(bytes.Buffer), new(bytes.Buffer)))
	for name, text := range folder(t, outDir) {
		require.Empty(t, text, name)
	}
}

// TestReadme holds the output that README.md shows.
func TestReadme(t *testing.T) {
	outDir := t.TempDir()
	var stdout bytes.Buffer
	args := []string{"-in", "testdata/*.txt", "-out", outDir, "-shards", "1"}
	require.NoError(t, run(t.Context(), args, nil, &stdout, new(bytes.Buffer)))
	want := stdout.String() + folder(t, outDir)["speakers.jsonl"]
	readme, err := os.ReadFile("README.md")
	require.NoError(t, err)
	head, rest, ok := strings.Cut(string(readme), "```text\n")
	require.True(t, ok)
	have, tail, ok := strings.Cut(rest, "```\n")
	require.True(t, ok)
	if updating() {
		require.NoError(t, os.WriteFile("README.md", []byte(head+"```text\n"+want+"```\n"+tail), 0o644))
		return
	}
	require.Equal(t, want, have, "README.md is out of date: go test -update")
}

func TestRefused(t *testing.T) {
	for _, args := range [][]string{
		{"-in", "", "-out", "x"},
		{"-in", "x", "-out", ""},
		{"-in", "x", "-out", "x", "-shards", "0"},
		{"-in", filepath.Join(t.TempDir(), "*.txt"), "-out", t.TempDir(), "-shards", "1"}, // no such file
	} {
		require.Error(t, run(t.Context(), args, nil, new(bytes.Buffer), new(bytes.Buffer)), "%q", args)
	}
}

// TestCoding wants a Result back whole after a journey between workers.
func TestCoding(t *testing.T) {
	for id, text := range corpus(40) {
		want := Result{id, *newstext.Analyze(text)}
		var b bytes.Buffer
		require.NoError(t, beam.NewElementEncoder(reflect.TypeFor[Result]()).Encode(want, &b))
		got, err := beam.NewElementDecoder(reflect.TypeFor[Result]()).Decode(&b)
		require.NoError(t, err)
		require.Equal(t, want, got)
	}
}

func save(t *testing.T, dir, name, text string) {
	t.Helper()
	require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644))
}

func lines(t *testing.T, file string) []string {
	t.Helper()
	b, err := os.ReadFile(file)
	require.NoError(t, err)
	return slices.Collect(func(yield func(string) bool) {
		for line := range strings.Lines(string(b)) {
			if !yield(strings.TrimSuffix(line, "\n")) {
				return
			}
		}
	})
}

// folder returns the files of a folder by name.
func folder(t *testing.T, dir string) map[string]string {
	t.Helper()
	entries, err := os.ReadDir(dir)
	require.NoError(t, err)
	files := make(map[string]string)
	for _, e := range entries {
		b, err := os.ReadFile(filepath.Join(dir, e.Name()))
		require.NoError(t, err)
		files[e.Name()] = string(b)
	}
	return files
}
