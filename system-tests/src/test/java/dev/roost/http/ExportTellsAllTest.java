package dev.roost.http;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static roosttest.identity.UserFixture.aUser;

import dev.roost.platform.HeldTable.Export;
import dev.roost.platform.PersonalData;
import dev.roost.shared.UserId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import roosttest.identity.KnownUsers;
import roosttest.identity.KnownUsers.LoggedInUser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody asks for all that Roost holds about them, and gets it, and nothing of what is not theirs. */
@HttpTest
class ExportTellsAllTest {

  private static final Duration SOON = Duration.ofSeconds(60);
  private static final String PATH = "/v1/me/data-export";
  private static final JsonMapper JSON = new JsonMapper();

  @Autowired private World world;
  @Autowired private MessagingThings messages;
  @Autowired private ReviewThings reviews;
  @Autowired private KnownUsers known;
  @Autowired private List<PersonalData> contexts;
  @LocalServerPort private int port;

  private LoggedInUser she;
  private LoggedInUser guest;

  @BeforeEach
  void people() {
    she = known.loggedIn(aUser().named("Zebedea").whoHosts());
    guest = known.loggedIn(aUser().named("Gustava"));
  }

  @Test
  void shouldHaveAFileForEverythingThatIsSaidToBeExported() throws Exception {
    // given
    var listing = world.listing(id(she), true);
    var booking = world.paidBooking(id(guest), listing, 40, 2).id();
    messages.discuss(id(guest), booking);
    world.document(id(she));
    var stay = world.stay(id(guest), listing);
    reviews.blind(id(guest), stay);
    // when
    var files = exported(she);
    // then
    var promised = contexts.stream().flatMap(context -> context.tables().stream()
        .filter(table -> table.export() instanceof Export.To)
        .map(table -> context.schema() + "/" + ((Export.To) table.export()).file() + ".json")).collect(toSet());
    assertThat(files.keySet()).containsExactlyInAnyOrderElementsOf(promised);
    assertThat(files.get("identity/account.json").at("/0/name").asString()).isEqualTo("Zebedea");
    assertThat(files.get("identity/sessions.json")).hasSize(1);
    assertThat(files.get("listing/listings.json").at("/0/street").asString()).isEqualTo("Rua da Prova 1");
    assertThat(files.get("booking/bookings.json").findValuesAsString("id")).contains(booking.toString());
    assertThat(files.get("messaging/messages.json").toString()).contains("When may we come?");
    assertThat(files.get("payout/verification-documents.json")).hasSize(1);
    assertThat(files.get("review/reviews.json")).as("the other side's, which is not revealed").isEmpty();
    assertThat(files.toString()).as("secrets").doesNotContain("token_hash", "authorize_key", "\"place\"");
    assertThat(exported(guest).get("review/reviews.json")).as("one's own").hasSize(1);
  }

  @Test
  void shouldBeForItsOwnerAloneAndEndWithTheAccount() throws Exception {
    // given
    exported(guest);
    assertThat(as(she).get(PATH + "/file").status()).isEqualTo(404);
    assertThat(Caller.at(port).get(PATH + "/file").status()).isEqualTo(401);
    // when
    assertThat(as(guest).delete(PATH).status()).isEqualTo(204);
    // then
    await().atMost(SOON).untilAsserted(() -> assertThat(as(guest).get(PATH).status()).isEqualTo(404));
  }

  private Map<String, JsonNode> exported(LoggedInUser user) throws IOException, InterruptedException {
    assertThat(as(user).put(PATH, null).status()).isEqualTo(202);
    await().atMost(SOON).untilAsserted(() -> assertThat(as(user).get(PATH).text("/status")).isEqualTo("READY"));
    var file = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + PATH
        + "/file")).header("Authorization", user.bearer()).build(), BodyHandlers.ofByteArray());
    assertThat(file.statusCode()).isEqualTo(200);
    var files = new TreeMap<String, JsonNode>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file.body()))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().endsWith(".json")) {
          files.put(entry.getName(), JSON.readTree(zip.readAllBytes()));
        }
      }
    }
    return files;
  }

  private Caller as(LoggedInUser user) {
    return Caller.at(port).as(user.bearer());
  }

  private static UserId id(LoggedInUser user) {
    return user.user().id();
  }
}
