package quote

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/newstext/newstext/article"
)

var update = flag.Bool("update", false, "write cues.txt anew from ../shared/corpora")

// The verbs that report speech or writing, with a clause or without; every other verb of cues.txt reports thought, wish or
// feeling, and is there because the corpora mark it often.
const (
	clauseVerbs = ` say tell add write report suggest announce note argue claim warn insist explain declare promise acknowledge vow confirm
propose state conclude pledge admit predict reply allege complain stress estimate assert remind reiterate emphasize emphasise assure concede
boast disclose remark answer lament joke speculate inform caution contend proclaim reaffirm testify counter clarify brag confess hint affirm
interject forecast muse utter posit quip opine specify scoff reckon retort respond recall continue comment observe mention repeat reveal show
find indicate rule tweet retweet post email echo shout chant cry yell apologize apologise maintain imply deny demand ask urge order threaten
recommend request accord wonder signal project advise swear aver intone whisper mutter exclaim gripe grumble guarantee hold instruct
underscore underline decline convey relate text blog elaborate recount plead beg appeal rail reassure attest certify notify read agree
disagree enquire inquire grouse vent tease enthuse gush intimate insinuate surmise theorize postulate profess avow foretell prophesy moan
snap shoot interrupt comfort advocate interpose rejoin volunteer concur refute rebut convince persuade `
	objectVerbs = ` accuse call blame criticize criticise praise denounce condemn dismiss reject describe cite quote question welcome slam
blast mock decry applaud hail rebuke chide liken dispute label brand deride ridicule express voice refer thank congratulate protest assail
deplore castigate berate scold lambast lambaste bemoan disavow portray characterize characterise dub outline detail compare summarize point
tout defend credit renounce disparage extol laud commend salute admonish reprimand excoriate vilify belittle discredit repudiate `
)

// tally counts how often a verb is in each frame, and how often it reports there.
type tally struct{ reports, all map[frame]int }

const frames = "*hcnrtgwpoq:e"

// TestCues holds that cues.txt has the verbs that it should have. With -update it counts the file anew.
func TestCues(t *testing.T) {
	root := filepath.Join("..", "..", "shared", "corpora")
	if _, err := os.Stat(filepath.Join(root, "polnear", "train", "gold.jsonl")); err != nil {
		t.Skip("needs ../shared/corpora/polnear/train and train/radio")
	}
	lemmas, verbs := silver(t, filepath.Join(root, "polnear", "train", "silver.tsv.gz"))
	total := map[string]*tally{}
	count := func(dir string, lemmaOf func(id string, v *view, i int) string) {
		for _, d := range gold(t, dir) {
			text, err := os.ReadFile(filepath.Join(dir, "text", d.ID+".txt"))
			require.NoError(t, err)
			a := article.Parse(string(text)).Tagged()
			v := &view{text: a.Text, low: lowered(a.Text)}
			for i := range a.Paragraphs {
				v.load(&a.Paragraphs[i])
				v.match(false, false, false)
				for k := range v.toks {
					if l := lemmaOf(d.ID, v, k); l != "" && !v.quoted(k) {
						d.count(total, v, k, l)
					}
				}
			}
		}
	}
	count(filepath.Join(root, "polnear", "train"), func(id string, v *view, i int) string {
		return lemmas[id][v.toks[i].span.Start]
	})
	count(filepath.Join(root, "train", "radio"), func(id string, v *view, i int) string {
		var buf [40]byte
		for k := range 5 {
			if l := lemma(buf[:0], v.word(i), k); l != nil && verbs[string(l)] {
				return string(l)
			}
		}
		return ""
	})
	got := table(total)
	if *update {
		require.NoError(t, os.WriteFile("cues.txt", []byte(got), 0o666))
		return
	}
	// The counts move a little with every change of the tokens and frames they are counted with; the verbs do not.
	require.Equal(t, firstColumns(got), firstColumns(cueTable), "go test -run TestCues -update")
}

// firstColumns returns the verbs of a table with their kinds.
func firstColumns(table string) (verbs []string) {
	for line := range strings.Lines(table) {
		f := strings.Fields(line)
		if f[1] != "t" {
			verbs = append(verbs, f[0]+" "+f[1])
		}
	}
	return verbs
}

// silver reads the lemmas of verbs by document and byte, and the set of all of them.
func silver(t *testing.T, path string) (map[string]map[int]string, map[string]bool) {
	f, err := os.Open(path)
	require.NoError(t, err)
	defer f.Close()
	z, err := gzip.NewReader(f)
	require.NoError(t, err)
	docs, verbs := map[string]map[int]string{}, map[string]bool{}
	var doc map[int]string
	for s := bufio.NewScanner(z); s.Scan(); {
		if id, ok := strings.CutPrefix(s.Text(), "# doc = "); ok {
			doc = map[int]string{}
			docs[id] = doc
			continue
		}
		p := strings.Split(s.Text(), "\t")
		if len(p) > 5 && strings.HasPrefix(p[5], "VB") {
			at, err := strconv.Atoi(p[1])
			require.NoError(t, err)
			doc[at] = p[4]
			verbs[p[4]] = true
		}
	}
	return docs, verbs
}

type goldDoc struct {
	ID     string
	Quotes []struct{ Cue *article.Span }
}

func gold(t *testing.T, dir string) (docs []goldDoc) {
	f, err := os.Open(filepath.Join(dir, "gold.jsonl"))
	require.NoError(t, err)
	defer f.Close()
	for d := json.NewDecoder(f); d.More(); {
		var doc goldDoc
		require.NoError(t, d.Decode(&doc))
		docs = append(docs, doc)
	}
	return docs
}

// count counts token i, of lemma l, of the paragraph that v holds.
func (d *goldDoc) count(total map[string]*tally, v *view, i int, l string) {
	switch v.tagAt(i) {
	case finite, base, gerund, participle:
	default:
		return
	}
	if l == "be" || l == "have" || l == "do" {
		return
	}
	if total[l] == nil {
		total[l] = &tally{map[frame]int{}, map[frame]int{}}
	}
	f, _, _, _ := v.after(i, v.ends[sentenceOf(v, i)], l)
	for _, f := range []frame{f, '*'} {
		total[l].all[f]++
		if slices.ContainsFunc(d.Quotes, func(q struct{ Cue *article.Span }) bool { return q.Cue != nil && q.Cue.Contains(v.toks[i].span) }) {
			total[l].reports[f]++
		}
	}
}

func sentenceOf(v *view, i int) int {
	k, _ := slices.BinarySearch(v.ends, i+1)
	return k
}

// table writes the lines of cues.txt. A frame seldom seen is drawn to what is usual for its kind of verb.
func table(total map[string]*tally) string {
	kind := map[string]byte{}
	for _, w := range strings.Fields(clauseVerbs) {
		kind[w] = 's'
	}
	for _, w := range strings.Fields(objectVerbs) {
		kind[w] = 'o'
	}
	for l, c := range total {
		if kind[l] == 0 && c.reports['*'] >= 5 && c.reports['*']*4 >= c.all['*'] {
			kind[l] = 't'
		}
	}
	var lemmas []string
	for l := range kind {
		lemmas = append(lemmas, l)
	}
	slices.Sort(lemmas)
	var b strings.Builder
	for _, l := range lemmas {
		c := total[l]
		if c == nil {
			c = new(tally)
		}
		fmt.Fprintf(&b, "%s %c", l, kind[l])
		for _, f := range frames {
			const weight = 4
			f := frame(f)
			fmt.Fprintf(&b, " %c%d", f, (c.reports[f]*100+weight*usual(kind[l], f))/(c.all[f]+weight))
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// usual returns how many in a hundred uses of a verb of a kind report in frame f.
func usual(kind byte, f frame) int {
	const clause, object, open = "hq:n", "cwr", "etg"
	switch s := string(rune(f)); {
	case kind == 't':
		return 20
	case kind == 'o' && strings.Contains("hqcn", s):
		return 80
	case kind == 'o' && strings.Contains("opwg", s):
		return 70
	case kind == 'o':
		return 40
	case strings.Contains(clause, s):
		return 90
	case strings.Contains(object, s):
		return 80
	case strings.Contains(open, s):
		return 60
	}
	return 40
}
