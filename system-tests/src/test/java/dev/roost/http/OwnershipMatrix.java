package dev.roost.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** The table {@code ownership-matrix.txt}. */
final class OwnershipMatrix {

  private static final Set<String> ENDING = Set.of("DELETE /v1/sessions", "DELETE /v1/sessions/current");
  private static final Pattern LINE = Pattern.compile("(\\S+ \\S+)((?:\\s+[+o-]){6})\\s*(.*)");

  /** Whoever has done this has to log in again: tried before others, it would hide what becomes of those. */
  static boolean endsSessions(String operation) {
    return ENDING.contains(operation);
  }

  /** In the order of the table's columns. */
  enum Who {
    ANONYMOUS, STRANGER, OTHER_HOST, GUEST, HOST, ADMIN;

    /** Those who are let in may change what is tried, so they come last: the admin, the host, then the guest. */
    static final List<Who> REFUSED_FIRST = List.of(ANONYMOUS, OTHER_HOST, STRANGER, ADMIN, HOST, GUEST);
  }

  /**
   * One operation.
   *
   * @param operation method and path, with named things in braces
   * @param body JSON, {@code multipart}, or empty
   * @param pretends whether some get an answer as if it had been done
   */
  record Row(String operation, Set<Who> allowed, String body, boolean pretends) {

    boolean allows(Who who) {
      return allowed.contains(who);
    }

    boolean endsSessions() {
      return OwnershipMatrix.endsSessions(operation);
    }

    String method() {
      return operation.substring(0, operation.indexOf(' '));
    }

    String path() {
      return operation.substring(operation.indexOf(' ') + 1);
    }

    String shape() {
      return shapeOf(operation);
    }
  }

  private OwnershipMatrix() {
  }

  /** The operation, whatever its variables are called. */
  static String shapeOf(String operation) {
    return operation.replaceAll("\\?.*", "").replaceAll("\\{[^}]+}", "{}");
  }

  /** What is without a row, and which rows are about nothing: the whole lists would say neither. */
  static void mustHaveARowForEach(Collection<String> operations, Collection<String> rows, String table) {
    assertThat(operations.stream().filter(it -> !rows.contains(it)))
        .as("not in system-tests/src/test/resources/%s: add a row that says who may, with a body that is valid", table)
        .isEmpty();
    assertThat(rows.stream().filter(it -> !operations.contains(it)))
        .as("in system-tests/src/test/resources/%s, although there is no such thing any more", table).isEmpty();
  }

  /** Wherever they stand in the table, those that end sessions come last. */
  static List<Row> read() {
    return read("ownership-matrix.txt");
  }

  static List<Row> read(String table) {
    try {
      return new ClassPathResource(table).getContentAsString(StandardCharsets.UTF_8).lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#")).map(OwnershipMatrix::parse)
          .sorted(Comparator.comparing(Row::endsSessions)).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Row parse(String line) {
    var matcher = LINE.matcher(line);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("Not a row: " + line);
    }
    var marks = List.of(matcher.group(2).strip().split("\\s+", -1));
    var allowed = EnumSet.noneOf(Who.class);
    var mark = marks.iterator();
    for (var who : Who.values()) {
      if (!mark.next().equals("-")) {
        allowed.add(who);
      }
    }
    return new Row(matcher.group(1), allowed, matcher.group(3), marks.contains("o"));
  }
}
