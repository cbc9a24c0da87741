package dev.roost.migration.adapter.insideairbnb;

import de.siegmar.fastcsv.reader.CsvReader;
import java.util.ArrayList;
import java.util.List;

/**
 * The names in the amenities field: {@code {TV,"Air Conditioning"}} in the old layout, a JSON array of strings in the new
 * one.
 */
final class AmenityNames {

  private static final String EXPECTED = "a list like [\"Wifi\"] or {Wifi}";
  private static final int HEX = 16;
  private static final int CODE_LENGTH = 4;

  private AmenityNames() {
  }

  static List<String> of(String field) {
    if (field.isEmpty()) {
      return List.of();
    }
    if (field.startsWith("{") && field.endsWith("}")) {
      return braced(field.substring(1, field.length() - 1));
    }
    if (field.startsWith("[") && field.endsWith("]")) {
      return new JsonStrings(field).read();
    }
    throw BadRow.of("amenities", field, EXPECTED);
  }

  private static List<String> braced(String inside) {
    return inside.isBlank()
        ? List.of()
        : CsvReader.builder().ofSingleCsvRecord(inside.replaceAll("[\\r\\n]+", " ")).getFields().stream()
            .map(String::strip).filter(name -> !name.isEmpty()).toList();
  }

  /** Reads a JSON array that has nothing but strings in it. */
  private static final class JsonStrings {

    private final String json;
    private int at = 1;

    JsonStrings(String json) {
      this.json = json;
    }

    List<String> read() {
      var names = new ArrayList<String>();
      skipBlanks();
      while (json.charAt(at) != ']') {
        names.add(string());
        skipBlanks();
        if (json.charAt(at) == ',') {
          at++;
          skipBlanks();
        } else if (json.charAt(at) != ']') {
          throw broken();
        }
      }
      return names;
    }

    private String string() {
      if (json.charAt(at) != '"') {
        throw broken();
      }
      var text = new StringBuilder();
      for (at++; at < json.length() && json.charAt(at) != '"'; at++) {
        text.append(json.charAt(at) == '\\' ? escaped() : json.charAt(at));
      }
      if (at++ >= json.length() - 1) {
        throw broken();
      }
      return text.toString();
    }

    private char escaped() {
      at++;
      return switch (json.charAt(at)) {
        case 'n', 'r', 't', 'b', 'f' -> ' ';
        case 'u' -> unicode();
        default -> json.charAt(at);
      };
    }

    private char unicode() {
      if (at + CODE_LENGTH >= json.length()) {
        throw broken();
      }
      try {
        var code = Integer.parseInt(json, at + 1, at + 1 + CODE_LENGTH, HEX);
        at += CODE_LENGTH;
        return (char) code;
      } catch (NumberFormatException notACode) {
        throw broken();
      }
    }

    private void skipBlanks() {
      while (Character.isWhitespace(json.charAt(at))) {
        at++;
      }
    }

    private BadRow broken() {
      return BadRow.of("amenities", json, EXPECTED);
    }
  }
}
