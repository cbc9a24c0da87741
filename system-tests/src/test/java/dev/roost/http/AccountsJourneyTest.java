package dev.roost.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static roosttest.identity.UserFixture.aUser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import roosttest.identity.KnownUsers;

/** An account from its opening to its end of sessions, through every ring and back. */
@HttpTest
class AccountsJourneyTest {

  private static final String PASSWORD = "difference engine";
  private static final Pattern TOKEN = Pattern.compile("(?m)^([A-Za-z0-9_-]{43})\\r?$");

  @LocalServerPort private int port;
  @Value("${roost.mail.folder}") private Path mailFolder;
  @Autowired private KnownUsers known;
  private Caller anybody;
  private final String email = "ada" + UUID.randomUUID().toString().replace("-", "") + "@example.org";

  @BeforeEach
  void call() {
    anybody = Caller.at(port);
  }

  @Test
  void shouldGoFromRegisteringToHosting() {
    // register and confirm
    assertThat(register()).isEqualTo(202);
    assertThat(logIn(PASSWORD).status()).isEqualTo(401);
    assertThat(anybody.post("/v1/email-verifications/confirm", "{\"token\": \"%s\"}".formatted(tokenOfMail(1)))
        .status()).isEqualTo(204);
    // log in and read
    var user = anybody.as("Bearer " + logIn(PASSWORD).text("/token"));
    var account = user.get("/v1/me");
    assertThat(account.text("/email")).isEqualTo(email);
    // change the profile that was read
    var profile = """
        {"name": "Ada Lovelace", "languages": ["en"], "about": "Counts.", "timeZone": "Europe/London",
         "currency": "GBP"}""";
    var changed = user.put("/v1/me", profile, "If-Match", account.header("ETag"));
    assertThat(changed.status()).isEqualTo(200);
    assertThat(user.put("/v1/me", profile, "If-Match", account.header("ETag")).status()).isEqualTo(412);
    // host, and be seen
    assertThat(user.put("/v1/me/host", null).text("/roles/0")).isEqualTo("HOST");
    assertThat(anybody.get("/v1/users/" + account.text("/id")).json().get("host").asBoolean()).isTrue();
    // make a key, and retry
    var body = "{\"name\": \"Channel manager\", \"scopes\": [\"profile:read\"]}";
    var key = user.post("/v1/api-keys", body, "Idempotency-Key", "k-1");
    assertThat(key.status()).as(key.body()).isEqualTo(201);
    assertThat(anybody.as("Bearer " + key.text("/secret")).get("/v1/me").status()).isEqualTo(200);
    var replayed = user.post("/v1/api-keys", body, "Idempotency-Key", "k-1");
    assertThat(replayed.header("Idempotency-Replayed")).isEqualTo("true");
    assertThat(replayed.json().has("secret")).isFalse();
    // log out
    assertThat(user.delete("/v1/sessions/current").status()).isEqualTo(204);
    assertThat(user.get("/v1/me").status()).isEqualTo(401);
  }

  @Test
  void shouldMailTheOwnerWhoRegistersAgainAndLetTheOwnerIn() {
    // given
    register();
    tokenOfMail(1);
    // when
    assertThat(register()).isEqualTo(202);
    var reset = "{\"token\": \"%s\", \"password\": \"analytical engine\"}".formatted(tokenOfMail(2));
    // then
    assertThat(anybody.post("/v1/password-resets/confirm", reset).status()).isEqualTo(204);
    assertThat(logIn("analytical engine").status()).isEqualTo(201);
  }

  @Test
  void shouldLetAnAdministratorPageThroughUsers() {
    // given
    var admin = anybody.as(known.loggedIn(aUser().whoAdministers()).bearer());
    var name = "Paged" + UUID.randomUUID();
    known.loggedIn(aUser().named(name + " 1"));
    known.loggedIn(aUser().named(name + " 2"));
    // when
    var first = admin.get("/v1/admin/users?limit=1&text=" + name);
    var second = admin.get("/v1/admin/users?limit=1&text=" + name + "&cursor=" + first.text("/next"));
    // then
    assertThat(List.of(first.text("/items/0/name"), second.text("/items/0/name")))
        .containsExactlyInAnyOrder(name + " 1", name + " 2");
    assertThat(second.json().has("next")).isFalse();
    assertThat(anybody.as(known.loggedIn(aUser()).bearer()).get("/v1/admin/users").status()).isEqualTo(403);
  }

  private int register() {
    return anybody.post("/v1/users",
        "{\"email\": \"%s\", \"password\": \"%s\", \"name\": \"Ada\"}".formatted(email, PASSWORD)).status();
  }

  private Caller.Answer logIn(String password) {
    return anybody.post("/v1/sessions", "{\"email\": \"%s\", \"password\": \"%s\"}".formatted(email, password));
  }

  /** The token in the nth mail to the address, which comes when it comes. */
  private String tokenOfMail(int nth) {
    var mails = await().atMost(Duration.ofSeconds(20)).until(this::mails, found -> found.size() >= nth);
    try {
      return TOKEN.matcher(Files.readString(mails.get(nth - 1))).results().findFirst().orElseThrow().group(1);
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  private List<Path> mails() throws IOException {
    if (!Files.exists(mailFolder)) {
      return List.of();
    }
    try (var files = Files.list(mailFolder)) {
      return files.filter(file -> file.getFileName().toString().matches(".*" + email + ".*\\.eml")).sorted().toList();
    }
  }
}
