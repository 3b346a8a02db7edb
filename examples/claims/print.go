package main

import (
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"strconv"
	"strings"
	"text/tabwriter"

	"github.com/newstext/newstext/examples/internal/articles"
	"github.com/newstext/newstext/examples/internal/wording"
	"github.com/newstext/newstext/quote"
)

// formats returns what prints a report in a format.
func formats(name string) (func(io.Writer, report) error, bool) {
	switch name {
	case "text":
		return printText, true
	case "csv":
		return printCSV, true
	case "json":
		return printJSON, true
	}
	return nil, false
}

func printJSON(w io.Writer, r report) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", " ")
	return e.Encode(r)
}

func printCSV(w io.Writer, r report) error {
	rows := [][]string{{"claim", "low", "high", "low open", "high open", "approximate", "unit", "written", "speaker", "role",
		"polarity", "article", "filed", "clashes", "against", "sentence", "start", "end"}}
	for i, c := range r.Claims {
		rows = append(rows, []string{strconv.Itoa(i + 1), number(c.Low), number(c.High), strconv.FormatBool(c.LowOpen),
			strconv.FormatBool(c.HighOpen), strconv.FormatBool(c.Approx), r.Unit, c.Written, c.Speaker, c.Role,
			c.Polarity.String(), c.Article, c.Filed, strconv.Itoa(c.Clashes), list(c.Against), c.Sentence,
			strconv.Itoa(c.Span.Start), strconv.Itoa(c.Span.End)})
	}
	return articles.WriteCSV(w, rows)
}

// number returns a bound in the digits of a spreadsheet, "" where there is none.
func number(v *float64) string {
	if v == nil {
		return ""
	}
	return strconv.FormatFloat(*v, 'f', -1, 64)
}

func printText(out io.Writer, r report) error {
	unit := ""
	if r.Unit != "count" {
		unit = ", in " + wording.Unit(r.Unit) + "s"
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%s: %s%s\n", articles.Plain(r.Subject), amount(len(r.Claims), "claim"), unit)
	tab := tabwriter.NewWriter(&b, 0, 0, 2, ' ', 0)
	pairs := 0
	for i, c := range r.Claims {
		value := wording.Interval(c.Low, c.High, c.LowOpen, c.HighOpen, c.Approx)
		if c.Polarity != quote.Affirmed {
			value = c.Polarity.String() + ": " + value
		}
		against := ""
		if c.Clashes > 0 {
			against = "not with " + list(c.Against)
			pairs += c.Clashes
		}
		if c.Clashes > len(c.Against) {
			against += fmt.Sprintf(" and %d more", c.Clashes-len(c.Against))
		}
		speaker := cmp.Or(c.Speaker, "the article")
		if c.Role != "" {
			speaker += ", " + c.Role
		}
		fmt.Fprintf(tab, "%d\t%s\t%s\t%s\t%s\t%s\n", i+1, value, cell(speaker), cell(c.Article), cell(c.Filed), against)
	}
	tab.Flush() // to memory
	if pairs > 0 {
		fmt.Fprintf(&b, "%s cannot both be true of one time and place\n", amount(pairs/2, "pair"))
	}
	for line := range strings.Lines(b.String()) {
		if _, err := io.WriteString(out, strings.TrimRight(line, " \n")+"\n"); err != nil {
			return err
		}
	}
	return nil
}

// cell returns s fit for a column of a table.
func cell(s string) string {
	const most = 44
	if r := []rune(articles.Plain(s)); len(r) > most {
		return strings.TrimRight(string(r[:most-1]), " ,") + "…"
	} else {
		return string(r)
	}
}

func amount(n int, noun string) string {
	if n != 1 {
		noun += "s"
	}
	return fmt.Sprintf("%d %s", n, noun)
}

func list(numbers []int) string {
	var s []string
	for _, n := range numbers {
		s = append(s, strconv.Itoa(n))
	}
	return strings.Join(s, " ")
}
