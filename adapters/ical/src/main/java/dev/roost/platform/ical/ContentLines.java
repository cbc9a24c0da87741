package dev.roost.platform.ical;

/** Lines of a calendar file: ended by CRLF, and none longer than 75 octets, as RFC 5545 (3.1) says. */
final class ContentLines {

  private static final int LONGEST = 75;

  private final StringBuilder text = new StringBuilder();

  /** A value that is none of people's text. */
  ContentLines add(String name, String value) {
    fold(name + ":" + value);
    return this;
  }

  /** What people read: whatever characters it has, it stays one value. */
  ContentLines addText(String name, String value) {
    return add(name, escaped(value));
  }

  /** A line that goes on begins with a space, which counts. A character is never split. */
  private void fold(String line) {
    var octets = 0;
    for (var i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
      var character = line.codePointAt(i);
      var needed = octetsOf(character);
      if (octets + needed > LONGEST) {
        text.append("\r\n ");
        octets = 1;
      }
      text.appendCodePoint(character);
      octets += needed;
    }
    text.append("\r\n");
  }

  private static int octetsOf(int character) {
    if (character < 0x80) {
      return 1;
    }
    return character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
  }

  /** Control characters have no place in a calendar file, and half a character none anywhere. */
  private static String escaped(String value) {
    var safe = new StringBuilder();
    value.replace("\r\n", "\n").codePoints().forEach(character -> {
      switch (character) {
        case '\\', ';', ',' -> safe.append('\\').appendCodePoint(character);
        case '\n' -> safe.append("\\n");
        default -> {
          if (!Character.isISOControl(character) && Character.getType(character) != Character.SURROGATE) {
            safe.appendCodePoint(character);
          }
        }
      }
    });
    return safe.toString();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
