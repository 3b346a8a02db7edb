// Trainusage trains the model that tells names of places from those of governments:
//
//	go run ./internal/cmd/trainusage -corpora ../shared/corpora
//
// It writes internal/usage/usage.dat, the same bytes for the same corpora, and prints what it scored by cross-validation.
package main

import (
	"flag"
	"log"
	"os"

	"github.com/newstext/newstext/internal/usagetrain"
)

func main() {
	log.SetFlags(0)
	corpora := flag.String("corpora", "../shared/corpora", "the folder of the corpora")
	out := flag.String("out", "internal/usage/usage.dat", "the file to write")
	flag.Parse()
	model, err := usagetrain.Train(*corpora, os.Stdout)
	if err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile(*out, model, 0o666); err != nil {
		log.Fatal(err)
	}
}
