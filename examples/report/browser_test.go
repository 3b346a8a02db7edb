package main

import (
	"bytes"
	"context"
	_ "embed"
	"encoding/json"
	"fmt"
	"html"
	"image"
	"image/draw"
	"image/png"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/newstext/newstext"
	"github.com/newstext/newstext/examples/internal/story"
)

//go:embed testdata/check.js
var checkScript string

// A look is what check.js tells of a page.
type look struct {
	Page, Width, ScrollWidth              int
	Quotes                                map[string]string
	Stray, Wide, Links, Twice, Collisions []string
	Least                                 float64
	LeastAt                               string
	Nested, Unnamed                       int
	Headings                              []int
}

// TestBrowser holds what only a browser knows: that nothing is wider than the screen, that every quote's color covers its
// words and no others, that letters stand out from what lies behind them, and that labels of maps keep apart.
func TestBrowser(t *testing.T) {
	browser := find(t)
	texts := []string{story.Aleppo, wire, hostile}
	var pages []string
	for _, text := range texts {
		pages = append(pages, mustRun(t, text, "-"))
	}
	for scheme, dark := range map[string]bool{"light": false, "dark": true} {
		t.Run(scheme, func(t *testing.T) {
			for _, l := range looks(t, browser, pages, dark) {
				at := fmt.Sprintf("page %d at %d pixels", l.Page, l.Width)
				require.Equal(t, quotesOf(texts[l.Page]), l.Quotes, at)
				require.Empty(t, l.Stray, at)
				require.LessOrEqual(t, l.ScrollWidth, l.Width, at)
				require.Empty(t, l.Wide, at)
				require.GreaterOrEqual(t, l.Least, 4.5, "%s: %s", at, l.LeastAt)
				require.Empty(t, l.Links, at)
				require.Empty(t, l.Twice, at)
				require.Empty(t, l.Collisions, at)
				require.Zero(t, l.Nested, at)
				require.Zero(t, l.Unnamed, at)
				require.Equal(t, 1, l.Headings[0], at)
				for i, h := range l.Headings[1:] {
					require.LessOrEqual(t, h, l.Headings[i]+1, at)
				}
			}
		})
	}
}

// quotesOf returns the words of the quotes of a text, by their numbers.
func quotesOf(text string) map[string]string {
	out := make(map[string]string)
	for i, q := range newstext.Analyze(text).Quotes {
		for _, p := range q.Parts {
			out[strconv.Itoa(i+1)] += readable(p.In(text))
		}
	}
	return out
}

// TestConsole holds that a browser has nothing to say about the page as it is.
func TestConsole(t *testing.T) {
	browser := find(t)
	path := filepath.Join(t.TempDir(), "report.html")
	require.NoError(t, os.WriteFile(path, []byte(mustRun(t, "")), 0o644))
	dom, log := browse(t, browser, path, "--enable-logging=stderr", "--dump-dom")
	require.Contains(t, dom, "</html>")
	require.NotContains(t, log, "CONSOLE")
}

// TestScreenshots makes the pictures in testdata anew.
func TestScreenshots(t *testing.T) {
	if !*screenshots {
		t.Skip("-screenshots makes the pictures in testdata")
	}
	browser := find(t)
	page := mustRun(t, "")
	for _, s := range []struct {
		name          string
		width, height int
		dark          bool
	}{{"wide", 1440, 1500, false}, {"dark", 1440, 1500, true}, {"narrow", 360, 2400, false}} {
		path := framed(t, []frameOfPage{{page, s.width, s.height}})
		shot := filepath.Join(t.TempDir(), "shot.png")
		args := []string{"--hide-scrollbars", "--screenshot=" + shot, fmt.Sprintf("--window-size=%d,%d", max(500, s.width), s.height)}
		if s.dark {
			args = append(args, "--blink-settings=preferredColorScheme=0")
		}
		browse(t, browser, path, args...)
		b, err := os.ReadFile(shot)
		require.NoError(t, err)
		img, err := png.Decode(bytes.NewReader(b))
		require.NoError(t, err)
		cut := image.NewPaletted(image.Rect(0, 0, s.width, s.height), commonest(img))
		draw.Draw(cut, cut.Bounds(), img, image.Point{}, draw.Src)
		var out bytes.Buffer
		require.NoError(t, (&png.Encoder{CompressionLevel: png.BestCompression}).Encode(&out, cut))
		require.NoError(t, os.WriteFile(filepath.Join("testdata", s.name+".png"), out.Bytes(), 0o644))
	}
}

// find returns the path of Chromium, or skips the test where there is none or it cannot show even an empty page.
func find(t *testing.T) string {
	t.Helper()
	if testing.Short() {
		t.Skip("-short: no browser")
	}
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome"} {
		if path, err := exec.LookPath(name); err == nil {
			if _, errs, err := launch(t, path, "--dump-dom", "about:blank"); err != nil {
				t.Skipf("%s does not start on this machine: %v\n%s", path, err, errs)
			}
			return path
		}
	}
	t.Skip("no chromium on this machine: apt-get install chromium")
	return ""
}

// looks returns what the script finds on pages at several widths.
func looks(t *testing.T, browser string, pages []string, dark bool) (out []look) {
	t.Helper()
	widths := []int{360, 768, 1100, 1440}
	var frames []frameOfPage
	for i, page := range pages {
		page = strings.Replace(page, "default-src 'none'", "default-src 'none'; script-src 'unsafe-inline'", 1)
		page = strings.Replace(page, "</body>", fmt.Sprintf("<script>const page = %d\n%s</script></body>", i, checkScript), 1)
		for _, w := range widths {
			frames = append(frames, frameOfPage{page, w, 1000})
		}
	}
	args := []string{"--window-size=1600,1000", "--virtual-time-budget=8000", "--dump-dom"}
	if dark {
		args = append(args, "--blink-settings=preferredColorScheme=0")
	}
	dom, _ := browse(t, browser, framed(t, frames), args...)
	_, rest, ok := strings.Cut(dom, `<pre id="results" hidden="">`)
	require.True(t, ok, dom)
	results, _, _ := strings.Cut(rest, "</pre>")
	for line := range strings.Lines(results) {
		var l look
		require.NoError(t, json.Unmarshal([]byte(html.UnescapeString(line)), &l))
		out = append(out, l)
	}
	require.Len(t, out, len(frames))
	return out
}

// A frameOfPage shows a page on a screen of its own, for browsers have no window as narrow as a telephone.
type frameOfPage struct {
	page          string
	width, height int
}

// framed returns the path of a page with frames, one below the other.
func framed(t *testing.T, frames []frameOfPage) string {
	t.Helper()
	dir := t.TempDir()
	var b strings.Builder
	b.WriteString(`<!DOCTYPE html><body style="margin:0"><pre id="results" hidden></pre>
<script>onmessage = e => results.textContent += JSON.stringify(e.data) + "\n"</script>`)
	for i, f := range frames {
		name := fmt.Sprintf("page%d.html", i)
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(f.page), 0o644))
		fmt.Fprintf(&b, `<iframe src="%s" style="display:block;border:0;width:%dpx;height:%dpx"></iframe>`, name, f.width, f.height)
	}
	path := filepath.Join(dir, "frames.html")
	require.NoError(t, os.WriteFile(path, []byte(b.String()), 0o644))
	return path
}

// browse runs the browser on a file and returns what it writes to standard output and error.
func browse(t *testing.T, browser, path string, args ...string) (stdout, stderr string) {
	t.Helper()
	stdout, stderr, err := launch(t, browser, append(args, "file://"+path)...)
	require.NoError(t, err, stderr)
	return stdout, stderr
}

// launch runs the browser without a network and with a profile of its own, for two minutes at most.
func launch(t *testing.T, browser string, args ...string) (stdout, stderr string, err error) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
	defer cancel()
	profile, err := os.MkdirTemp("", "chromium")
	require.NoError(t, err)
	t.Cleanup(func() { _ = os.RemoveAll(profile) }) // not TempDir: children of the browser may still write to it
	args = append([]string{"--headless", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--disable-quic", "--no-first-run",
		"--disable-background-networking", "--disable-component-update", "--disable-sync", "--user-data-dir=" + profile}, args...)
	cmd := exec.CommandContext(ctx, browser, args...)
	var out, errs bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errs
	err = cmd.Run()
	return out.String(), errs.String(), err
}
