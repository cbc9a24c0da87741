package dev.roost.notification.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.notification.contract.EventType.Concerned;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Draws the table of {@code docs/events.md} from the code; {@code -Droost.docs.write=true} writes it anew. */
class EventsDocumentTest {

  private static final Path DOCUMENT = Path.of(System.getProperty("roost.build.root", ".."), "docs/events.md");
  private static final String BEGIN = "<!-- drawn from EventType; do not edit by hand -->\n";
  private static final String END = "<!-- end -->\n";

  @Test
  void shouldTellWhatEachTypeTells() throws IOException {
    // given
    var text = Files.readString(DOCUMENT);
    var begin = text.indexOf(BEGIN) + BEGIN.length();
    var drawn = text.substring(0, begin) + drawn() + text.substring(text.indexOf(END));
    if (Boolean.getBoolean("roost.docs.write")) {
      Files.writeString(DOCUMENT, drawn);
    }
    // then
    assertThat(DOCUMENT).as("run this test with -Droost.docs.write=true").content().isEqualTo(drawn);
  }

  @Test
  void shouldFindEachTypeByItsName() {
    assertThat(EventType.values()).allSatisfy(type -> assertThat(EventType.of(type.code())).contains(type));
    assertThat(EventType.of("booking.lost")).isEmpty();
  }

  private static String drawn() {
    return "\n| type | what happened | `data` | concerns | scope of a key |\n|---|---|---|---|---|\n"
        + Arrays.stream(EventType.values()).map(EventsDocumentTest::row).collect(Collectors.joining()) + "\n";
  }

  private static String row(EventType type) {
    var shape = type.shape();
    var fields = shape.fields().stream().map("`%s`"::formatted).collect(Collectors.joining(", "));
    return "| `%s` | %s | %s | %s | `%s` |\n".formatted(type.code(), type.meaning(), fields.isEmpty() ? "–" : fields,
        words(shape.concerned()), shape.scope().code());
  }

  private static String words(Concerned concerned) {
    return switch (concerned) {
      case GUEST_AND_HOSTS -> "guest, hosts of the listing";
      case GUEST -> "guest";
      case HOST -> "the host";
      case HOSTS -> "hosts of the listing";
    };
  }
}
