// Article is a program that uses package article alone.
package main

import (
	"os"

	"github.com/newstext/newstext/article"
)

func main() {
	for s := range article.Parse(os.Args[0]).Sentences() {
		os.Stdout.WriteString(s.Span.String() + "\n")
	}
}
