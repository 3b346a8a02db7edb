package names

import (
	"fmt"
	"math/bits"

	"github.com/newstext/newstext/internal/nametag"
)

var kindNames = []string{"person", "organization", "place", "group", "facility", "event", "product", "other", "all"}

// score prints precision and recall of exact names by kind, nothing where there are no documents.
func (t *Trainer) score(tagger *nametag.Tagger, how string, docs []doc) {
	if len(docs) == 0 {
		return
	}
	var right, found, gold [nametag.Kinds + 1]int
	var s nametag.Scratch
	for _, d := range docs {
		doc, allowed := t.document(d)
		want := map[[3]int]bool{}
		for i := 0; i < len(allowed); {
			tag := bits.TrailingZeros64(allowed[i])
			j := i + 1
			if tag > 0 {
				kind := (tag - 1) / 2
				for j < len(allowed) && allowed[j] == 1<<(nametag.Inside+2*kind) {
					j++
				}
				want[[3]int{i, j, kind}] = true
				gold[kind]++
				gold[nametag.Kinds]++
			}
			i = j
		}
		for _, n := range tagger.Tag(nil, doc, &s) {
			found[n.Kind]++
			found[nametag.Kinds]++
			if want[[3]int{n.From, n.To, n.Kind}] {
				right[n.Kind]++
				right[nametag.Kinds]++
			}
		}
	}
	fmt.Fprintln(t.Log, how)
	for k, name := range kindNames {
		p, r := float64(right[k])/float64(max(1, found[k])), float64(right[k])/float64(max(1, gold[k]))
		fmt.Fprintf(t.Log, "  %-14s P %.3f R %.3f F %.3f (%d found, %d marked)\n", name, p, r, 2*p*r/max(p+r, 1e-9), found[k], gold[k])
	}
}
