package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/newstext/newstext/examples/internal/exampletest"
)

// TestFormats holds what each format makes of an article, JSON indented so that it can be read.
func TestFormats(t *testing.T) {
	article := filepath.Join("testdata", "text", "harbor.txt")
	for _, name := range []string{"brat", "conll", "webanno", "displacy", "geojson", "schema"} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			out, stderr := runOK(t, "", "-format", name, "-o", dir, article)
			require.Empty(t, out+stderr)
			var got bytes.Buffer
			files, err := os.ReadDir(dir)
			require.NoError(t, err)
			for _, f := range files {
				data, err := os.ReadFile(filepath.Join(dir, f.Name()))
				require.NoError(t, err)
				got.WriteString("-- " + f.Name() + " --\n")
				if strings.Contains(f.Name(), "json") {
					require.NoError(t, json.Indent(&got, data, "", " "))
				} else {
					got.Write(data)
				}
				if name != "brat" { // the stream has the same
					out, _ := runOK(t, "", "-format", name, article)
					require.Equal(t, string(data), out)
				}
			}
			exampletest.Golden(t, filepath.Join("testdata", name+".golden"), got.String())
		})
	}
}

// TestSeveral checks that several documents are one valid stream, in which the head stands once, and that those that
// cannot be read are told of.
func TestSeveral(t *testing.T) {
	text := filepath.Join("testdata", "text")
	var stdout, stderr bytes.Buffer
	require.Equal(t, failed, run(t.Context(), []string{"-format=conll", text, "none.txt"}, nil, &stdout, &stderr))
	require.Equal(t, "annotate: none: open none.txt: no such file or directory\n", stderr.String())
	require.True(t, strings.HasPrefix(stdout.String(), "# global.columns = "))
	require.Equal(t, 1, strings.Count(stdout.String(), "# global.columns"))
	require.Equal(t, 2, strings.Count(stdout.String(), "# newdoc id"))

	out, _ := runOK(t, "", "-format=geojson", text)
	require.Equal(t, []string{"harbor", "road"}, ids(t, out))
}

// TestFolderOfResults checks what is refused in a folder: two documents with one name, and a folder that is a file.
func TestFolderOfResults(t *testing.T) {
	article := filepath.Join("testdata", "text", "road.txt")
	dir := t.TempDir()
	var stdout, stderr bytes.Buffer
	require.Equal(t, failed, run(t.Context(), []string{"-format=brat", "-o", dir, article, article}, nil, &stdout, &stderr))
	require.Equal(t, "annotate: road: two documents have this name\n", stderr.String())

	stderr.Reset()
	require.Equal(t, failed, run(t.Context(), []string{"-o", article, article}, nil, &stdout, &stderr))
	require.True(t, strings.HasPrefix(stderr.String(), "annotate: mkdir "), stderr.String())
	require.Empty(t, stdout.String())
}
