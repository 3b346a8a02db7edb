// Package eval scores what the library finds in a corpus against what people marked in it, and lists what it got wrong.
//
//	c, err := eval.Read("../shared/corpora/aleppo")
//	…
//	found := c.Annotate(func(d *eval.Document) *newstext.Analysis { return newstext.Analyze(d.Text) })
//	for _, s := range eval.Score(c, found, "") {
//		fmt.Print(s)
//	}
//
// A corpus is a folder with gold.jsonl, one document a line, and text/ID.txt. Each document says in its layers what was
// marked in it; a corpus is scored in the layers that any of its documents names.
//
// Spans are compared as sets of words, which are runs of letters, marks and digits, so that punctuation and space at an
// edge do not count.
package eval
