package newstext_test

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const (
	mostArticle = 4 << 20  // bytes of a program that uses package article alone
	mostIPTC    = 5 << 20  // bytes of one that uses package iptc, and with it JSON, XML and all character sets
	mostAll     = 25 << 20 // bytes of a program that uses everything
)

// buildProgram builds a program of testdata/link and returns its file.
func buildProgram(t *testing.T, name string) string {
	t.Helper()
	if testing.Short() {
		t.Skip("builds a program: not with -short")
	}
	file := filepath.Join(t.TempDir(), name)
	out, err := exec.Command("go", "build", "-o", file, "./testdata/link/"+name).CombinedOutput()
	require.NoError(t, err, "%s", out)
	return file
}

func TestLinkSize(t *testing.T) {
	for _, test := range []struct {
		program string
		most    int64
	}{{"article", mostArticle}, {"iptc", mostIPTC}, {"all", mostAll}} {
		info, err := os.Stat(buildProgram(t, test.program))
		require.NoError(t, err)
		t.Logf("%s: %.1f MB", test.program, float64(info.Size())/(1<<20))
		if info.Size() > test.most {
			t.Errorf("%s has %d bytes, want at most %d", test.program, info.Size(), test.most)
		}
	}
}

// TestLinkData looks for the bytes of embedded data in programs: those that do not ask for it must not carry it.
func TestLinkData(t *testing.T) {
	everything := readFile(t, buildProgram(t, "all"))
	frugal := make(map[string]string)
	for _, name := range []string{"article", "iptc", "geo"} {
		frugal[name] = readFile(t, buildProgram(t, name))
	}
	files := embedded(t)
	for _, file := range files {
		data := readFile(t, file)
		sample := data[len(data)/2:][:1024]
		require.True(t, strings.Contains(everything, sample), "%s is not in a program that uses everything", file)
		for name, program := range frugal {
			require.False(t, strings.Contains(program, sample), "%s is in program %s, which does not use it", file, name)
		}
	}
	if len(files) == 0 {
		t.Skip("the library embeds no large file")
	}
}

// embedded returns the files of at least 64 kB that the library embeds.
func embedded(t *testing.T) []string {
	t.Helper()
	list, err := exec.Command("go", "list", "-deps", "-json=ImportPath,Dir,EmbedFiles", ".").Output()
	require.NoError(t, err)
	var out []string
	for d := json.NewDecoder(bytes.NewReader(list)); d.More(); {
		var p struct {
			ImportPath, Dir string
			EmbedFiles      []string
		}
		require.NoError(t, d.Decode(&p))
		for _, name := range p.EmbedFiles {
			file := filepath.Join(p.Dir, name)
			info, err := os.Stat(file)
			require.NoError(t, err)
			if _, ours := inModule(p.ImportPath); ours && info.Size() >= 1<<16 {
				out = append(out, file)
			}
		}
	}
	return out
}

// TestNoInit wants no package of this module to do anything before main.
func TestNoInit(t *testing.T) {
	for _, name := range []string{"all", "iptc"} {
		cmd := exec.Command(buildProgram(t, name))
		cmd.Env = append(os.Environ(), "GODEBUG=inittrace=1")
		var trace strings.Builder
		cmd.Stderr = &trace
		require.NoError(t, cmd.Run())
		require.Contains(t, trace.String(), "init runtime ", "the trace is not what this test reads")
		for line := range strings.Lines(trace.String()) {
			if strings.HasPrefix(line, "init "+module) {
				t.Errorf("this runs before main: %s", line)
			}
		}
	}
}

func readFile(t *testing.T, name string) string {
	t.Helper()
	b, err := os.ReadFile(name)
	require.NoError(t, err)
	return string(b)
}
