package newstext_test

import (
	"go/build"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const module = "github.com/newstext/newstext"

// layers says which packages of this module each public package may import, beside those under internal.
var layers = map[string][]string{
	"article":      {},
	"article/iptc": {"article"},
	"entity":       {"article"},
	"quote":        {"article", "entity"},
	"geo":          {"article", "entity"},
	"geo/units":    {"article"},
	".":            {"article", "entity", "quote", "geo", "geo/units"},
}

// A goPackage is a package of this module, by its folder, with the imports of its files but tests, and those of the tests.
type goPackage struct {
	dir                  string
	imports, testImports []string
}

// packages returns the packages of this module: not those of nested modules and of testdata.
func packages(t *testing.T) map[string]goPackage {
	t.Helper()
	out := make(map[string]goPackage)
	err := filepath.WalkDir(".", func(dir string, d fs.DirEntry, err error) error {
		if err != nil || !d.IsDir() {
			return err
		}
		_, nested := os.Stat(filepath.Join(dir, "go.mod"))
		if dir != "." && (strings.HasPrefix(d.Name(), ".") || strings.HasPrefix(d.Name(), "zz_") || d.Name() == "testdata" || nested == nil) {
			return filepath.SkipDir
		}
		p, err := build.ImportDir(dir, 0)
		if _, none := err.(*build.NoGoError); none {
			return nil
		}
		name := filepath.ToSlash(dir)
		out[name] = goPackage{name, p.Imports, append(p.TestImports, p.XTestImports...)}
		return err
	})
	require.NoError(t, err)
	return out
}

// inModule returns the folder of an imported package of this module.
func inModule(imported string) (string, bool) {
	if imported == module {
		return ".", true
	}
	return strings.CutPrefix(imported, module+"/")
}

// isTool reports whether the package in dir is for making and measuring the library: it may import everything, and no
// part of the library may import it.
func isTool(dir string) bool {
	under := strings.HasPrefix
	base := path.Base(dir)
	return under(dir, "internal/cmd/") || under(dir, "internal/eval") || under(dir, "internal/bench") ||
		under(dir, "internal/") && (strings.HasSuffix(base, "gen") || strings.HasSuffix(base, "train"))
}

// TestLayers holds the imports of the library, which are its public packages and what they reach, to one direction.
func TestLayers(t *testing.T) {
	all := packages(t)
	reached := make(map[string]bool)
	var reach func(dir string)
	reach = func(dir string) {
		if reached[dir] {
			return
		}
		reached[dir] = true
		p, ok := all[dir]
		require.True(t, ok, "no package in %s", dir)
		for _, imported := range p.imports {
			if to, ok := inModule(imported); ok {
				if !strings.HasPrefix(to, "internal/") && !slices.Contains(layers[dir], to) || isTool(to) {
					t.Errorf("%s must not import %s", dir, to)
				}
				reach(to)
			} else if isThirdParty(imported) && !strings.HasPrefix(imported, "golang.org/x/text/") {
				t.Errorf("%s must not import %s: at run time only golang.org/x/text is allowed", dir, imported)
			}
		}
	}
	for dir := range layers {
		reach(dir)
	}
	require.True(t, reached["internal/enum"], "the walk reached too little to mean anything")
}

// TestExamplesImport keeps the examples to what every user can import.
func TestExamplesImport(t *testing.T) {
	for dir, p := range packages(t) {
		if !strings.HasPrefix(dir, "examples/") {
			continue
		}
		for _, imported := range p.imports {
			if to, ok := inModule(imported); ok && strings.HasPrefix(to, "internal/") {
				t.Errorf("%s must not import %s", dir, to)
			}
		}
	}
}

// TestExamplesUpdate wants every test of the examples to know -update, without which go test ./examples/... -update fails.
func TestExamplesUpdate(t *testing.T) {
	for dir, p := range packages(t) {
		if strings.HasPrefix(dir, "examples/") && len(p.testImports) > 0 {
			require.Contains(t, p.testImports, module+"/examples/internal/exampletest", dir)
		}
	}
}

// TestNoOtherPackages wants every package to be public, internal or an example.
func TestNoOtherPackages(t *testing.T) {
	for dir := range packages(t) {
		if layers[dir] == nil && !strings.HasPrefix(dir, "internal/") && !strings.HasPrefix(dir, "examples/") {
			t.Errorf("%s is no place for a package", dir)
		}
	}
}

// isThirdParty reports whether an import path begins with a domain name, as those outside the standard library do.
func isThirdParty(imported string) bool {
	first, _, _ := strings.Cut(imported, "/")
	return strings.Contains(first, ".")
}
