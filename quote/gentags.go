//go:build ignore

// Gentags counts words.txt and runs.bin from tagged text:
//
//	go run gentags.go -silver ../../shared/corpora/polnear/train/silver.tsv.gz -gum ../../shared/corpora/train/syntax/gum-ccby-train.conllu.gz
package main

import (
	"compress/gzip"
	"flag"
	"log"
	"os"

	"github.com/newstext/newstext/internal/taggen"
)

func main() {
	silver := flag.String("silver", "", "news with automatic tags: number, start, end, word, lemma, tag, …")
	gum := flag.String("gum", "", "a CoNLL-U file with Penn tags")
	flag.Parse()
	t := taggen.New()
	read(t, *silver, 3, 4, 5)
	read(t, *gum, 1, 2, 4)
	f, err := os.Create("words.txt")
	if err != nil {
		log.Fatal(err)
	}
	if err := t.WriteWords(f, 4); err != nil {
		log.Fatal(err)
	}
	if err := f.Close(); err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile("runs.bin", t.Runs(), 0o666); err != nil {
		log.Fatal(err)
	}
}

func read(t *taggen.Table, path string, form, lemma, tag int) {
	f, err := os.Open(path)
	if err != nil {
		log.Fatal(err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		log.Fatal(err)
	}
	if err := t.Read(z, form, lemma, tag); err != nil {
		log.Fatal(err)
	}
}
