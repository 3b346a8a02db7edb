// All is a program that uses everything.
package main

import (
	"encoding/json"
	"os"

	"github.com/newstext/newstext"
)

func main() {
	z := newstext.Analyze("“It is safe,” said Ana Ruiz in Lugo.")
	z.Article.Relate()
	if err := json.NewEncoder(os.Stdout).Encode(z); err != nil {
		os.Exit(1)
	}
}
