// Trainheads trains the parser of package article:
//
//	go run ./internal/cmd/trainheads -corpora ../shared/corpora
//
// It reads article/tags.dat and article/dictionary.dat, writes article/heads.dat and article/relations.dat, the same bytes for
// the same corpora and tagger, and prints what the parser scored.
package main

import (
	"flag"
	"log"
	"os"
	"path/filepath"

	"github.com/newstext/newstext/internal/linmodel"
	"github.com/newstext/newstext/internal/postag"
	"github.com/newstext/newstext/internal/train/heads"
)

func main() {
	log.SetFlags(0)
	corpora := flag.String("corpora", "../shared/corpora", "the folder of the corpora")
	in := flag.String("tags", "article", "the folder of the tagger's files")
	out := flag.String("out", "article", "the folder to write to")
	flag.Parse()
	tagger, err := open(*in)
	if err != nil {
		log.Fatal(err)
	}
	models, err := heads.Train(*corpora, tagger, os.Stdout)
	if err != nil {
		log.Fatal(err)
	}
	for name, data := range map[string][]byte{"heads.dat": models.Moves, "relations.dat": models.Names} {
		if err := os.WriteFile(filepath.Join(*out, name), data, 0o666); err != nil {
			log.Fatal(err)
		}
	}
}

func open(folder string) (*postag.Tagger, error) {
	model, err := os.ReadFile(filepath.Join(folder, "tags.dat"))
	if err != nil {
		return nil, err
	}
	dictionary, err := os.ReadFile(filepath.Join(folder, "dictionary.dat"))
	if err != nil {
		return nil, err
	}
	var t postag.Tagger
	if t.Model, err = linmodel.Open(string(model)); err != nil {
		return nil, err
	}
	t.Dictionary, err = postag.OpenDictionary(string(dictionary))
	return &t, err
}
