package main

import (
	"bytes"
	_ "embed"
	"flag"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

var screenshots = flag.Bool("screenshots", false, "make the pictures in testdata anew")

// wire is a report with what makes pages hard: spans that overlap, places of every precision, sums of money.
//
//go:embed testdata/wire.txt
var wire string

// hostile is text that tries to be more than text.
const hostile = `<script>document.title='taken'</script><b>Storm & flood</b>

"</span></p><script>alert(1)</script>" said Minister Ann "Onload" O'Hara <img src=x onerror=alert(2)> of Lagos, Nigeria.

“It’s {{.Cut}} --> ]]> <!-- over,” Bob </style><svg onload=alert(3)> Okoro told <a href="javascript:alert(4)">CNN</a> in Kano, 30 km
north of Lagos, where &lt;5,000&gt; people & "friends" paid $5 million. ` + "\x00\x01\xff\u202e" + ` The end, said O'Hara.`

func mustRun(t *testing.T, stdin string, args ...string) string {
	t.Helper()
	var stdout, stderr bytes.Buffer
	require.NoError(t, run(t.Context(), args, strings.NewReader(stdin), &stdout, &stderr), stderr.String())
	return stdout.String()
}
