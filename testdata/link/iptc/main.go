// Iptc reads a news item and looks for its paragraphs, nothing else.
package main

import (
	"fmt"
	"strings"

	"github.com/newstext/newstext/article/iptc"
)

func main() {
	item, err := iptc.Read(strings.NewReader(`{"uri": "urn:x", "headline": "It is safe.", "body_text": "So they said."}`))
	if err != nil {
		panic(err)
	}
	fmt.Println(len(item.Article().Paragraphs))
}
