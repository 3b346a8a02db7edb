package newstext_test

import (
	"cmp"
	"flag"
	"go/ast"
	"go/build"
	"go/format"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "rewrite the golden files and API listings in testdata")

// TestAPI compares what each public package exports with the listing in testdata/api, so that a change to it is seen.
func TestAPI(t *testing.T) {
	for dir := range layers {
		name := "newstext"
		if dir != "." {
			name = strings.ReplaceAll(dir, "/", "_")
		}
		golden(t, filepath.Join("testdata", "api", name+".txt"), listing(t, dir))
	}
}

// golden compares text with a file, or writes it there with -update.
func golden(t *testing.T, file, text string) {
	t.Helper()
	if *update {
		require.NoError(t, os.WriteFile(file, []byte(text), 0o666))
		return
	}
	want, err := os.ReadFile(file)
	require.NoError(t, err, "go test -update writes it")
	if diff := gocmp.Diff(strings.Split(string(want), "\n"), strings.Split(text, "\n")); diff != "" {
		t.Errorf("%s is not what is found now (-want +got); go test -update rewrites it:\n%s", file, diff)
	}
}

// listing returns the exported declarations of the package in dir, without comments and values, in the order of names.
func listing(t *testing.T, dir string) string {
	p, err := build.ImportDir(dir, 0)
	require.NoError(t, err)
	fset := token.NewFileSet()
	var decls []string
	for _, name := range p.GoFiles {
		f, err := parser.ParseFile(fset, filepath.Join(dir, name), nil, parser.SkipObjectResolution)
		require.NoError(t, err)
		if !ast.FileExports(f) {
			continue
		}
		for _, d := range f.Decls {
			if isExported(d) {
				decls = append(decls, source(t, fset, d))
			}
		}
	}
	slices.SortFunc(decls, func(a, b string) int { return cmp.Or(cmp.Compare(declared(a), declared(b)), cmp.Compare(a, b)) })
	return strings.Join(decls, "\n") + "\n"
}

// isExported drops what FileExports leaves: imports and methods of types that are not exported. It removes the bodies of
// functions and the values of variables.
func isExported(d ast.Decl) bool {
	switch d := d.(type) {
	case *ast.FuncDecl:
		d.Body = nil
		return d.Recv == nil || ast.IsExported(receiver(d))
	case *ast.GenDecl:
		if d.Tok == token.VAR {
			for _, s := range d.Specs {
				if v := s.(*ast.ValueSpec); v.Type != nil {
					v.Values = nil
				}
			}
		}
		return d.Tok != token.IMPORT
	}
	return false
}

// receiver returns the name of the type that a method belongs to.
func receiver(d *ast.FuncDecl) string {
	e := d.Recv.List[0].Type
	if star, ok := e.(*ast.StarExpr); ok {
		e = star.X
	}
	if id, ok := e.(*ast.Ident); ok {
		return id.Name
	}
	return ""
}

func source(t *testing.T, fset *token.FileSet, d ast.Decl) string {
	var b strings.Builder
	require.NoError(t, format.Node(&b, fset, d))
	var lines []string
	for line := range strings.Lines(b.String()) {
		if strings.TrimSpace(line) != "" {
			lines = append(lines, strings.TrimRight(line, "\n"))
		}
	}
	return strings.Join(lines, "\n")
}

// declared returns the name by which a declaration is sorted: methods stand under their type.
func declared(decl string) string {
	f := strings.FieldsFunc(decl, func(r rune) bool { return strings.ContainsRune(" ()*\n\t[", r) })
	switch {
	case strings.HasPrefix(decl, "func ("):
		return f[2] + "." + f[3]
	case strings.HasPrefix(decl, "const"):
		return ""
	}
	return f[1]
}
