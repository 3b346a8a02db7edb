// All is a program that uses everything.
package main

import (
	"encoding/json"
	"os"

	"github.com/newstext/newstext"
)

func main() {
	if err := json.NewEncoder(os.Stdout).Encode(newstext.Analyze("“It is safe,” said Ana Ruiz in Lugo.")); err != nil {
		os.Exit(1)
	}
}
