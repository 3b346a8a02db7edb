package newstext_test

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestReadme holds the program and the output of the README to those of Example, which go test runs.
func TestReadme(t *testing.T) {
	readme, err := os.ReadFile("README.md")
	require.NoError(t, err)
	source, err := os.ReadFile("example_test.go")
	require.NoError(t, err)
	_, example, ok := strings.Cut(string(source), "func Example() {\n")
	require.True(t, ok)
	program, output, ok := strings.Cut(strings.TrimSuffix(example, "}\n"), "\t// Output:\n")
	require.True(t, ok)
	require.Equal(t, outdent(program, "\t"), block(t, string(readme), "```go\n"))
	require.Equal(t, outdent(output, "\t// "), block(t, string(readme), "```text\n"))
}

func outdent(s, prefix string) string {
	var b strings.Builder
	for l := range strings.Lines(s) {
		b.WriteString(strings.TrimPrefix(l, prefix))
	}
	return b.String()
}

// block returns what stands between fences in the README, after the first line equal to open.
func block(t *testing.T, readme, open string) string {
	t.Helper()
	_, rest, ok := strings.Cut(readme, "\n"+open)
	require.True(t, ok, "README.md has no block %q", open)
	text, _, ok := strings.Cut(rest, "```")
	require.True(t, ok)
	return text
}
