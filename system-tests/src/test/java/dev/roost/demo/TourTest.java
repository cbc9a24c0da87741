package dev.roost.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.standardwebhooks.Webhook;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import roosttest.database.TestDatabase;
import roosttest.system.RoostProcess;

/** The tours of the documentation, pasted into a shell. */
@DemoTest
class TourTest {

  @LocalServerPort private int port;
  @Autowired private TestDatabase database;

  @TestFactory
  Stream<DynamicTest> shouldGoAsTheDocumentSays() {
    return blocksOf("docs/tour.md");
  }

  @TestFactory
  Stream<DynamicTest> shouldFollowTheMoneyAsTheDocumentSays() {
    return blocksOf("docs/money-tour.md");
  }

  @TestFactory
  Stream<DynamicTest> shouldTalkAsTheDocumentSays() {
    return blocksOf("docs/messages-tour.md");
  }

  @TestFactory
  Stream<DynamicTest> shouldAskAsTheDocumentSays() {
    return blocksOf("docs/graphql-tour.md");
  }

  /** With a receiver of its own, in a process of its own. */
  @TestFactory
  Stream<DynamicTest> shouldTellProgramsAsTheDocumentSays() throws Exception {
    var library = Path.of(Webhook.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    return blocksOf("docs/webhooks-tour.md", Map.of("STANDARD_WEBHOOKS", library.toString(), "JAVA_HOME",
        System.getProperty("java.home"), "RECEIVER_PORT", Integer.toString(RoostProcess.freePort()), "DOCS",
        Tour.path("docs").toString()));
  }

  @TestFactory
  Stream<DynamicTest> shouldShareCalendarsAsTheDocumentSays() {
    return blocksOf("docs/channels-tour.md");
  }

  /** Nobody waits for check-in time here: it has come as soon as the stay is confirmed. In the day's last minutes no stay begins. */
  @TestFactory
  Stream<DynamicTest> shouldReviewAsTheDocumentSays() {
    assumeThat(LocalTime.now(ZoneId.of("Europe/Brussels"))).isBefore(LocalTime.of(23, 55));
    try (var time = Executors.newSingleThreadScheduledExecutor()) {
      var passing = time.scheduleWithFixedDelay(this::letStaysBegin, 1, 1, TimeUnit.SECONDS);
      var blocks = blocksOf("docs/review-tour.md");
      passing.cancel(false);
      return blocks;
    }
  }

  private void letStaysBegin() {
    database.dsl().execute("""
        update booking.booking set check_in_time = '00:00', starts_at = starts_at - interval '1 day', due_at = now()
        where status = 'CONFIRMED' and starts_at > now() and starts_at < now() + interval '1 day'""");
  }

  private Stream<DynamicTest> blocksOf(String document) {
    return blocksOf(document, Map.of());
  }

  private Stream<DynamicTest> blocksOf(String document, Map<String, String> more) {
    var tour = Tour.of(document);
    var environment = new HashMap<>(more);
    environment.put("ROOST", "http://localhost:" + port);
    environment.put("MAIL", Path.of(DemoTest.MAIL).toAbsolutePath().toString());
    var output = Shell.run(tour.script(), environment);
    assertThat(tour.blocks()).hasSizeGreaterThan(4);
    return IntStream.range(0, tour.blocks().size()).filter(block -> !tour.expected(block).isEmpty())
        .mapToObj(block -> DynamicTest
            .dynamicTest(tour.blocks().get(block).lines().findFirst().orElse(""), () -> assertThat(
                Tour.printed(output, block)).as("all that was printed: %s", output).contains(tour.expected(block))));
  }
}
