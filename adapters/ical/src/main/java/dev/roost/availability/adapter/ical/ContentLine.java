package dev.roost.availability.adapter.ical;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A property of a calendar file, such as {@code DTSTART;VALUE=DATE:20270510}.
 *
 * @param name in upper case
 * @param parameters by their names in upper case, without quotes
 */
record ContentLine(String name, Map<String, String> parameters, String value) {

  /** Lines as they were before they were folded, whatever ended them. What is no property is left out. */
  static List<ContentLine> of(byte[] file) {
    var lines = new ArrayList<ContentLine>();
    var text = new String(file, StandardCharsets.UTF_8).replace("\uFEFF", "").replace("\0", "");
    var line = new StringBuilder();
    for (var part : text.split("\r\n|\n|\r", -1)) {
      if (part.startsWith(" ") || part.startsWith("\t")) {
        line.append(part, 1, part.length());
      } else {
        add(line, lines);
        line = new StringBuilder(part);
      }
    }
    add(line, lines);
    return lines;
  }

  private static void add(CharSequence text, List<ContentLine> lines) {
    var line = parse(text.toString());
    if (line != null) {
      lines.add(line);
    }
  }

  /** A colon or semicolon within quotes ends nothing. */
  private static @Nullable ContentLine parse(String line) {
    var parts = new ArrayList<String>();
    var quoted = false;
    var begin = 0;
    for (var i = 0; i < line.length(); i++) {
      var character = line.charAt(i);
      if (character == '"') {
        quoted = !quoted;
      } else if (!quoted && (character == ';' || character == ':')) {
        parts.add(line.substring(begin, i));
        begin = i + 1;
        if (character == ':') {
          return new ContentLine(upper(parts.getFirst()), parameters(parts.subList(1, parts.size())),
              line.substring(begin).strip());
        }
      }
    }
    return null;
  }

  private static Map<String, String> parameters(List<String> parts) {
    var parameters = new HashMap<String, String>();
    for (var part : parts) {
      var equals = part.indexOf('=');
      if (equals > 0) {
        parameters.put(upper(part.substring(0, equals)), part.substring(equals + 1).replace("\"", "").strip());
      }
    }
    return parameters;
  }

  private static String upper(String name) {
    return name.strip().toUpperCase(Locale.ROOT);
  }

  boolean is(String another, String its) {
    return name.equals(another) && value.equalsIgnoreCase(its);
  }
}
