// Package unitgen makes the data files of geo/units from the Unicode CLDR: conversion factors and names of currencies.
//
// Its input is what `npm pack cldr-core@48.2.0` and `npm pack cldr-numbers-full@48.2.0` give, unpacked.
package unitgen

import (
	"encoding/json"
	"fmt"
	"math/big"
	"slices"
	"strings"
)

// header stands at the head of each file made; lines that begin with # are no data.
const header = "# Made by internal/unitgen from Unicode CLDR 48.2 (%s). SPDX-License-Identifier: Unicode-3.0\n"

type convertUnit struct {
	Base    string   `json:"_baseUnit"`
	Factor  string   `json:"_factor"`
	Offset  string   `json:"_offset"`
	Special string   `json:"_special"`
	Systems []string `json:"_systems"`
}

// Units returns the table of conversions, given units.json of cldr-core: a line for each unit with its base unit, the
// exact factor and offset to it, and "p" where the unit takes SI prefixes, separated by tabs and sorted by unit.
func Units(unitsJSON []byte) (string, error) {
	var doc struct {
		Supplemental struct {
			Constants map[string]struct {
				Value string `json:"_value"`
			} `json:"unitConstants"`
			Units map[string]convertUnit `json:"convertUnits"`
		} `json:"supplemental"`
	}
	if err := json.Unmarshal(unitsJSON, &doc); err != nil {
		return "", fmt.Errorf("unitgen: units.json: %w", err)
	}
	constant := func(name string) string { return doc.Supplemental.Constants[name].Value }
	var lines []string
	for id, u := range doc.Supplemental.Units {
		if u.Special != "" { // Beaufort: no linear scale
			continue
		}
		factor, err := evaluate(u.Factor, constant, 1, 0)
		if err != nil {
			return "", fmt.Errorf("unitgen: unit %s: %w", id, err)
		}
		offset, err := evaluate(u.Offset, constant, 0, 0)
		if err != nil {
			return "", fmt.Errorf("unitgen: unit %s: %w", id, err)
		}
		prefixable := ""
		if slices.Contains(u.Systems, "prefixable") {
			prefixable = "p"
		}
		lines = append(lines, fmt.Sprintf("%s\t%s\t%s\t%s\t%s", id, u.Base, factor.RatString(), offset.RatString(), prefixable))
	}
	slices.Sort(lines)
	return fmt.Sprintf(header, "cldr-core, units.json") + strings.Join(lines, "\n") + "\n", nil
}

// evaluate returns the value of a CLDR factor: numbers and constants joined by * and /, where every * binds before any /,
// so that a/b*c is a/(b*c). An empty expression has the value empty.
func evaluate(expr string, constant func(string) string, empty int64, depth int) (*big.Rat, error) {
	if expr == "" {
		return big.NewRat(empty, 1), nil
	}
	if depth > 8 {
		return nil, fmt.Errorf("constants of %q refer to themselves", expr)
	}
	var result *big.Rat
	for quotient := range strings.SplitSeq(expr, "/") {
		product := big.NewRat(1, 1)
		for term := range strings.SplitSeq(quotient, "*") {
			term = strings.TrimSpace(term)
			value, ok := new(big.Rat).SetString(term)
			if !ok {
				inner := constant(term)
				if inner == "" {
					return nil, fmt.Errorf("unknown constant %q in %q", term, expr)
				}
				var err error
				if value, err = evaluate(inner, constant, 1, depth+1); err != nil {
					return nil, err
				}
			}
			product.Mul(product, value)
		}
		switch {
		case result == nil:
			result = product
		case product.Sign() == 0:
			return nil, fmt.Errorf("division by zero in %q", expr)
		default:
			result.Quo(result, product)
		}
	}
	return result, nil
}

// Currencies returns the names of currencies in English, given currencies.json of cldr-numbers-full for en: a line for
// each name, in small letters, with its ISO 4217 code, and one for each code itself, sorted. Names that tell periods
// apart, as in "Angolan kwanza (1977–1991)", are left out: nobody writes them.
func Currencies(currenciesJSON []byte) (string, error) {
	var doc struct {
		Main struct {
			En struct {
				Numbers struct {
					Currencies map[string]map[string]string `json:"currencies"`
				} `json:"numbers"`
			} `json:"en"`
		} `json:"main"`
	}
	if err := json.Unmarshal(currenciesJSON, &doc); err != nil {
		return "", fmt.Errorf("unitgen: currencies.json: %w", err)
	}
	codes := doc.Main.En.Numbers.Currencies
	names := map[string]string{}
	for code, forms := range codes {
		if strings.HasPrefix(code, "X") && !strings.Contains(" XAF XOF XPF XCD XCG ", code) { // metals, funds and tests
			continue
		}
		names[code] = code
		for _, form := range []string{"displayName-count-one", "displayName-count-other"} {
			name := strings.ToLower(forms[form])
			if name == "" || strings.ContainsAny(name, "(–") {
				continue
			}
			if other, ok := names[name]; ok && other != code {
				return "", fmt.Errorf("unitgen: %q names both %s and %s", name, other, code)
			}
			names[name] = code
		}
	}
	lines := make([]string, 0, len(names))
	for name, code := range names {
		lines = append(lines, name+"\t"+code)
	}
	slices.Sort(lines)
	return fmt.Sprintf(header, "cldr-numbers-full, en/currencies.json") + strings.Join(lines, "\n") + "\n", nil
}
