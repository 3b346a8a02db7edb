package iptc_test

import (
	"fmt"
	"strings"

	"github.com/newstext/newstext"
	"github.com/newstext/newstext/article/iptc"
	"github.com/newstext/newstext/entity"
)

func ExampleRead() {
	item, err := iptc.Read(strings.NewReader(`{
		"uri": "http://wire.example.com/items/1",
		"versionCreated": "2025-02-03T11:42:00Z",
		"headlines": [{"value": "Rabat rations water"}],
		"by": "Yasmine Alaoui",
		"bodies": [{
			"contentType": "text/html",
			"value": "<p>RABAT (Coast Wire) &ndash; Taps will run dry at night.</p><p>&ldquo;We are out of snow,&rdquo; an engineer said."
		}]
	}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(item.Format, item.Date.Format("2 January 2006"))
	a := item.Article()
	for _, p := range a.Paragraphs {
		fmt.Printf("%v: %s\n", p.Kind, p.Span.In(a.Text))
	}
	// Output:
	// ninjs 3 February 2025
	// headline: Rabat rations water
	// byline: Yasmine Alaoui
	// body: RABAT (Coast Wire) – Taps will run dry at night.
	// body: “We are out of snow,” an engineer said.
}

func ExampleRead_error() {
	_, err := iptc.Read(strings.NewReader("<nitf>\n<body>\n<body.content><p>Taps will <em>run dry</p>"))
	fmt.Println(err)
	// Output: iptc: NITF: line 3: nitf/body/body.content/p/em: element <em> closed by </p>
}

// The names that a provider has marked help to find them in the text.
func ExampleItem_Article() {
	item, err := iptc.ParseNITF([]byte(`<nitf><body><body.head>
		<hedline><hl1>Council to sell the bells</hl1></hedline>
		<byline>By <person>Juma Haji</person>, <byttl>Coast Wire</byttl></byline>
		</body.head><body.content>
		<p><org>Friends of the Bells</org> will sue, said Asha Mrisho, who leads it.</p>
		</body.content></body></nitf>`))
	if err != nil {
		fmt.Println(err)
		return
	}
	names := make(map[string]entity.Kind)
	for _, c := range item.Persons {
		names[c.Name] = entity.Person
	}
	for _, c := range item.Organizations {
		names[c.Name] = entity.Organization
	}
	analyzer := newstext.Analyzer{Entities: entity.Recognizer{Extra: entity.NewNames(names)}}
	z := analyzer.AnalyzeArticle(item.Article())
	for _, e := range z.Entities {
		fmt.Println(e.Kind, e.Name)
	}
	for _, q := range z.Quotes {
		speaker, _ := z.Entities.Entity(q.Speaker)
		fmt.Printf("%s: %s\n", speaker.Name, q.Text(z.Article))
	}
	// Output:
	// person Juma Haji
	// organization Friends of the Bells
	// person Asha Mrisho
	// Asha Mrisho: Friends of the Bells will sue
}
