package iptc

import (
	"bytes"
	"errors"
	"fmt"
	"io"

	"golang.org/x/text/encoding/unicode"
)

// MaxSize is how many bytes a document may have: far more than articles do.
const MaxSize = 16 << 20

// Read reads a news item in any of the formats, which it tells by the content. Of a message with several items, it is the
// one with a body; where more have one, that is an error: [ParseNewsML] reads them all.
//
// An error is an [*Error], or what r returns.
func Read(r io.Reader) (*Item, error) {
	data, err := io.ReadAll(io.LimitReader(r, MaxSize+1))
	if err != nil {
		return nil, fmt.Errorf("iptc: %w", err)
	}
	data, err = prepare(data, UnknownFormat)
	if err != nil {
		return nil, err
	}
	head := bytes.TrimLeft(data, " \t\r\n")
	if bytes.HasPrefix(head, []byte("{")) {
		return ParseNINJS(data)
	}
	if !bytes.HasPrefix(head, []byte("<")) {
		return nil, &Error{Err: wanted("ninjs, NITF or NewsML-G2", string(head[:min(len(head), 50)]))}
	}
	e, err := newXML(data, UnknownFormat).root("nitf", "newsItem", "newsMessage")
	if err != nil {
		return nil, err
	}
	if e.Name.Local == "nitf" {
		return ParseNITF(data)
	}
	items, err := ParseNewsML(data)
	if err != nil {
		return nil, err
	}
	return one(items)
}

// one returns the item that has a body, or else the first.
func one(items []*Item) (*Item, error) {
	var with []*Item
	for _, it := range items {
		if it.hasBody() {
			with = append(with, it)
		}
	}
	switch {
	case len(items) == 0:
		return nil, &Error{Format: NewsML, Err: errors.New("want a <newsItem>, have none")}
	case len(with) == 1:
		return with[0], nil
	case len(with) == 0:
		return items[0], nil
	}
	return nil, &Error{Format: NewsML, Err: fmt.Errorf("want one item with a body, have %d", len(with))}
}

// prepare returns data in UTF-8, where a byte order mark tells that it is in another encoding, without the mark.
func prepare(data []byte, format Format) ([]byte, error) {
	if len(data) > MaxSize {
		return nil, &Error{Format: format, Err: fmt.Errorf("want at most %d MB", MaxSize>>20)}
	}
	switch {
	case bytes.HasPrefix(data, []byte("\ufeff")):
		return data[3:], nil
	case bytes.HasPrefix(data, []byte("\xff\xfe")), bytes.HasPrefix(data, []byte("\xfe\xff")):
		out, err := unicode.UTF16(unicode.BigEndian, unicode.ExpectBOM).NewDecoder().Bytes(data)
		if err != nil {
			return nil, &Error{Format: format, Err: err}
		}
		return out, nil
	}
	return data, nil
}
