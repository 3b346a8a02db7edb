//go:build ignore

// Gen writes index.txt and filter.go.
package main

import (
	"log"
	"os"

	"github.com/newstext/newstext/internal/nation/nationgen"
)

func main() {
	index, err := nationgen.Index()
	if err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile("index.txt", []byte(index), 0o666); err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile("filter.go", []byte(nationgen.Filter(index)), 0o666); err != nil {
		log.Fatal(err)
	}
}
