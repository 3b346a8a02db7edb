// Compare puts the sentences, tags and lemmas of this library beside those of other Go libraries, on the same texts in the
// same run:
//
//	cd internal/compare && go run . -corpora ../../../shared/corpora
//
// It is a module of its own, so that the library's go.sum stays clean.
package main

import (
	"flag"
	"fmt"
	"log"
	"path/filepath"
	"time"
)

func main() {
	log.SetFlags(0)
	corpora := flag.String("corpora", "../../../shared/corpora", "the folder of the corpora")
	flag.Parse()
	for _, name := range []string{"gum", "ewt"} {
		if err := compareSentences(filepath.Join(*corpora, "sentences", name)); err != nil {
			log.Fatal(err)
		}
	}
	for _, name := range []string{"gum-test", "ewt-test"} {
		if err := compareTags(filepath.Join(*corpora, "train", "syntax", name+".conllu.gz")); err != nil {
			log.Fatal(err)
		}
	}
}

// timed runs f and returns how long it took.
func timed(f func()) time.Duration {
	start := time.Now()
	f()
	return time.Since(start)
}

// row prints a figure of one library.
func row(corpus, library, format string, args ...any) {
	fmt.Printf("%-10s %-22s %s\n", corpus, library, fmt.Sprintf(format, args...))
}
