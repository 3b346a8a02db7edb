// Package newstext turns English news text into typed structure: who said what, who is named, where it is and how much.
package newstext
