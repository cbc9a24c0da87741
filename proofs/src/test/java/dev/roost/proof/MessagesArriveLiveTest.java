package dev.roost.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static roosttest.identity.UserFixture.aUser;

import dev.roost.listing.contract.ListingId;
import dev.roost.messaging.api.AskHost;
import dev.roost.messaging.api.MessageWriting;
import dev.roost.platform.IdempotencyKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.transaction.support.TransactionOperations;
import roosttest.identity.KnownUsers;
import roosttest.identity.KnownUsers.LoggedInUser;
import roosttest.system.LiveReader;
import roosttest.system.Scale;

/**
 * Guarantee 15, as far as live messages go: what is written on one node is told on a stream of another, each message, while their Redis is
 * emptied, hangs or is gone.
 */
@ProofTest
@Import(KnownUsers.class)
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class MessagesArriveLiveTest extends OnOneRedis {

  private static final int MESSAGES = Scale.of(9, 300);
  private static final Duration SOON = Duration.ofSeconds(60);

  @Autowired private KnownUsers known;
  @Autowired private MessageWriting messages;
  @Autowired private DSLContext db;
  @Autowired private TransactionOperations transactions;
  private final HttpClient http = HttpClient.newHttpClient();
  private Nodes nodes;
  private ListingId listing;
  private String host;

  @BeforeAll
  void addANode(@Autowired Environment settings, @Autowired ApplicationContext roost) {
    nodes = Nodes.two(settings);
    var market = new Market(roost);
    var hosting = market.host();
    listing = market.listing(hosting, true);
    host = "Bearer " + hosting.token();
  }

  @AfterAll
  void stop() {
    nodes.close();
    http.close();
  }

  @ParameterizedTest
  @EnumSource(Trouble.class)
  void shouldArriveOnTheOtherNodeWhateverBecomesOfRedis(Trouble trouble) {
    // given
    var guest = known.loggedIn(aUser());
    try (var reader = LiveReader.follow(nodes.ports().getLast(), host, "")) {
      // when
      var written = IntStream.range(0, MESSAGES).mapToObj(nth -> {
        trouble.at(nth * 3 / MESSAGES, nth * 3 % MESSAGES < 3);
        return write(guest, "%s %d".formatted(trouble, nth));
      }).toList();
      // then
      assertThat(written).containsOnly(201);
      await().atMost(SOON).untilAsserted(() -> assertThat(missing(reader, trouble, MESSAGES)).isEmpty());
    }
  }

  @Test
  void shouldGoOnAtAnotherNodeWhereTheStreamOfOneEnded() {
    // given
    var guest = known.loggedIn(aUser());
    String last;
    try (var reader = LiveReader.follow(nodes.ports().getFirst(), host, "")) {
      write(guest, "Before");
      await().atMost(SOON).until(() -> !reader.events().isEmpty());
      last = reader.lastId();
    }
    write(guest, "Meanwhile");
    // then
    try (var reader = LiveReader.follow(nodes.ports().getLast(), host, last)) {
      await().atMost(SOON).until(() -> reader.events().stream().anyMatch(it -> it.contains("Meanwhile")));
    }
  }

  /** The control: it is what stands in the database that arrives, and a message that is taken from there does not. */
  @Test
  void shouldNotTellWhatWasTakenFromTheDatabase() {
    // given
    var guest = known.loggedIn(aUser());
    try (var reader = LiveReader.follow(nodes.ports().getLast(), host, "")) {
      // when
      transactions.executeWithoutResult(_ -> {
        var lost = messages.ask(guest.actor(), new IdempotencyKey(UUID.randomUUID().toString()),
            new AskHost(listing, null, null, "Lost")).answer();
        db.execute("delete from messaging.arrival where conversation_id = ?", lost.conversation().value());
      });
      write(guest, "Kept");
      // then
      await().atMost(SOON).until(() -> reader.events().stream().anyMatch(it -> it.contains("Kept")));
      assertThat(reader.events()).noneMatch(it -> it.contains("Lost"));
    }
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void shouldEndStreamsWhenTheirNodeStops() {
    // given
    try (var reader = LiveReader.follow(nodes.ports().getLast(), host, "")) {
      // when
      nodes.close();
      // then: it was not the server that lost patience and cut it off
      await().atMost(SOON).until(reader::hasEnded);
      assertThat(reader.hasEndedWell()).isTrue();
    }
  }

  private static List<String> missing(LiveReader reader, Trouble trouble, int many) {
    var told = reader.events();
    return IntStream.range(0, many).mapToObj(nth -> "\"%s %d\"".formatted(trouble, nth))
        .filter(text -> told.stream().noneMatch(it -> it.contains(text))).toList();
  }

  /** On the first node. */
  private int write(LoggedInUser guest, String text) {
    try {
      return http.send(HttpRequest
          .newBuilder(URI.create("http://localhost:" + nodes.ports().getFirst() + "/v1/conversations"))
          .header("Authorization", guest.bearer()).header("Content-Type", "application/json")
          .header("Idempotency-Key", UUID.randomUUID().toString()).timeout(Duration.ofSeconds(60))
          .POST(BodyPublishers.ofString("{\"listingId\": \"%s\", \"text\": \"%s\"}".formatted(listing, text)))
          .build(), BodyHandlers.discarding()).statusCode();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
