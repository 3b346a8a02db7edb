// Trainlemmas learns the rules of package lemma:
//
//	go run ./internal/cmd/trainlemmas -corpora ../shared/corpora
//
// It writes internal/lemma/rules.txt, the same bytes for the same corpora.
package main

import (
	"flag"
	"log"
	"os"

	"github.com/newstext/newstext/internal/train/lemmas"
)

func main() {
	log.SetFlags(0)
	corpora := flag.String("corpora", "../shared/corpora", "the folder of the corpora")
	out := flag.String("out", "internal/lemma/rules.txt", "the file to write")
	flag.Parse()
	table, err := lemmas.Train(*corpora)
	if err == nil {
		err = os.WriteFile(*out, table, 0o666)
	}
	if err != nil {
		log.Fatal(err)
	}
}
