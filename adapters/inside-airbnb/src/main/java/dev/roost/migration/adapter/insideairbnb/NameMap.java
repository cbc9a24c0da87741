package dev.roost.migration.adapter.insideairbnb;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Maps foreign names to codes of Roost's catalogues, by a file that people can read: {@code code: name | na* }. */
final class NameMap {

  private static final int MOST_REMEMBERED = 10_000;

  private final List<Rule> rules = new ArrayList<>();
  private final Map<String, Set<String>> remembered = new HashMap<>();

  private NameMap() {
  }

  /** @param resource a file beside this class */
  static NameMap load(String resource) {
    var map = new NameMap();
    try (var in = Objects.requireNonNull(NameMap.class.getResourceAsStream(resource), resource);
        var lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
      lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(map::add);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return map;
  }

  /** All codes that the name stands for; empty where it has no counterpart. */
  Set<String> codesOf(String name) {
    var plain = plain(name);
    if (remembered.size() > MOST_REMEMBERED) {
      remembered.clear();
    }
    return remembered.computeIfAbsent(plain, this::find);
  }

  /** Every code of the map. */
  Set<String> codes() {
    return rules.stream().map(Rule::code).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private void add(String line) {
    var parts = line.split(":", 2);
    Stream.of(parts[1].split(" \\| ", -1)).map(String::strip).map(NameMap::glob)
        .forEach(pattern -> rules.add(new Rule(parts[0].strip(), pattern)));
  }

  private Set<String> find(String plain) {
    return rules.stream().filter(rule -> rule.name().matcher(plain).matches()).map(Rule::code)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Pattern glob(String name) {
    return Pattern.compile(Stream.of(name.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
  }

  private static String plain(String name) {
    return name.replace('’', '\'').replace('–', '-').replace('—', '-').replaceAll("[\\s\\u00a0]+", " ").strip()
        .toLowerCase(Locale.ROOT);
  }

  private record Rule(String code, Pattern name) {
  }
}
