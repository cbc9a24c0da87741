package dev.roost.availability.adapter.ical;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a file says of one event. */
final class Properties {

  private static final int LONGEST_UID = 300;

  private final Map<String, List<ContentLine>> lines = new HashMap<>();

  void add(ContentLine line) {
    lines.computeIfAbsent(line.name(), _ -> new ArrayList<>()).add(line);
  }

  /** The first one of that name. */
  Optional<ContentLine> find(String name) {
    return all(name).stream().findFirst();
  }

  List<ContentLine> all(String name) {
    return lines.getOrDefault(name, List.of());
  }

  boolean has(String name) {
    return find(name).isPresent();
  }

  /** Whether it does not take place. Free time takes place too: who gives a calendar for a listing means it to be closed. */
  boolean isCancelled() {
    return all("STATUS").stream().anyMatch(line -> line.value().equalsIgnoreCase("CANCELLED"));
  }

  /** What the file calls it; the same for the same text where it does not, or at great length. */
  String uid() {
    var uid = find("UID").map(ContentLine::value).orElse("");
    return uid.isEmpty() || uid.length() > LONGEST_UID || uid.chars().anyMatch(Character::isISOControl)
        ? UUID.nameUUIDFromBytes((uid.isEmpty() ? dates() : uid).getBytes(StandardCharsets.UTF_8)).toString()
        : uid;
  }

  /** What it says for people; whoever hands an event on mostly keeps one of these. */
  String notes() {
    return Stream.of("SUMMARY", "DESCRIPTION", "COMMENT").flatMap(name -> all(name).stream()).map(ContentLine::value)
        .collect(Collectors.joining("\n"));
  }

  private String dates() {
    return all("DTSTART") + " " + all("DTEND") + " " + all("DURATION");
  }
}
