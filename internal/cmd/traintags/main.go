// Traintags trains the tagger of package article:
//
//	go run ./internal/cmd/traintags -corpora ../shared/corpora
//
// It writes article/tags.dat and article/dictionary.dat, the same bytes for the same corpora, and prints what it scored.
package main

import (
	"flag"
	"log"
	"os"
	"path/filepath"

	"github.com/newstext/newstext/internal/train/tags"
)

func main() {
	log.SetFlags(0)
	corpora := flag.String("corpora", "../shared/corpora", "the folder of the corpora")
	out := flag.String("out", "article", "the folder to write to")
	flag.Parse()
	model, dictionary, err := tags.Train(*corpora, os.Stdout)
	if err != nil {
		log.Fatal(err)
	}
	for name, data := range map[string][]byte{"tags.dat": model, "dictionary.dat": dictionary} {
		if err := os.WriteFile(filepath.Join(*out, name), data, 0o666); err != nil {
			log.Fatal(err)
		}
	}
}
