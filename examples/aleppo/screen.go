package main

import (
	"io"
	"os"
	"strconv"
)

const (
	usualWidth    = 80
	narrowestSane = 60 // below it columns are slivers: let the terminal wrap instead
)

// A screen is where a report goes: how wide it is, and whether it shows color.
type screen struct {
	width int
	color bool
}

// screenOf returns the screen behind w, after what w and the environment say.
func screenOf(w io.Writer) screen {
	width, tty := 0, false
	if f, ok := w.(*os.File); ok {
		width, tty = terminal(f)
	}
	return settle(width, tty, os.Getenv)
}

// settle returns the screen for a stdout of the given width, 0 where it has none. COLUMNS goes before what the terminal
// says, so that a pipe can be given a width. Color is for terminals alone, and not for those that ask for none: see
// https://no-color.org.
func settle(width int, tty bool, getenv func(string) string) screen {
	if n, err := strconv.Atoi(getenv("COLUMNS")); err == nil && n > 0 {
		width = n
	}
	if width <= 0 {
		width = usualWidth
	}
	return screen{
		width: max(width, narrowestSane),
		color: tty && getenv("NO_COLOR") == "" && getenv("TERM") != "dumb",
	}
}

// A style is how a terminal shows a cell.
type style string

const (
	plain   style = ""
	bold    style = "1"
	faint   style = "2"
	cyan    style = "36"
	heading style = "1;4"
)

// paint returns s in style t, or s alone where the screen shows no color.
func (sc screen) paint(t style, s string) string {
	if !sc.color || t == plain || s == "" {
		return s
	}
	return "\x1b[" + string(t) + "m" + s + "\x1b[m"
}
